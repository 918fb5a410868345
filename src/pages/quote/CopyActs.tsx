/** Buttons that copy a text each, and one spoken word on how it went. */
import { useCopy } from '~/components/useCopy';
import { Button } from '~/ui/Button';
import { Toast } from '~/ui/Toast';

interface CopyActsProps {
  readonly texts: readonly { readonly name: string; readonly text: string; readonly done: string }[];
}

export function CopyActs({ texts }: CopyActsProps) {
  const { copy, say, toast } = useCopy();
  const act = async (text: string, done: string): Promise<void> => {
    if (await copy(text, done)) return;
    say({ message: `This browser does not let the page copy. Select it by hand: ${text}`, isLasting: true });
  };
  return (
    <>
      <p className="acts">
        {texts.map(({ name, text, done }) => (
          <Button key={name} onClick={() => void act(text, done)}>
            {name}
          </Button>
        ))}
      </p>
      <Toast {...toast} />
    </>
  );
}
