import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAt } from '../support/renderAt';

const regionOf = (name: string) => within(screen.getByRole('region', { name }));

test('shows series and films apart, each with its years and what is recorded of it', async () => {
  await renderAt('/works/');
  expect(screen.getByRole('heading', { level: 1, name: 'Series and films' })).toBeVisible();
  const [series] = regionOf('Series').getAllByRole('listitem');
  expect(series).toHaveTextContent('The Fog Signal');
  expect(series).toHaveTextContent('Radio drama · 4 episodes recorded here');
  expect(series).toHaveTextContent('2015–2017');
  const [film] = regionOf('Films').getAllByRole('listitem');
  expect(film).toHaveTextContent('2018');
  expect(film).not.toHaveTextContent('recorded');
});

test('leads to the page of a series', async () => {
  const { user, router, settle } = await renderAt('/works/');
  await user.click(regionOf('Series').getByRole('link', { name: 'The Fog Signal' }));
  await settle();
  expect(router.state.location.pathname).toBe('/works/fog/');
  expect(screen.getByRole('heading', { level: 1, name: 'The Fog Signal' })).toBeVisible();
});

test('says of each how far it was seen', async () => {
  await renderAt('/works/', { seen: 'fog.2x01' });
  expect(regionOf('Series').getByText('Seen to 2x01')).toBeVisible();
  expect(screen.getByRole('checkbox', { name: 'All of it: Fog' })).not.toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Seen: Lamp' })).not.toBeChecked();
});

test('moves the horizon as a series or film is ticked and unticked', async () => {
  const { user, store } = await renderAt('/works/');
  await user.click(screen.getByRole('checkbox', { name: 'Seen: Lamp' }));
  expect(store.get().seen).toBe('lamp.all');
  const fog = screen.getByRole('checkbox', { name: 'All of it: Fog' });
  await user.click(fog);
  expect(store.get().seen).toBe('all');
  expect(regionOf('Series').getByText('Seen')).toBeVisible();
  expect(fog).toHaveFocus();
  await user.keyboard(' ');
  expect(store.get().seen).toBe('lamp.all');
  expect(regionOf('Series').getByText('Not seen')).toBeVisible();
});
