import { expect, it } from 'vitest';
import { sortItems, type SortRule } from '~/domain/sortItems';

interface Thing {
  readonly name: string;
  readonly weight: number | null;
}
const THINGS: readonly Thing[] = [
  { name: 'Worf', weight: 1 },
  { name: 'Élodie', weight: 3 },
  { name: 'Zed', weight: null },
  { name: 'data', weight: 1 },
  { name: 'Ann', weight: null },
];
const BY_WEIGHT: SortRule<Thing> = { rank: ({ weight }) => weight, name: ({ name }) => name };

it.each<['asc' | 'desc', string[], string]>([
  ['desc', ['Élodie', 'data', 'Worf', 'Ann', 'Zed'], 'the heaviest first, equals from A to Z, the unweighed last'],
  [
    'asc',
    ['data', 'Worf', 'Élodie', 'Ann', 'Zed'],
    'the lightest first, equals still from A to Z, the unweighed still last',
  ],
])('sorts %s as %j: %s', (dir, expected) => {
  expect(sortItems(THINGS, BY_WEIGHT, dir).map(({ name }) => name)).toEqual(expected);
});

it('leaves the list it was given alone', () => {
  const before = [...THINGS];
  sortItems(THINGS, BY_WEIGHT, 'asc');
  expect(THINGS).toEqual(before);
});
