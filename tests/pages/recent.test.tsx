/** What was read last: noted on arrival, named from the safe lists, shown at home and at the start of the search, cleared in the settings. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderAt } from '../support/renderAt';

const shown = async (): Promise<(string | null)[]> => {
  const part = await screen.findByRole('region', { name: 'Recently viewed' });
  return within(part)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
};
const keep = (...paths: string[]): void => localStorage.setItem('/recent', JSON.stringify({ v: 1, paths }));

it.each(['/', '/search/'])('shows at %s what was read, newest first', async (address) => {
  (await renderAt('/characters/ada-wren/')).unmount();
  (await renderAt('/ships/petrel/')).unmount();
  const { requested } = await renderAt(address);
  expect(await shown()).toEqual(['The Petrel', 'Ada Wren']);
  expect(requested).not.toContain('/data/people.json');
});

it('says nothing of a page whose name is a spoiler, whatever the reader has seen', async () => {
  (await renderAt('/characters/stranger-of-2x02/', { seen: 'fog.2x02' })).unmount();
  (await renderAt('/characters/ada-wren/')).unmount();
  expect(localStorage.getItem('/recent')).not.toContain('Edda');
  await renderAt('/', { seen: 'fog.2x02' });
  expect(await shown()).toEqual(['Ada Wren']);
});

it('names the entries of every list that it knows', async () => {
  keep('/board/ada-wren/', '/works/fog/', '/topics/gannet-rock/', '/people/mina-okafor/');
  await renderAt('/search/');
  expect(await shown()).toEqual(['Case: Ada Wren', 'The Fog Signal', 'Gannet Rock', 'Mina Okafor']);
});

it('leaves out the list that does not come', async () => {
  keep('/ships/petrel/', '/characters/ada-wren/');
  await renderAt('/search/', { files: { '/data/ships.json': null } });
  expect(await shown()).toEqual(['Ada Wren']);
});

it('shows nothing and asks for nothing where nothing is kept', async () => {
  const { requested } = await renderAt('/search/');
  expect(screen.queryByText('Recently viewed')).toBeNull();
  expect(requested).not.toContain('/data/characters.json');
});

it('is cleared with all else', async () => {
  keep('/ships/petrel/');
  const { user } = await renderAt('/settings/');
  await user.click(screen.getByRole('button', { name: 'Clear everything' }));
  await waitFor(() => expect(localStorage.getItem('/recent')).toBeNull());
});
