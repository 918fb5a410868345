import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { readTiny, renderAt } from '../support/renderAt';
import type { AnswerFile } from '~/domain/reference';

const ADDRESS = '/answers/will-there-be-a-revival/';
const FILE = '/data/answers/will-there-be-a-revival.json';

test('says the question, the answer and the day of its check before all else', async () => {
  await renderAt(ADDRESS);
  expect(screen.getByRole('heading', { level: 1, name: 'Will there be a revival?' })).toBeVisible();
  expect(screen.getByText('Not announced.')).toBeVisible();
  expect(screen.getAllByText('30 June 2021')[0]).toHaveAttribute('datetime', '2021-06-30');
});

test('says what would change it, what belongs to it and how else it is asked', async () => {
  await renderAt(ADDRESS);
  expect(screen.getByRole('region', { name: 'What would change this' })).toHaveTextContent(
    'An announcement by Harbour Radio.',
  );
  const related = within(screen.getByRole('region', { name: 'Related' }));
  expect(related.getByRole('link', { name: 'Ada Wren' })).toHaveAttribute('href', '/characters/ada-wren/');
  expect(screen.getByRole('region', { name: 'Asked in other words' })).toHaveTextContent('coming back?');
});

test('names the sources that have no mark in its text', async () => {
  await renderAt(ADDRESS);
  const sources = within(screen.getByRole('region', { name: 'Sources' }));
  expect(sources.getByRole('link', { name: /^A voice in the fog ?\(leaves this site\)$/ })).toBeVisible();
});

test('numbers the notes of its text and masks what the reader has not come to', async () => {
  const file = readTiny<AnswerFile>(FILE);
  const blocks = [
    { id: 'b1', revealedBy: [], rich: [{ t: 'p', c: ['So it says.', { t: 'note', n: 'harbour-weekly-2015' }] }] },
    { id: 'b2', sealed: true, revealedBy: ['fog.2x02'], label: 'The end' },
  ];
  await renderAt(ADDRESS, {
    files: { [FILE]: { ...file, sections: [{ id: 'why', title: 'Why', world: 'real', blocks }] } },
  });
  const why = within(screen.getByRole('region', { name: 'Why' }));
  expect(why.getByRole('button', { name: 'Note 1' })).toBeVisible();
  expect(why.getByRole('button', { name: /The end · Fog 2x02 · show/ })).toBeVisible();
  expect(within(screen.getByRole('region', { name: 'Notes' })).getAllByRole('listitem')).toHaveLength(1);
});
