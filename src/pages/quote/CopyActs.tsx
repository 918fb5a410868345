/** Buttons that copy a text each, and one spoken word on how it went. */
import { Button } from '~/ui/Button';
import { useCopy } from '../useCopy';

interface CopyActsProps {
  readonly texts: readonly { readonly name: string; readonly text: string; readonly done: string }[];
}

export function CopyActs({ texts }: CopyActsProps) {
  const { copy, toast } = useCopy();
  return (
    <>
      <p className="acts">
        {texts.map(({ name, text, done }) => (
          <Button key={name} onClick={() => copy(text, done)}>
            {name}
          </Button>
        ))}
      </p>
      {toast}
    </>
  );
}
