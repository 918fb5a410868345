/** A pure function of one word, reckoned once for each: for the few words that ten thousand rows share. */
export function remember<K extends string | null, V>(reckon: (word: K) => V): (word: K) => V {
  const known = new Map<K, V>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) {
      value = reckon(word);
      known.set(word, value);
    }
    return value;
  };
}
