import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Article } from '~/domain/article';
import { readTiny, renderAt } from '../support/renderAt';

const sectionOf = () => {
  const section = screen.getByRole('heading', { name: 'Watch first' }).parentElement;
  if (!section) throw new Error('The heading stands nowhere.');
  return within(section);
};

test('lists the episodes to watch first, and names none that no mask names', async () => {
  await renderAt('/characters/ada-wren/');
  const items = sectionOf().getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toContainEqual(
    expect.stringMatching(/^Fog \dx\d\d, about 30 min$/),
  );
  const { watchFirst, sections, ties } = readTiny<Article>('/data/characters/ada-wren.json');
  const gates = [...sections.flatMap(({ blocks }) => blocks), ...ties].flatMap(({ revealedBy }) => revealedBy);
  for (const { id } of watchFirst?.episodes ?? []) expect(gates).toContain(id);
  expect(
    within(screen.getByRole('navigation', { name: 'Contents' })).getByRole('link', { name: 'Watch first' }),
  ).toHaveAttribute('href', '#watch-first');
});

test('has boxes that move the horizon, once they are asked for', async () => {
  const { user, store, settle } = await renderAt('/characters/ada-wren/');
  await user.click(sectionOf().getByRole('button', { name: 'Tick what you have seen' }));
  const boxes = await sectionOf().findAllByRole('checkbox');
  expect(boxes[0]).toHaveFocus();
  expect(sectionOf().getByText(/also opens everything before it/)).toBeVisible();
  const last = sectionOf().getByRole('checkbox', { name: /^Watched Fog 2x02/ });
  await user.click(last);
  await settle();
  expect(store.get().seen).toBe('fog.2x02');
  for (const box of boxes) if (/Fog/.test(box.ariaLabel ?? '')) expect(box).toBeChecked();
  await user.click(last);
  expect(store.get().seen).toBe('fog.2x01');
});
