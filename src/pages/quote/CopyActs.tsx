/** Buttons that copy a text each, and one spoken word on how it went. */
import type { ReactNode } from 'react';
import { Button } from '~/ui/Button';
import { useCopy } from '../useCopy';

interface CopyActsProps {
  readonly texts: readonly { readonly name: string; readonly text: string; readonly done: string }[];
  /** What stands beside them. */
  readonly after?: ReactNode;
}

export function CopyActs({ texts, after }: CopyActsProps) {
  const { copy, toast } = useCopy();
  return (
    <>
      <p className="acts">
        {texts.map(({ name, text, done }) => (
          <Button key={name} onClick={() => copy(text, done)}>
            {name}
          </Button>
        ))}
        {after}
      </p>
      {toast}
    </>
  );
}
