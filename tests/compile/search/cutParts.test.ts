/** Whether any word of any page is found in the parts that a reader would fetch, and no part is too large. */
import { describe, expect, it } from 'vitest';
import { cutParts, entriesOf, wordsOfEntry } from '~/compile/search/cutParts';
import { MAX_PARTS, partsOf, planParts } from '~/domain/searchIndex';
import { buildEntries } from '../../support/buildEntries';

const entries = buildEntries(300);
const SIZE = 4000;
const cut = cutParts(entries, SIZE);

describe('an index in parts', () => {
  it('has many, none larger than the bound, in order', () => {
    expect(cut.parts.length).toBeGreaterThan(50);
    expect(cut.parts.filter((part) => JSON.stringify(entriesOf(part)).length > SIZE)).toEqual([]);
    expect(cut.from.toSorted()).toEqual(cut.from);
    expect(cut.from[0]).toBe('');
  });

  it('finds each entry by each of its words, whole or begun, in the parts named for it', () => {
    const lost: string[] = [];
    for (const entry of entries) {
      for (const word of wordsOfEntry(entry)) {
        for (const typed of [word, word.slice(0, 3)]) {
          const held = partsOf(cut.from, typed).flatMap((part) => entriesOf(cut.parts[part] ?? []));
          if (!held.includes(entry)) lost.push(`${entry.name}: ${typed}`);
        }
      }
    }
    expect(lost).toEqual([]);
  });

  it('names no part that holds nothing for a word', () => {
    const words = [...new Set(entries.flatMap((entry) => [...wordsOfEntry(entry)]))];
    const idle = words.filter((word) =>
      partsOf(cut.from, word).some((part) => !cut.parts[part]?.some((posting) => posting.word.startsWith(word))),
    );
    expect(idle).toEqual([]);
  });

  it('has a head for each beginning that too many parts share, of nothing but what begins so', () => {
    const heads = new Map(cut.heads);
    const beginnings = new Set(
      entries.flatMap((entry) =>
        [...wordsOfEntry(entry)].flatMap((word) => [word.slice(0, 1), word.slice(0, 2), word]),
      ),
    );
    const missing = [...beginnings].filter((typed) => partsOf(cut.from, typed).length > MAX_PARTS !== heads.has(typed));
    expect(missing).toEqual([]);
    expect(heads.size).toBeGreaterThan(5);
    for (const [typed, best] of heads) {
      expect(best.length).toBeGreaterThan(0);
      expect(best.filter((entry) => ![...wordsOfEntry(entry)].some((word) => word.startsWith(typed)))).toEqual([]);
    }
    const plan = planParts({ from: cut.from, heads: [...heads.keys()] }, [[...heads.keys()][0] ?? '']);
    expect(plan).toEqual({ keys: ['h0'], isWhole: false });
  });

  it('is the same for the same entries in another order', () => {
    const again = cutParts(entries.toReversed(), SIZE);
    expect(JSON.stringify(again)).toBe(JSON.stringify(cut));
  });

  it('is one part for a small wiki, and none for an empty one', () => {
    expect(cutParts(entries.slice(0, 20)).from).toEqual(['']);
    expect(cutParts([])).toEqual({ from: [], parts: [], heads: [] });
  });
});
