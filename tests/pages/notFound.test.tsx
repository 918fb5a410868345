import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { readTiny, renderAt } from '../support/renderAt';
import type { SiteFile } from '~/domain/reference';
import type { TitlesFile } from '~/domain/searchIndex';

const TITLE = 'There is no page at this address';
const near = async () => {
  const region = within(await screen.findByRole('region', { name: 'The nearest names' }));
  return region.getAllByRole('link').map((link) => link.getAttribute('href'));
};

test.each([
  ['/characters/keeper-wren/', '/characters/ada-wren/', 'another name'],
  ['/characters/t-hale/', '/characters/tobias-hale/', 'a former slug'],
  ['/Characters/Ada-Wren/', '/characters/ada-wren/', 'other case, in a section that the router does not know'],
  ['/characters/Ada_Ren', '/characters/ada-wren/', 'a misspelling, another dash, no slash'],
  ['/ships/gannet/', '/names/gannet/', 'a name that two share'],
])('leads on from %s to %s: %s', async (from, to) => {
  const { router } = await renderAt(from);
  await waitFor(() => expect(router.state.location.pathname).toBe(to));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent(TITLE));
});

test('keeps query and anchor on the way, and leaves no trace of the wrong address', async () => {
  const { router } = await renderAt('/characters/keeper-wren/?as-of=2016-01-01#names');
  await waitFor(() => expect(router.state.location.pathname).toBe('/characters/ada-wren/'));
  expect(router.state.location.search).toBe('?as-of=2016-01-01');
  expect(router.state.location.hash).toBe('#names');
  expect(router.state.historyAction).toBe('REPLACE');
});

test('shows the three nearest names, those of the section first', async () => {
  const { router } = await renderAt('/characters/tobais-hael/');
  const paths = await near();
  expect(paths).toHaveLength(3);
  expect(paths[0]).toBe('/characters/tobias-hale/');
  expect(router.state.location.pathname).toBe('/characters/tobais-hael/');
});

test('never names what gives something away', async () => {
  const { unmount } = await renderAt('/characters/edda-wrenn/', { seen: 'all' });
  expect(await near()).not.toContain('/characters/stranger-of-2x02/');
  expect(document.body).not.toHaveTextContent('Edda Wren');
  unmount();
  // The control: were it in the file of titles, it would be named.
  const file = readTiny<TitlesFile>('/data/titles.json');
  const secret = {
    path: '/characters/stranger-of-2x02/',
    kind: 'characters',
    name: 'Edda Wren',
  };
  await renderAt('/characters/edda-wrenn/', {
    files: { '/data/titles.json': { ...file, titles: [...file.titles, secret] } },
  });
  expect((await near())[0]).toBe('/characters/stranger-of-2x02/');
});

test('names no source and no quotation of a later day', async () => {
  const today = await renderAt('/quotes/lund-on-soun/');
  expect(await near()).toContain('/quotes/lund-on-sound/');
  today.unmount();
  await renderAt('/quotes/lund-on-soun/?as-of=2015-02-01');
  expect(await near()).not.toContain('/quotes/lund-on-sound/');
});

test('says so where no name is like it', async () => {
  await renderAt('/xqzjkv/');
  expect(await screen.findByText('No name on this wiki is like “xqzjkv”.')).toBeVisible();
});

test('searches for the words of the address, on the day of the reader', async () => {
  const { router, user } = await renderAt('/characters/the-lost_keeper/?as-of=2016-01-01');
  expect(await screen.findByRole('searchbox', { name: 'Search the wiki' })).toHaveValue('the lost keeper');
  await user.click(screen.getByRole('button', { name: 'Search' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/search/'));
  expect(Object.fromEntries(new URLSearchParams(router.state.location.search))).toEqual({
    q: 'the lost keeper',
    'as-of': '2016-01-01',
  });
});

test('stands, with its other ways on, where neither names nor redirects can be read', async () => {
  const files = { '/data/redirects.json': new Error('gone'), '/data/titles.json': new Error('gone') };
  await renderAt('/characters/keeper-wren/', { files });
  expect(await screen.findByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  expect(screen.getByRole('link', { name: 'All characters' })).toBeVisible();
  expect(screen.queryByRole('region', { name: 'The nearest names' })).toBeNull();
});

test('says where to report the link, if there is such a place, and what to say', async () => {
  const { unmount } = await renderAt('/nowhere/');
  expect(await screen.findByRole('link', { name: 'Report the link' })).toHaveAttribute(
    'href',
    'https://fog-signal.example/suggest',
  );
  expect(screen.getByRole('button', { name: 'Copy what to say' })).toBeVisible();
  unmount();
  const site: SiteFile = { ...readTiny<SiteFile>('/data/site.json'), suggest: null };
  await renderAt('/nowhere/', { files: { '/data/site.json': site } });
  expect(await screen.findByText(/Report it by way of a correction/)).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Report the link' })).toBeNull();
});
