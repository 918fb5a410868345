import { expect, it } from 'vitest';
import { type ListSpec, naturalDirection, withKnownValues } from '~/domain/listSpec';

const SPEC: ListSpec = {
  hasQuery: true,
  facets: [
    { name: 'group' },
    { name: 'species' },
    { name: 'side', values: ['for', 'against'] },
    { name: 'since', isDate: true },
  ],
  sorts: [
    { value: 'evidence', dir: 'desc' },
    { value: 'name', dir: 'asc' },
  ],
};

it('fills in the values of open facets and leaves the others alone', () => {
  const known = withKnownValues(
    SPEC,
    new Map([
      ['group', ['picard']],
      ['side', []],
      ['since', []],
    ] as const),
  );
  expect(known.facets).toEqual([
    { name: 'group', values: ['picard'] },
    { name: 'species' },
    { name: 'side', values: ['for', 'against'] },
    { name: 'since', isDate: true },
  ]);
});

it.each([
  ['evidence', 'desc', 'the strongest first'],
  ['name', 'asc', 'from A to Z'],
  ['nonsense', 'desc', 'the default sort stands in for an unknown one'],
])('sorts by %s %s unless told: %s', (sort, expected) => expect(naturalDirection(SPEC, sort)).toBe(expected));
