/** "As it stood on" in the frame: the day, and a dialog to choose another. Few open it: its script comes on intent. */
import { useState } from 'react';
import { DateText } from '~/components/DateText';
import { useReader } from '~/components/ReaderContext';

const load = () => import('./EpochDialog');

export function EpochControl() {
  const { epoch } = useReader();
  const [isOpen, setOpen] = useState(false);
  /** Null where it did not come. */
  const [Loaded, setLoaded] = useState<Awaited<ReturnType<typeof load>>['EpochDialog'] | null>();
  const warm = (): void =>
    void load().then(
      ({ EpochDialog }) => setLoaded(() => EpochDialog),
      () => setLoaded(null),
    );
  return (
    <>
      <button
        type="button"
        className="dial"
        id="epoch"
        aria-haspopup="dialog"
        onPointerEnter={warm}
        onClick={() => {
          setOpen(true);
          warm();
        }}
      >
        <span className="label">As it stood on</span> <b>{Loaded === null ? 'Try again' : <DateText date={epoch} />}</b>
      </button>
      {Loaded && <Loaded isOpen={isOpen} onClose={() => setOpen(false)} />}
    </>
  );
}
