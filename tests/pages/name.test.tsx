import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAt } from '../support/renderAt';

test('tells apart the things that share a name, with kind and a sentence', async () => {
  await renderAt('/names/gannet/');
  expect(screen.getByRole('heading', { level: 1, name: 'What is called Gannet' })).toBeVisible();
  const items = within(screen.getByRole('main'))
    .getAllByRole('listitem')
    .filter((item) => item.className === 'result');
  expect(items.map((item) => item.textContent)).toEqual([
    'Tobias HaleCharacterTobias Hale is the principal keeper of Gannet Rock.',
    'The PetrelShipThe Petrel is the supply boat of Gannet Rock.',
  ]);
  expect(screen.getByRole('link', { name: 'The Petrel' })).toHaveAttribute('href', '/ships/petrel/');
});

test.each(['/characters/tobias-hale/', '/ships/petrel/'])('is linked from each of them: %s', async (path) => {
  await renderAt(path);
  const names = within(screen.getByRole('region', { name: 'Names' }));
  expect(names.getByRole('link', { name: 'Gannet' })).toHaveAttribute('href', '/names/gannet/');
});

test('is found by the search', async () => {
  await renderAt('/search/?q=gannet');
  const group = within(await screen.findByRole('region', { name: 'Names that several share' }));
  expect(group.getByText('The name of 2 pages')).toBeVisible();
});
