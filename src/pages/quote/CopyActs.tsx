/** Buttons that copy a text each, and one spoken word on how it went. */
import { type ReactNode, useCallback, useState } from 'react';
import { Button } from '~/ui/Button';
import { Toast } from '~/ui/Toast';

interface CopyActsProps {
  readonly texts: readonly { readonly name: string; readonly text: string; readonly done: string }[];
  /** What stands beside them. */
  readonly after?: ReactNode;
}

const NOTHING = { text: '', isLasting: false };

export function CopyActs({ texts, after }: CopyActsProps) {
  const [said, say] = useState(NOTHING);
  const end = useCallback(() => say(NOTHING), []);

  const copy = async (text: string, done: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say({ text: done, isLasting: false });
    } catch {
      say({ text: `This browser does not let the page copy. Select it by hand: ${text}`, isLasting: true });
    }
  };
  return (
    <>
      <p className="acts">
        {texts.map(({ name, text, done }) => (
          <Button key={name} onClick={() => void copy(text, done)}>
            {name}
          </Button>
        ))}
        {after}
      </p>
      <Toast message={said.text} isLasting={said.isLasting} onEnd={end} />
    </>
  );
}
