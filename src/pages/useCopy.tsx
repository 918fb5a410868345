/** Copies texts and says in a toast how it went. */
import { type ReactNode, useCallback, useState } from 'react';
import { Toast } from '~/ui/Toast';

interface Copying {
  /** Where the browser refuses, the toast shows the text, to be selected by hand. */
  readonly copy: (text: string, done: string) => void;
  /** Answers false where the browser refuses: the caller shows the text in a place of its own. */
  readonly tryCopy: (text: string, done: string) => Promise<boolean>;
  readonly say: (words: string) => void;
  readonly toast: ReactNode;
}

const NOTHING = { words: '', isLasting: false };

export function useCopy(): Copying {
  const [said, setSaid] = useState(NOTHING);
  const end = useCallback(() => setSaid(NOTHING), []);
  const say = (words: string): void => setSaid({ words, isLasting: false });
  const tryCopy = async (text: string, done: string): Promise<boolean> => {
    try {
      // Not there at all on a page without encryption.
      await navigator.clipboard.writeText(text);
    } catch {
      return false;
    }
    say(done);
    return true;
  };
  const copy = (text: string, done: string): void =>
    void tryCopy(text, done).then((isCopied) => {
      if (isCopied) return;
      setSaid({ words: `This browser does not let the page copy. Select it by hand: ${text}`, isLasting: true });
    });
  return { copy, tryCopy, say, toast: <Toast message={said.words} isLasting={said.isLasting} onEnd={end} /> };
}
