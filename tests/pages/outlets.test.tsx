import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAt } from '../support/renderAt';

const names = () => [...document.querySelectorAll('.index-row > a')].map(({ textContent }) => textContent);

test('lists outlets with how much was read and leans on each', async () => {
  await renderAt('/outlets/');
  expect(names()).toEqual(['Harbour Weekly', 'Script Archive']);
  expect(screen.getByRole('link', { name: 'Harbour Weekly' }).closest('li')).toHaveTextContent(
    /1\ssource, 15\suses2015$/,
  );
});

test('is found by name, in the URL', async () => {
  const { user, search } = await renderAt('/outlets/');
  await user.type(screen.getByRole('searchbox', { name: 'Find an outlet' }), 'script');
  expect(search()).toBe('?q=script');
  expect(names()).toEqual(['Script Archive']);
});

test('goes by uses when asked, and back', async () => {
  const { user, search } = await renderAt('/outlets/?sort=uses&dir=asc');
  expect(names()).toEqual(['Script Archive', 'Harbour Weekly']);
  await user.click(screen.getByRole('button', { name: 'Name' }));
  expect(search()).toBe('');
});

test('leaves out what had published nothing on the reader’s day', async () => {
  await renderAt('/outlets/?as-of=2016-01-01');
  expect(names()).toEqual(['Harbour Weekly']);
});
