import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { formatBallotHash, pickOf } from '~/domain/ballotCode';
import { renderAt } from '../support/renderAt';

const ada = pickOf('ada-wren');
const link = (posts: Record<string, string>, ...ranks: string[]): string =>
  `https://wiki.example/ballot/${formatBallotHash({ posts: new Map(Object.entries(posts)), ranks })}`;
const paste = (text: string): boolean =>
  fireEvent.change(screen.getByRole('textbox', { name: 'Links of ballots, one on a line' }), {
    target: { value: text },
  });
const cells = (name: string): string[][] =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent ?? ''));

it('says who leads with how many of how many, which lines it left out and why, and keeps nothing', async () => {
  const { user, router } = await renderAt('/ballot/tally/');
  expect(screen.getByRole('main')).toHaveAttribute('data-page', 'tally');
  const before = { ...localStorage };
  paste(
    [
      `Ann: ${link({ k: ada, a: 'zzz' }, ada)}`,
      `${link({ k: ada }, 'zzz', ada)} thanks!`,
      link({ k: 'yyy' }),
      'hello',
      link({ k: ada }).slice(0, -2),
    ].join('\n'),
  );
  expect(cells('Posts')).toEqual([
    ['Principal keeper', 'Ada Wren', '2 of 3', 'somebody not named here 1'],
    ['Assistant keeper', 'somebody not named here', '1 of 1', 'nobody'],
  ]);
  expect(cells('Ranking')).toEqual([
    ['1', 'Ada Wren', '3', '2', '1'],
    ['2', 'somebody not named here', '2', '1', '1'],
  ]);
  expect(screen.getByText(/the first of any ballot gets n points/)).toBeVisible();
  await user.click(screen.getByText('2 lines could not be read'));
  expect(screen.getByText('Line 4').parentElement).toHaveTextContent('hello there is no link of a ballot on it');
  expect(screen.getByText('Line 5').parentElement).toHaveTextContent('it is damaged');
  await waitFor(() => expect(screen.getByText('3 ballots counted, 2 lines left out.')).toHaveRole('status'));
  await user.click(screen.getByRole('button', { name: 'Copy as text' }));
  expect(await navigator.clipboard.readText()).toContain('Principal keeper: Ada Wren, 2 of 3\n');
  expect({ ...localStorage }).toEqual(before);
  expect(router.state.location).toMatchObject({ search: '', hash: '' });
});

it('counts equal ballots once where that is asked for', async () => {
  const { user } = await renderAt('/ballot/tally/');
  paste(`${link({ k: ada })}\n${link({ k: ada })}`);
  expect(cells('Posts')[0]?.[2]).toBe('2 of 2');
  await user.click(screen.getByRole('checkbox', { name: /Count equal ballots once: 1 line repeats/ }));
  expect(cells('Posts')[0]?.[2]).toBe('1 of 1');
});

it('has nothing to count where nothing is pasted', async () => {
  await renderAt('/ballot/tally/');
  expect(screen.getByText('Nothing to count yet.')).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});
