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

test('says when the index cannot be read, and tries again', async () => {
  const files: Record<string, unknown> = { '/data/search.json': new Error('gone') };
  const { user } = await renderAt('/search/?q=tobias', { files });
  const again = await screen.findByRole('button', { name: 'Try again' });
  delete files['/data/search.json'];
  await user.click(again);
  expect(await (await found('Characters')).findByRole('link', { name: 'Tobias Hale' })).toBeVisible();
});
