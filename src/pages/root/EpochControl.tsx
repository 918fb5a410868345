/** "As it stood on" in the frame: the day, and a dialog to choose another. Few open it: its script comes on intent. */
import { useState } from 'react';
import { DateText } from '~/components/DateText';
import { useReader } from '~/components/ReaderContext';
import { useLoaded } from '~/ui/useLoaded';

const load = () => import('./EpochDialog');

export function EpochControl() {
  const { epoch } = useReader();
  const [isOpen, setOpen] = useState(false);
  const [parts, warm] = useLoaded(load);
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
        <span className="label">As it stood on</span> <b>{parts === null ? 'Try again' : <DateText date={epoch} />}</b>
      </button>
      {parts && <parts.EpochDialog isOpen={isOpen} onClose={() => setOpen(false)} />}
    </>
  );
}
