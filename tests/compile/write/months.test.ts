/** The months of the record as small files. */
import { describe, expect, it } from 'vitest';
import type { MonthFile } from '~/domain/reference';
import { compileTiny, compileTinyWith, readFile } from './tiny';

const site = compileTinyWith({ 'events/2015-premiere.yaml': 'milestone: The first night\n' });
const month = (name: string) => readFile<MonthFile>(site, `/data/status/${name}.json`);

describe('the months', () => {
  it('are pages from the first turn of the record to the day of the check', () => {
    const pages = site.pages.filter((page) => /^\/status\/./.test(page));
    expect(pages).toHaveLength(78);
    expect([pages[0], pages.at(-1)]).toEqual(['/status/2015-01/', '/status/2021-06/']);
    for (const page of pages) expect(site.files.has(`/data${page.slice(0, -1)}.json`)).toBe(true);
  });

  it('are none in a record that has no turn', () => {
    expect(compileTiny().pages.filter((page) => /^\/status\/./.test(page))).toEqual([]);
  });

  it('hold what is dated to them, and lead on', () => {
    expect(month('2015-01')).toMatchObject({ end: '2015-01-31', previous: null, next: '2015-02', total: 1 });
    expect(month('2015-01').entries.map(({ id }) => id)).toEqual(['2015-premiere']);
    expect(month('2015-02').entries.map(({ id }) => id)).toEqual(['lund-on-sound']);
    expect(month('2015-03')).toMatchObject({ entries: [], before: [], standing: null, total: 2 });
  });

  it('end where the last check does', () => {
    expect(month('2021-06')).toMatchObject({ end: '2021-06-30', next: null, total: 3 });
  });

  it('know what was the last word at their end, masked like everywhere', () => {
    const stub = { id: '2020-revival-talk', sealed: true, revealedBy: ['fog.2x02'], who: 'Per Lund' };
    expect(month('2020-11')).toMatchObject({ standing: '2020-revival-talk', before: [], entries: [stub] });
    expect(month('2021-01')).toMatchObject({ standing: '2020-revival-talk', before: [stub], entries: [] });
    expect(site.files.get('/data/status/2021-01.json')).not.toContain('lead a revival');
    expect(site.files.get('/data/status/2021-01.sealed.json')).toContain('lead a revival');
  });

  it('do not grow with the record', () => {
    expect(site.files.get('/data/status/2020-05.json')?.length).toBeLessThan(400);
  });
});
