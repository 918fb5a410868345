import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAt } from '../support/renderAt';

const mask = { name: /The title · Fog 2x02 · show/ };

test('lists the episodes of each season under a caption, with the day of each', async () => {
  await renderAt('/works/fog/');
  const season = within(screen.getByRole('table', { name: 'All 2 episodes of season 1' }));
  expect(season.getByRole('link', { name: '1x01' })).toHaveAttribute('href', '/works/fog/1x01/');
  expect(season.getByText('First Watch')).toBeVisible();
  expect(season.getByText('9 Jan 2015')).toHaveAttribute('datetime', '2015-01-09');
});

test('masks a title that gives something away, and reads no sealed file for it', async () => {
  const { requested } = await renderAt('/works/fog/', { seen: 'fog.1x02' });
  expect(screen.getByRole('button', mask)).toHaveAttribute('data-sealed', 'fog.2x02');
  expect(document.body).not.toHaveTextContent('The Twin Revealed');
  expect(requested.some((file) => file.includes('.sealed.'))).toBe(false);
});

test('opens that title at the press of its button and shuts it again', async () => {
  const { user } = await renderAt('/works/fog/');
  await user.click(screen.getByRole('button', mask));
  expect(await screen.findByText('The Twin Revealed')).toBeVisible();
  await user.click(screen.getByRole('button', { name: /hide again/ }));
  expect(screen.queryByText('The Twin Revealed')).not.toBeInTheDocument();
});

test('shows everything to a reader who has seen it', async () => {
  await renderAt('/works/fog/', { seen: 'fog.2x02' });
  expect(screen.getByText('The Twin Revealed')).toBeVisible();
  expect(screen.queryByRole('button', mask)).not.toBeInTheDocument();
});

test('gives the facts, the sources, what links here and the day of the last check', async () => {
  await renderAt('/works/fog/');
  expect(screen.getByText('Harbour Radio')).toBeVisible();
  const sources = within(screen.getByRole('region', { name: 'Sources' }));
  expect(sources.getByRole('link', { name: /^A voice in the fog ?\(leaves this site\)$/ })).toHaveAttribute(
    'href',
    'https://harbour-weekly.example/1',
  );
  expect(screen.getByRole('heading', { name: 'What links here' })).toBeVisible();
  expect(within(screen.getByRole('main')).getByText('30 June 2021')).toHaveAttribute('datetime', '2021-06-30');
  expect(screen.getByRole('link', { name: /^Suggest a change ?\(leaves this site\)$/ })).toHaveAttribute(
    'href',
    'https://fog-signal.example/suggest',
  );
  expect(screen.getByRole('link', { name: 'Data behind this page' })).toHaveAttribute('href', '/data/works/fog.json');
});

test('shows a film as one row without a number', async () => {
  await renderAt('/works/lamp/');
  const film = within(screen.getByRole('table', { name: 'When it was released' }));
  expect(film.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Title', 'Released']);
  expect(film.getAllByRole('row')).toHaveLength(2);
});

test('knows no series of another name', async () => {
  await renderAt('/works/no-such-series/');
  expect(screen.getByRole('heading', { level: 1, name: 'There is no page at this address' })).toBeVisible();
});

const tick = (name: string) => screen.getByRole('checkbox', { name });

test('is a ladder: ticking an episode ticks all before it, unticking it goes back to the one before', async () => {
  const { user, store, settle } = await renderAt('/works/fog/');
  await user.click(tick('Watched Fog up to 2x01'));
  expect(store.get().seen).toBe('fog.2x01');
  expect(tick('Watched Fog up to 1x01')).toBeChecked();
  expect(tick('Watched Fog up to 1x02')).toBeChecked();
  expect(tick('Watched Fog up to 2x02')).not.toBeChecked();
  expect(screen.getByText('Seen to 2x01')).toHaveAttribute('role', 'status');

  tick('Watched Fog up to 2x02').focus();
  await user.keyboard(' ');
  await settle();
  expect(store.get().seen).toBe('fog.2x02');
  expect(screen.getByText('The Twin Revealed')).toBeVisible();
  expect(tick('Watched Fog up to 2x02')).toHaveFocus();

  await user.click(tick('Watched Fog up to 1x02'));
  expect(store.get().seen).toBe('fog.1x01');
  expect(screen.queryByText('The Twin Revealed')).not.toBeInTheDocument();
  await user.click(tick('Watched Fog up to 1x01'));
  expect(store.get().seen).toBe('none');
});

test('takes a whole season, or all of it, at one tick', async () => {
  const { user, store } = await renderAt('/works/fog/');
  await user.click(tick('Watched Fog to the end of season 1'));
  expect(store.get().seen).toBe('fog.1x02');
  await user.click(tick('Watched all of Fog'));
  expect(store.get().seen).toBe('fog.all');
  expect(tick('Watched Fog to the end of season 2')).toBeChecked();
  await user.click(tick('Watched Fog to the end of season 2'));
  expect(store.get().seen).toBe('fog.1x02');
  await user.click(tick('Watched Fog to the end of season 1'));
  expect(store.get().seen).toBe('none');
});

test('asks of a film only whether it was seen', async () => {
  const { user, store } = await renderAt('/works/lamp/');
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  await user.click(tick('Seen: Lamp'));
  expect(store.get().seen).toBe('lamp.all');
});
