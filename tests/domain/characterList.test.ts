import { describe, expect, it } from 'vitest';
import { CHARACTER_LIST, CHARACTER_RULES, sortCharacters, viewCharacters } from '~/domain/characterList';
import type { Verdict } from '~/domain/evidence';
import { countFacets, filterItems } from '~/domain/facets';
import { NOTHING_SEEN, parseHorizon } from '~/domain/horizon';
import { parseListState } from '~/domain/listState';
import { toStub } from '~/domain/view';
import { buildArticleRow } from './buildRows';

const FATE = { id: 'f2', revealedBy: ['pic.3x09'], facet: 'status', value: 'deceased' } as const;
const ROWS = [
  buildArticleRow({
    id: 'shaw',
    name: 'Liam Shaw',
    role: 'Captain',
    actors: ['Todd Stashwick'],
    groups: ['titan-a-crew'],
    generation: 'new',
    hasCase: true,
    facts: [{ id: 'f1', revealedBy: [], facet: 'series', value: 'pic' }, FATE],
  }),
  buildArticleRow({
    id: 'worf',
    name: 'Worf',
    type: 'Klingon and Human',
    aliases: ['Son of Mogh'],
    generation: 'legacy',
    hasCase: true,
    facts: [
      { id: 'f3', revealedBy: [], facet: 'status', value: 'alive' },
      { ...toStub(FATE), id: 'f4', facet: 'series' as const },
    ],
  }),
  buildArticleRow({ id: 'ann', name: 'Ann', hasCase: false }),
];
const VERDICTS_OF = new Map<string, Verdict>([
  ['shaw', 'unlikely'],
  ['worf', 'likely'],
  ['ann', 'open'],
]);
const see = (seen = 'none') => viewCharacters(ROWS, parseHorizon(seen), '2026-11-22', VERDICTS_OF);
const ask = (query: string, seen?: string) =>
  filterItems(see(seen), CHARACTER_RULES, parseListState(CHARACTER_LIST, new URLSearchParams(query)).state).map(
    ({ row }) => row.id,
  );

describe('the filters of the index of characters', () => {
  it.each([
    ['series=pic', 'none', ['shaw'], 'an open series'],
    ['status=deceased', 'none', [], 'a masked fate counts under nothing'],
    ['status=deceased', 'pic.3x09', ['shaw'], 'and under itself once it was seen'],
    ['status=alive', 'none', ['worf'], 'an open fate'],
    ['group=titan-a-crew', 'none', ['shaw'], 'a group'],
    ['generation=legacy,new', 'none', ['shaw', 'worf'], 'any of two generations'],
    ['species=klingon-and-human', 'none', ['worf'], 'a species of several words'],
    ['verdict=likely,unlikely', 'none', ['shaw', 'worf'], 'any of two words of the board'],
    ['verdict=open', 'none', [], 'no word without a case'],
    ['q=mogh', 'none', ['worf'], 'another name'],
    ['q=stashwick', 'none', ['shaw'], 'the actor'],
    ['q=deceased', 'pic.3x09', [], 'a fate is no text'],
  ])('keep for %j at %s %j: %s', (query, seen, expected) => expect(ask(query, seen)).toEqual(expected));

  it('count nothing that is masked', () => {
    const { state } = parseListState(CHARACTER_LIST, new URLSearchParams());
    expect([...(countFacets(see(), CHARACTER_RULES, state).get('status') ?? [])]).toEqual([['alive', 1]]);
    expect(
      JSON.stringify(viewCharacters(ROWS, NOTHING_SEEN, '2026-11-22', new Map()).map(({ statuses }) => statuses)),
    ).not.toContain('deceased');
  });
});

describe('the order of the index of characters', () => {
  it.each<[string, 'asc' | 'desc', string[], string]>([
    ['name', 'asc', ['ann', 'shaw', 'worf'], 'from A to Z'],
    ['name', 'desc', ['worf', 'shaw', 'ann'], 'from Z to A'],
    ['evidence', 'desc', ['worf', 'shaw', 'ann'], 'the likely first, those without a case last'],
    ['evidence', 'asc', ['shaw', 'worf', 'ann'], 'the unlikely first, those without a case still last'],
  ])('by %s %s is %j: %s', (sort, dir, expected) => {
    expect(sortCharacters(see(), { sort, dir }).map(({ row }) => row.id)).toEqual(expected);
  });
});
