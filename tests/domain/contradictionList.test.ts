import { describe, expect, it } from 'vitest';
import {
  CONTRADICTION_LIST,
  CONTRADICTION_RULES,
  disputedThings,
  type SeenContradiction,
} from '~/domain/contradictionList';
import { filterItems } from '~/domain/facets';
import { parseListState } from '~/domain/listState';

const row = (id: string, title: string, about: readonly string[]): SeenContradiction => ({
  open: true,
  fact: {
    id,
    revealedBy: [],
    title,
    rich: ['One says ', { t: 'em', c: ['two'] }, '.'],
    ruling: 'Three.',
    reason: 'The log says so.',
    noteIds: [],
    about: about.map((name) => ({ id: name.toLowerCase(), name, path: `/characters/${name.toLowerCase()}/` })),
  },
});
const ALL: readonly SeenContradiction[] = [
  row('a', 'How many keepers', ['Ada', 'Bo']),
  row('b', 'Whose voice', ['Bo']),
  { open: false, stub: { id: 'c', sealed: true, revealedBy: ['fog.2x02'], label: 'Keepers later on' } },
];
const ids = (query: string): string[] =>
  filterItems(ALL, CONTRADICTION_RULES, parseListState(CONTRADICTION_LIST, new URLSearchParams(query)).state).map(
    (seen) => (seen.open ? seen.fact.id : seen.stub.id),
  );

describe('the register', () => {
  it.each([
    ['', ['a', 'b', 'c'], 'everything, masked ones as masks'],
    ['q=keepers', ['a'], 'words of the title; a masked one answers to none'],
    ['q=two', ['a', 'b'], 'words of the text'],
    ['q=three', ['a', 'b'], 'words of the ruling'],
    ['mentions=ada', ['a'], 'what it is about'],
    ['q=ada', ['a'], 'and its name'],
  ])('for %j shows %j: %s', (query, expected) => expect(ids(query)).toEqual(expected));

  it('names what it is about, the most disputed first', () => {
    expect(disputedThings(ALL)).toEqual([
      { id: 'bo', label: 'Bo' },
      { id: 'ada', label: 'Ada' },
    ]);
  });
});
