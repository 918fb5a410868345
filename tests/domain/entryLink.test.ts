import { describe, expect, it } from 'vitest';
import { findLinked, type LinkedEntry, withLinked, withoutFilters } from '~/domain/entryLink';
import { parseHorizon } from '~/domain/horizon';
import { idOf, type SeenEntry } from '~/domain/timelineList';
import { view } from '~/domain/view';
import { buildEntry } from './buildRows';

const RECORD = [
  buildEntry({ id: 'first' }),
  buildEntry({ id: 'second', kind: 'event', revealedBy: ['pic.3x10'] }),
  buildEntry({ id: '2024-late', date: '2024-05-01' }),
];
const ALL = view(RECORD, parseHorizon('none'), '2023-12-31') as SeenEntry[];
const SHOWN = ALL.slice(0, 1);
const find = (hash: string) => findLinked(hash, SHOWN, ALL, RECORD);

describe('findLinked', () => {
  it.each<[string, LinkedEntry['is'] | undefined, string]>([
    ['#first', 'shown', 'it passes the filters'],
    ['#second', 'left-out', 'the filters leave it out, masked as it is'],
    ['#2024-late', 'later', 'on this day it was not on record'],
    ['#nobody-said', 'unknown', 'no entry has this name'],
    ['', undefined, 'the address names none'],
    ['#', undefined, 'nor does this'],
    ['#y2023', undefined, 'a year of the axis'],
    ['#m2023-04', undefined, 'a month of it'],
    ['#2023-04', undefined, 'or a month without a letter'],
    ['#main', undefined, 'the link that skips the frame'],
    ['#%3Cb%3E', undefined, 'what can be the name of nothing'],
  ])('takes %j for %s: %s', (hash, is) => expect(find(hash)?.is).toBe(is));

  it('gives a masked entry as its mask', () => {
    const linked = find('#second');
    expect(linked?.is === 'left-out' && linked.seen.open).toBe(false);
    expect(JSON.stringify(linked)).not.toContain('Some words');
  });
});

describe('withLinked', () => {
  it('adds in its place what the address leads to, and nothing where it stands already', () => {
    expect(withLinked(ALL.slice(1), ALL, findLinked('#first', ALL.slice(1), ALL, RECORD)).map(idOf)).toEqual([
      'first',
      'second',
    ]);
    expect(withLinked(SHOWN, ALL, find('#first'))).toBe(SHOWN);
    expect(withLinked(SHOWN, ALL, find('#2024-late'))).toBe(SHOWN);
    expect(withLinked(SHOWN, ALL, null)).toBe(SHOWN);
  });
});

describe('withoutFilters', () => {
  it.each([
    ['?q=x&kind=quote&dir=asc&as-of=2023-05-01', '?dir=asc&as-of=2023-05-01', 'keeps order and day'],
    ['?kind=quote', '', 'leaves nothing where there were filters alone'],
    ['', '', 'and nothing of nothing'],
  ])('of %j is %j: %s', (search, kept) => expect(withoutFilters(search)).toBe(kept));
});
