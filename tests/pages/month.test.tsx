import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { MonthFile, StatusFile } from '~/domain/reference';
import { readTiny, renderAt } from '../support/renderAt';

const status = readTiny<StatusFile>('/data/status.json');
const { licence, build, version, entries } = status;
const FILE: MonthFile = {
  licence,
  build,
  version,
  month: '2020-11',
  end: '2020-11-30',
  previous: '2020-10',
  next: '2020-12',
  entries,
  before: [],
  standing: '2020-revival-talk',
  total: 3,
  dataPath: '/data/status/2020-11.json',
};
const files = { '/data/status/2020-11.json': FILE };
const main = () => within(screen.getByRole('main'));

describe('a month of the record', () => {
  it('shows its entries, masked like everywhere, and the last word at its end', async () => {
    await renderAt('/status/2020-11/', { files });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('November 2020');
    expect(main().getByText(/^One statement or event/)).toHaveTextContent(
      'One statement or event of this month is on record, 3 by its end.',
    );
    expect(main().getByText(/^As it stood on/)).toHaveTextContent(/30\sNovember 2020/);
    expect(document.querySelectorAll('main [data-sealed="fog.2x02"]')).toHaveLength(2);
    expect(document.querySelectorAll('main [data-entry]')).toHaveLength(1);
  });

  it('leads to the months beside it, and to the board and the status on its last day', async () => {
    await renderAt('/status/2020-11/', { files });
    for (const [name, href] of [
      ['Earlier October 2020', '/status/2020-10/'],
      ['Later December 2020', '/status/2020-12/'],
      ['The board on that day', '/board/?as-of=2020-11-30'],
      ['The status on that day', '/status/?as-of=2020-11-30'],
    ] as const)
      expect(main().getByRole('link', { name })).toHaveAttribute('href', href);
  });

  it('is told only as far as an earlier day of the reader', async () => {
    await renderAt('/status/2020-11/?as-of=2020-11-10', { files });
    expect(main().getByText(/^No statements and events/)).toHaveTextContent(/are on record\.$/);
    expect(main().queryByText(/Per Lund/)).toBeNull();
    expect(main().queryByRole('link', { name: 'The board on that day' })).toBeNull();
  });

  it.each(['2020-13', '1999-01', 'x', 'sealed'])('does not exist for "%s"', async (month) => {
    await renderAt(`/status/${month}/`);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no page at this address');
  });

  it('is listed with the status, by year and up to the day of the reader', async () => {
    const milestones = [{ label: 'The first night', date: '2020-11-09', datePrecision: 'day' as const }];
    const changed = { '/data/status.json': { ...status, record: { ...status.record, milestones } } };
    const { unmount } = await renderAt('/status/', { files: changed });
    const months = () => within(screen.getByRole('region', { name: 'Month by month' })).getAllByRole('link');
    expect(months().map((link) => link.textContent)).toEqual([
      ...['January', 'February', 'March', 'April', 'May', 'June'].map((name) => `${name} 2021`),
      'November 2020',
      'December 2020',
    ]);
    expect(months()[0]).toHaveAttribute('href', '/status/2021-01/');
    unmount();
    await renderAt('/status/?as-of=2020-11', { files: changed });
    expect(months()).toHaveLength(1);
  });
});
