import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAt } from '../support/renderAt';

const box = () => screen.getByRole('searchbox', { name: 'Search' });
const found = async (group: string) => within(await screen.findByRole('region', { name: group }));

test('offers the indexes while nothing is asked', async () => {
  await renderAt('/search/');
  const lists = within(screen.getByRole('region', { name: 'Or look through a list' }));
  expect(lists.getByRole('link', { name: 'All characters' })).toHaveAttribute('href', '/characters/');
});

test('finds while typing, marks the words, and keeps one entry of the history', async () => {
  const { user, router, search } = await renderAt('/search/');
  await user.type(box(), 'tobias');
  const characters = await found('Characters');
  const link = await characters.findByRole('link', { name: 'Tobias Hale' });
  expect(link).toHaveAttribute('href', '/characters/tobias-hale/');
  expect(link.querySelector('mark')).toHaveTextContent('Tobias');
  expect(search()).toBe('?q=tobias');
  expect(router.state.historyAction).toBe('REPLACE');
});

test.each([
  ['Ada Ren', 'Ada Wren', 'a misspelling on record'],
  ['Keeper Wren', 'Ada Wren', 'another name'],
  ['Tobais', 'Tobias Hale', 'letters that changed places'],
  ['tób', 'Tobias Hale', 'the beginning of a name, and an accent too many'],
  ['hale tobias', 'Tobias Hale', 'words in another order'],
])('finds by "%s": %s (%s)', async (asked, name) => {
  await renderAt(`/search/?q=${encodeURIComponent(asked)}`);
  expect(await (await found('Characters')).findByRole('link', { name })).toBeVisible();
});

test('says under which other name a thing was found', async () => {
  await renderAt('/search/?q=ren');
  expect(await (await found('Characters')).findByText(/Found as “Ada/)).toBeVisible();
});

test('tells the number of results once it has settled', async () => {
  await renderAt('/search/?q=petrel');
  await waitFor(
    () => {
      const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
      expect(said).toContain('1 result');
    },
    { timeout: 3000 },
  );
});

test('gives advice and the indexes where nothing is found', async () => {
  await renderAt('/search/?q=zzqxy');
  expect(await screen.findByText('Nothing here goes by “zzqxy”.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'All sources' })).toBeVisible();
});

test('never finds a name that gives something away', async () => {
  await renderAt('/search/?q=Edda', { seen: 'none' });
  await screen.findByText(/Nothing here goes by|result/);
  expect(screen.queryByRole('link', { name: /Edda/ })).not.toBeInTheDocument();
});

test('keeps results of one kind, in the address', async () => {
  const { user, search } = await renderAt('/search/?q=ada');
  await found('Characters');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'board');
  expect(search()).toBe('?q=ada&kind=board');
  expect(screen.queryByRole('region', { name: 'Characters' })).not.toBeInTheDocument();
  expect(await (await found('The board')).findByRole('link', { name: 'Case: Ada Wren' })).toBeVisible();
});

test('says which words it has looked for instead', async () => {
  await renderAt('/search/?q=tobais');
  expect(await screen.findByText(/Shown instead/)).toHaveTextContent('Shown instead: tobias.');
});

test('finds a whole name before what only has its words', async () => {
  await renderAt('/search/?q=ada wren');
  expect((await screen.findAllByRole('heading', { level: 2 }))[0]).toHaveTextContent('Characters');
});

test('searches titles where the index cannot be read, says so, and tries again', async () => {
  const files: Record<string, unknown> = { '/data/search.json': new Error('gone') };
  const { user } = await renderAt('/search/?q=tobias', { files });
  expect(await (await found('Characters')).findByRole('link', { name: 'Tobias Hale' })).toBeVisible();
  expect(screen.getByText(/only titles are searched/)).toBeVisible();
  delete files['/data/search.json'];
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByText(/only titles are searched/)).not.toBeInTheDocument());
  expect(await (await found('Characters')).findByRole('link', { name: 'Tobias Hale' })).toBeVisible();
});

test('says when titles cannot be read either, and tries again', async () => {
  const gone = new Error('gone');
  const files: Record<string, unknown> = { '/data/search.json': gone, '/data/titles.json': gone };
  const { user } = await renderAt('/search/?q=tobias', { files });
  const again = await screen.findByRole('button', { name: 'Try again' });
  delete files['/data/search.json'];
  await user.click(again);
  expect(await (await found('Characters')).findByRole('link', { name: 'Tobias Hale' })).toBeVisible();
});
