import { describe, expect, it } from 'vitest';
import { measureDensity } from '~/domain/density';
import { parseHorizon } from '~/domain/horizon';
import type { SafeEntry, TimelineEntry } from '~/domain/timeline';
import { view } from '~/domain/view';
import { buildEntry } from './buildRows';

const see = (dates: readonly string[]) =>
  view<TimelineEntry, SafeEntry>(
    dates.map((date, index) => buildEntry({ id: `t${index}`, date })),
    parseHorizon('none'),
    '2026-11-22',
  );

describe('the strip of months', () => {
  it('counts by month and year, the month with most being the whole', () => {
    const [year] = measureDensity(see(['2023-04-20', '2023-04', '2023-04-01', '2023-12-31', '2023']), 'desc');
    expect(year).toMatchObject({ year: '2023', count: 5 });
    expect(year?.months).toHaveLength(12);
    expect(year?.months.filter(({ count }) => count > 0)).toEqual([
      { month: '2023-04', count: 3, share: 1 },
      { month: '2023-12', count: 1, share: 1 / 3 },
    ]);
  });

  it('goes the way of the list, and passes over years without an entry', () => {
    const entries = see(['2020-01-01', '2023-04-20']);
    expect(measureDensity(entries, 'desc').map(({ year }) => year)).toEqual(['2023', '2020']);
    expect(measureDensity(entries, 'asc').map(({ year }) => year)).toEqual(['2020', '2023']);
  });

  it('is empty for nothing, and flat where no month is known', () => {
    expect(measureDensity([], 'desc')).toEqual([]);
    expect(measureDensity(see(['2023']), 'desc')[0]?.months.every(({ share }) => share === 0)).toBe(true);
  });
});
