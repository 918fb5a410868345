/** A script that waits until somebody reaches for what it holds. */
import { useState } from 'react';

/** @returns what was loaded: undefined until then, null where it did not come; and the act that asks for it, as often as one likes. */
export function useLoaded<T>(load: () => Promise<T>): readonly [T | null | undefined, () => void] {
  const [loaded, setLoaded] = useState<T | null>();
  return [loaded, () => void load().then(setLoaded, () => setLoaded(null))];
}
