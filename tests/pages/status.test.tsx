import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderAt } from '../support/renderAt';

describe('the status', () => {
  it('answers at once, with the day of its check', async () => {
    await renderAt('/status/');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Will it be made?');
    expect(screen.getByText('Nobody has announced one; the writer would like to.')).toBeVisible();
    expect(screen.getByText(/^Checked on/)).toHaveTextContent(/30\sJune\s2021/);
    expect(document.querySelector('main')).toHaveAttribute('data-page', 'status');
  });

  it('says what would change it and leads to the answers', async () => {
    await renderAt('/status/');
    const change = within(screen.getByRole('region', { name: 'What would change this' }));
    expect(change.getByRole('listitem')).toHaveTextContent('An announcement by Harbour Radio.');
    const main = within(screen.getByRole('main'));
    expect(main.getByRole('link', { name: 'The full answer' })).toHaveAttribute(
      'href',
      '/answers/will-there-be-a-revival/',
    );
    expect(main.getByRole('link', { name: 'All answers' })).toHaveAttribute('href', '/answers/');
  });

  it('lists only what bears on it, masked like everywhere', async () => {
    const { requested } = await renderAt('/status/');
    const record = screen.getByRole('region', { name: 'The record, newest first' });
    expect(
      within(record)
        .getAllByRole('listitem')
        .map(({ id }) => id),
    ).toEqual(['2020-revival-talk']);
    expect(record.querySelector('[data-sealed="fog.2x02"]')).toBeVisible();
    expect(record).not.toHaveTextContent('lead a revival');
    expect(requested).not.toContain('/data/status.sealed.json');
  });

  it('shows the words to a reader who has come so far', async () => {
    const { requested } = await renderAt('/status/', { seen: 'all' });
    expect(screen.getByText(/would lead a revival/)).toBeVisible();
    expect(requested).toContain('/data/status.sealed.json');
  });
});
