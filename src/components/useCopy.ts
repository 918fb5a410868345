/** Puts a text on the clipboard and holds the one word on how it went, for a `Toast`. */
import { useCallback, useState } from 'react';

const NOTHING = { message: '', isLasting: false };

export function useCopy() {
  const [said, say] = useState(NOTHING);
  const onEnd = useCallback(() => say(NOTHING), []);

  /** @returns false where the browser refuses: the caller says how else to get at the text. */
  const copy = async (text: string, done: string): Promise<boolean> => {
    try {
      await navigator.clipboard.writeText(text);
      say({ message: done, isLasting: false });
      return true;
    } catch {
      return false;
    }
  };
  return { copy, say, toast: { ...said, onEnd } };
}
