/** Copies texts and says in a toast how it went. */
import { type ReactNode, useCallback, useState } from 'react';
import { Toast } from '~/ui/Toast';

interface Copying {
  readonly copy: (text: string, done: string) => void;
  readonly say: (words: string) => void;
  readonly toast: ReactNode;
}

const NOTHING = { words: '', isLasting: false };

export function useCopy(): Copying {
  const [said, setSaid] = useState(NOTHING);
  const end = useCallback(() => setSaid(NOTHING), []);
  const say = (words: string): void => setSaid({ words, isLasting: false });
  const copy = (text: string, done: string): void => {
    // Not there at all on a page without encryption.
    const written = navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error('none'));
    written.then(
      () => say(done),
      () => setSaid({ words: `This browser does not let the page copy. Select it by hand: ${text}`, isLasting: true }),
    );
  };
  return { copy, say, toast: <Toast message={said.words} isLasting={said.isLasting} onEnd={end} /> };
}
