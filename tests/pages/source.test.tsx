import { cleanup, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { SourceFile, SourceTitle } from '~/domain/reference';
import { readTiny, renderAt } from '../support/renderAt';

test('gives the outlet, the date, the address and all that leans on a source', async () => {
  await renderAt('/sources/harbour-weekly-2015/');
  expect(screen.getByRole('heading', { level: 1, name: 'A voice in the fog' })).toBeVisible();
  const facts = within(screen.getByRole('region', { name: 'Facts' }));
  expect(facts.getByText('Harbour Weekly')).toBeVisible();
  expect(facts.getByText('1 February 2015')).toHaveAttribute('datetime', '2015-02-01');
  expect(facts.getByText('English')).toBeVisible();
  expect(facts.getByRole('link', { name: 'Harbour Weekly' })).toHaveAttribute('href', '/outlets/harbour-weekly/');
  expect(facts.getByRole('link', { name: /^https:.*\(leaves this site\)$/ })).toHaveAttribute(
    'href',
    'https://harbour-weekly.example/1',
  );
  const links = within(screen.getByRole('region', { name: 'All that leans on it' }));
  expect(links.getByRole('link', { name: 'Ada Wren' })).toHaveAttribute('href', '/characters/ada-wren/');
  expect(links.getByText('Ada Wren keeps the light on Gannet Rock at 10:30 each night.')).toBeVisible();
  expect(links.getByText(/^For, grade B/).closest('li')).toHaveTextContent('Per Lund wants her back.');
  expect(links.getAllByText('Read for the page as a whole.').length).toBeGreaterThan(0);
  expect(links.queryByText(/Edda/)).not.toBeInTheDocument();
  expect(links.getByText('More lies further on in the story.')).toBeVisible();
});

test('says that no kept copy is on record and where to look for one, and leads to one that is', async () => {
  const file = '/data/sources/harbour-weekly-2015.json';
  const source = readTiny<SourceFile>(file);
  const { archived: _, ...title } = source.title[0] as SourceTitle;
  await renderAt('/sources/harbour-weekly-2015/', { files: { [file]: { ...source, title: [title] } } });
  expect(screen.getByText(/No kept copy on record/)).toBeVisible();
  expect(screen.getByRole('link', { name: /^Look for one at the Internet Archive/ })).toHaveAttribute(
    'href',
    'https://web.archive.org/web/*/https://harbour-weekly.example/1',
  );
  cleanup();
  const archived = { url: 'https://archive.example/1', date: '2016-02-03' };
  const kept = { ...source, type: 'copy', originalOutlet: 'Fog Gazette', title: [{ ...title, archived }] };
  await renderAt('/sources/harbour-weekly-2015/', { files: { [file]: kept } });
  expect(screen.getByRole('link', { name: /^A kept copy ?\(leaves this site\)$/ })).toHaveAttribute(
    'href',
    archived.url,
  );
  expect(screen.getByText(/^A copy: Fog Gazette printed it first/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Fog Gazette' })).toHaveAttribute('href', '/outlets/fog-gazette/');
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
  expect(screen.getByRole('link', { name: /^Read it at scripts\.example ?\(leaves this site\)$/ })).toHaveAttribute(
    'href',
    'https://scripts.example/edda',
  );
});
