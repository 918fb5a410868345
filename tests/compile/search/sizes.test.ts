/** How many bytes a reader waits for, at a size that a test can afford; `scripts/measureSearch.mjs` measures all three. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildEntries } from '../../support/buildEntries';
import { buildSearchFiles } from '../../support/buildSearchFiles';

const FIRST_KB = 8;
const WORDS_KB = 60;

describe.each([50, 1000])('the search of %d articles', (count) => {
  const entries = buildEntries(count);
  const files = buildSearchFiles(count);
  const weigh = (path: string): number => brotliCompressSync(files.get(path) ?? '').length / 1000;
  const largest = (name: RegExp): number => {
    const sizes = [...files.keys()]
      .filter((path) => name.test(path))
      .map((path) => [path, (files.get(path) ?? '').length] as const)
      .toSorted((a, b) => b[1] - a[1]);
    return Math.max(0, ...sizes.slice(0, 12).map(([path]) => weigh(path)));
  };

  it(`needs at most ${FIRST_KB} kB for the first result, ${WORDS_KB} for a slip`, () => {
    const first = weigh('/data/search.json') + Math.max(largest(/\/s\d+\.json$/), largest(/\/h\d+\.json$/));
    const words = weigh('/data/search/words.json');
    console.log(`${count} articles: ${first.toFixed(2)} kB to the first result, ${words.toFixed(2)} kB of words`);
    expect(first).toBeLessThanOrEqual(FIRST_KB);
    expect(words).toBeLessThanOrEqual(WORDS_KB);
  });

  it('has no masked word in an open file, and every one in a sealed one', () => {
    const text = (isSealed: boolean): string =>
      [...files]
        .filter(([path]) => path.includes('.sealed.') === isSealed)
        .map(([, file]) => file)
        .join(' ');
    const masked = entries.filter(({ revealedBy }) => revealedBy.length > 0).map(({ name }) => name);
    const [open, sealed] = [text(false), text(true)];
    expect(masked.length).toBeGreaterThan(2);
    expect(masked.filter((name) => open.includes(name))).toEqual([]);
    expect(masked.filter((name) => !sealed.includes(name))).toEqual([]);
  });
});
