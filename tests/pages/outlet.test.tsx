import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAt } from '../support/renderAt';

const region = (name: string) => within(screen.getByRole('region', { name }));

test('gives what an outlet published, printed or was told, and the evidence that leans on it', async () => {
  const { requested } = await renderAt('/outlets/harbour-weekly/');
  expect(screen.getByRole('heading', { level: 1, name: 'Harbour Weekly' })).toBeVisible();
  expect(region('Sources').getByRole('link', { name: 'A voice in the fog' })).toHaveAttribute(
    'href',
    '/sources/harbour-weekly-2015/',
  );
  const record = region('What it printed or was told');
  expect(record.getByText(/We recorded the fog itself/)).toBeVisible();
  expect(record.getByRole('button', { name: /Fog 2x02 · show/ })).toBeVisible();
  const lines = region('Evidence that leans on it');
  expect(lines.getByRole('link', { name: 'Case: Ada Wren' })).toHaveAttribute('href', '/board/ada-wren/#e01');
  expect(lines.getByText('More lies further on in the story.')).toBeVisible();
  expect(document.body).not.toHaveTextContent(/leaves the light|Edda/);
  expect(requested.some((file) => file.includes('.sealed.'))).toBe(false);
});

test('counts kinds, days and grades of what this reader may see', async () => {
  await renderAt('/outlets/harbour-weekly/');
  const facts = region('Facts');
  expect(facts.getByText('9 January 2015')).toHaveAttribute('datetime', '2015-01-09');
  expect(facts.getByText('about 20 November 2020')).toHaveAttribute('datetime', '2020-11-20');
  expect(facts.getByText('The outlet’s own page: 1')).toBeVisible();
  const table = screen.getByRole('table', { name: '1 line leans on it, by grade' });
  const row = within(table).getByRole('row', { name: /^For/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['0', '1', '0', '0', '0']);
});

test('counts the masked lines too for a reader who has seen what they give away', async () => {
  await renderAt('/outlets/harbour-weekly/', { seen: 'fog.2x02' });
  expect(await screen.findByRole('table', { name: '2 lines lean on it, by grade' })).toBeVisible();
  expect(screen.getByText('She leaves the light to Edda Wren.')).toBeVisible();
});

test('is as it was on the reader’s day', async () => {
  await renderAt('/outlets/harbour-weekly/?as-of=2015-01-31');
  expect(region('Facts').getAllByText('9 January 2015')).toHaveLength(2);
  expect(region('Sources').queryByRole('listitem')).toBeNull();
  expect(screen.queryByRole('region', { name: 'Evidence that leans on it' })).toBeNull();
});

test('says so where nothing of it was there yet', async () => {
  await renderAt('/outlets/script-archive/?as-of=2015-01-31');
  expect(screen.getByText(/^Nothing of it was on record yet on/)).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Facts' })).toBeNull();
});
