import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAt } from '../support/renderAt';

const openTitle = () => screen.queryByRole('link', { name: 'A voice in the fog' });
const masked = () => screen.queryByRole('button', { name: /Fog 2x02 · show/ });
const archive = () => screen.queryByRole('heading', { name: 'Script Archive' });

test('lists sources under their outlets; a masked title keeps outlet and date', async () => {
  const { requested } = await renderAt('/sources/');
  expect(screen.getByRole('heading', { name: 'Harbour Weekly' })).toBeVisible();
  expect(openTitle()).toHaveAttribute('href', '/sources/harbour-weekly-2015/');
  expect(archive()).toBeVisible();
  expect(masked()).toBeVisible();
  expect(screen.getByText('2020')).toHaveAttribute('datetime', '2020');
  expect(document.body).not.toHaveTextContent("Edda's script");
  expect(requested).not.toContain('/data/sources.sealed.json');
});

test('filters by kind, in the URL, and tells how many are left', async () => {
  const { user, search } = await renderAt('/sources/');
  const kinds = within(screen.getByRole('group', { name: 'Kind of source' }));
  await user.click(kinds.getByRole('checkbox', { name: /own page/ }));
  expect(search()).toBe('?type=original');
  expect(openTitle()).toBeVisible();
  expect(archive()).not.toBeInTheDocument();
  expect(screen.getByText('1 of 2 sources', { selector: '[aria-hidden]' })).toBeVisible();
});

test('finds words in a title that is open, and not in one that is masked', async () => {
  const { user, search } = await renderAt('/sources/');
  const find = screen.getByRole('searchbox', { name: 'Find a source' });
  await user.type(find, 'voice');
  expect(search()).toBe('?q=voice');
  expect(openTitle()).toBeVisible();
  await user.clear(find);
  await user.type(find, 'edda');
  expect(screen.getByText('No sources fit all of this.')).toBeVisible();
});

test('finds those words for a reader who may see the title', async () => {
  await renderAt('/sources/?q=edda', { seen: 'fog.2x02' });
  expect(screen.getByRole('link', { name: "Fog 2x02: Edda's script" })).toHaveAttribute(
    'href',
    '/sources/script-of-2x02/',
  );
  expect(openTitle()).not.toBeInTheDocument();
});

test('starts as its address says', async () => {
  await renderAt('/sources/?type=fan');
  expect(archive()).toBeVisible();
  expect(openTitle()).not.toBeInTheDocument();
});
