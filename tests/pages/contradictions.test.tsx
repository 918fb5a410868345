/** The register of what the sources disagree on. */
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ContradictionRow, ContradictionsFile } from '~/domain/reference';
import { readTiny, renderAt } from '../support/renderAt';

const FILE = '/data/contradictions.json';
const SEALED = '/data/contradictions.sealed.json';

test('shows both readings, the ruling, the sources and what it is about', async () => {
  await renderAt('/contradictions/');
  const [heading] = screen.getAllByRole('heading', { level: 2 });
  expect(heading).toHaveTextContent('How many keepers there were');
  const item = within(heading!.parentElement!);
  expect(item.getByText(/The magazine says two/)).toBeVisible();
  expect(item.getByText(/Two, as in the drama itself\./)).toBeVisible();
  expect(item.getByText(/The film was made years later\./)).toHaveTextContent('Why The film');
  expect(item.getByRole('link', { name: /Gannet Rock/ })).toHaveAttribute('href', '/topics/gannet-rock/');
  // A link to one disagreement finds it.
  expect(heading!.parentElement).toHaveAttribute('id', 'number-of-keepers');
  expect(item.getByRole('button', { name: 'Note 1' })).toBeVisible();
  expect(
    within(screen.getByRole('region', { name: 'Sources' })).getByRole('link', {
      name: /^A voice in the fog ?\(leaves this site\)$/,
    }),
  ).toBeVisible();
  expect(screen.getByText('1 disagreements', { selector: '[aria-hidden]' })).toBeVisible();
});

test('keeps a masked one closed, with the file that holds it, until the reader opens it', async () => {
  const file = readTiny<ContradictionsFile>(FILE);
  const secret: ContradictionRow = {
    ...(file.contradictions[0] as ContradictionRow),
    id: 'voice',
    revealedBy: ['fog.2x02'],
    title: 'Whose voice it was',
    rich: ['Edda was the voice.'],
    noteIds: [],
  };
  const { user, requested, settle } = await renderAt('/contradictions/', {
    files: {
      [FILE]: {
        ...file,
        contradictions: [{ id: 'voice', sealed: true, revealedBy: ['fog.2x02'], label: 'A disagreement' }],
      },
      [SEALED]: { facts: [secret] },
    },
  });
  expect(document.documentElement.innerHTML).not.toContain('Edda');
  expect(requested).not.toContain(SEALED);
  await user.click(screen.getByRole('button', { name: /A disagreement.*show/ }));
  await settle();
  expect(screen.getByText('Edda was the voice.')).toBeVisible();
});

test.each([
  ['/topics/gannet-rock/', 'a row of a box'],
  ['/timeline/', 'an entry of the timeline'],
])('at %s a mark beside %s leads to what each says', async (path) => {
  await renderAt(path);
  const [mark] = screen.getAllByRole('link', { name: /sources disagree/ });
  expect(mark).toHaveAttribute('href', '/contradictions/#number-of-keepers');
});
