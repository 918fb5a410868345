import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAt } from '../support/renderAt';

test('gives the outlet, the date, the address and all that leans on a source', async () => {
  await renderAt('/sources/harbour-weekly-2015/');
  expect(screen.getByRole('heading', { level: 1, name: 'A voice in the fog' })).toBeVisible();
  const facts = within(screen.getByRole('region', { name: 'Facts' }));
  expect(facts.getByText('Harbour Weekly')).toBeVisible();
  expect(facts.getByText('1 February 2015')).toHaveAttribute('datetime', '2015-02-01');
  expect(facts.getByText('English')).toBeVisible();
  expect(facts.getByRole('link')).toHaveAttribute('href', 'https://harbour-weekly.example/1');
  const links = within(screen.getByRole('region', { name: 'All that leans on it' }));
  expect(links.getByRole('link', { name: 'Ada Wren' })).toHaveAttribute('href', '/characters/ada-wren/');
});

test('goes by outlet and date where the title gives something away, and stays out of search engines', async () => {
  const { requested } = await renderAt('/sources/script-of-2x02/');
  expect(screen.getByRole('heading', { level: 1, name: 'Script Archive, 2020' })).toBeVisible();
  expect(document.head.querySelector('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  expect(document.documentElement.innerHTML).not.toMatch(/edda/i);
  expect(requested.some((file) => file.includes('.sealed.'))).toBe(false);
});

test('shows title and address once the reader opens them', async () => {
  const { user } = await renderAt('/sources/script-of-2x02/');
  await user.click(screen.getByRole('button', { name: /Fog 2x02 · show/ }));
  expect(await screen.findByRole('heading', { level: 1, name: "Fog 2x02: Edda's script" })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Read it at scripts.example' })).toHaveAttribute(
    'href',
    'https://scripts.example/edda',
  );
});
