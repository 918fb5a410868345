/** Remembers what a pure reading of a text gave: while somebody writes, all files but one are the same as a moment ago. */

/** Enough for a large wiki; beyond it everything is forgotten at once, which only costs time. */
const MOST = 20_000;

/** The same function, asked once for each text. The results are shared: nobody may change them. */
export function remember<V>(read: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
