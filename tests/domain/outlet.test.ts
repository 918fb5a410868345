import { describe, expect, it, test } from 'vitest';
import { bareOutlet, outletIdOf, spanOf } from '~/domain/outlet';
import { outletItems, sortOutlets } from '~/domain/outletList';

test.each([
  ['Variety', 'Variety', 'variety', 'a plain name'],
  ['Variety (copy)', 'Variety', 'variety', 'a copy is still of that outlet'],
  ['Collider (copy on Gates McFadden Files)', 'Collider', 'collider', 'wherever the copy stands'],
  ['/Film', '/Film', 'film', 'a sign at its head'],
  ['r/trektalk (mirror)', 'r/trektalk', 'r-trektalk', 'a sign in its midst'],
  ['The (Very) Wire', 'The (Very) Wire', 'the-very-wire', 'brackets that are part of the name'],
  ['—', '—', '', 'none'],
])('%s goes by "%s" and stands at "%s": %s', (outlet, name, id, _reason) => {
  expect([bareOutlet(outlet), outletIdOf(outlet)]).toEqual([name, id]);
});

test('spans from the first day to the last, a year counting from its end', () => {
  const day = (date: string) => ({ date, datePrecision: 'day' as const });
  expect(spanOf([day('2023-05'), day('2023'), day('2022-12-31')])).toEqual({
    first: day('2022-12-31'),
    last: day('2023'),
  });
  expect(spanOf([])).toBeUndefined();
});

describe('the list', () => {
  const row = (id: string, published: string[], undated: number, uses: number) => ({
    id,
    name: id,
    published,
    undated,
    uses,
    useDates: published.slice(0, uses),
  });
  const rows = [row('b', ['2020', '2022-03'], 0, 2), row('a', ['2023-01-01'], 0, 1), row('c', [], 1, 9)];

  it.each([
    ['2026-01-01', ['b 2 2', 'a 1 1', 'c 1 9'], 'today: all'],
    ['2022-12-31', ['b 2 2', 'c 1 9'], 'one that had published nothing yet is not there'],
    ['2021-06-01', ['b 1 1', 'c 1 9'], 'nor is what came later of another'],
  ])('on %s has %j: %s', (epoch, expected, _reason) => {
    expect(outletItems(rows, epoch).map(({ id, sources, uses }) => `${id} ${sources} ${uses}`)).toEqual(expected);
  });

  it('goes by name, or by what leans on each', () => {
    const items = outletItems(rows, '2026-01-01');
    const order = (sort: string, dir: 'asc' | 'desc') =>
      sortOutlets(items, { sort, dir })
        .map(({ id }) => id)
        .join('');
    expect([order('name', 'asc'), order('name', 'desc'), order('uses', 'desc')]).toEqual(['abc', 'cba', 'cba']);
  });
});
