import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAt } from '../support/renderAt';

test('is headed by its title where that is safe', async () => {
  await renderAt('/works/fog/1x01/');
  expect(screen.getByRole('heading', { level: 1, name: 'First Watch' })).toBeVisible();
  expect(document.title).toBe('First Watch (Fog 1x01) · Fog Signal Companion');
  expect(screen.getByText('9 January 2015')).toHaveAttribute('datetime', '2015-01-09');
  expect(within(screen.getByRole('main')).getAllByRole('link', { name: 'The Fog Signal' })[0]).toHaveAttribute(
    'href',
    '/works/fog/',
  );
});

test('is headed by its number where the title gives something away', async () => {
  const { requested } = await renderAt('/works/fog/2x02/');
  expect(screen.getByRole('heading', { level: 1, name: 'Fog 2x02' })).toBeVisible();
  expect(document.title).not.toContain('Twin');
  expect(document.body).not.toHaveTextContent('The Twin Revealed');
  expect(requested).not.toContain('/data/works/fog/2x02.sealed.json');
});

test('takes its title as heading once the reader opens it', async () => {
  const { user } = await renderAt('/works/fog/2x02/');
  await user.click(screen.getByRole('button', { name: /^The title · Fog 2x02/ }));
  expect(await screen.findByRole('heading', { level: 1, name: 'The Twin Revealed' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^The title .*hide again/ }));
  expect(screen.getByRole('heading', { level: 1, name: 'Fog 2x02' })).toBeVisible();
});

test('hides what happens until it is asked for', async () => {
  const { user } = await renderAt('/works/fog/2x01/', { seen: 'fog.1x02' });
  expect(screen.queryByText(/does not return/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /^What happens/ }));
  expect(await screen.findByText('Hale rows out and does not return.')).toBeVisible();
});

test('has one button for all characters who are masked, which opens them all', async () => {
  const { user } = await renderAt('/works/fog/2x01/');
  const cast = within(screen.getByRole('region', { name: 'Characters seen in it' }));
  expect(cast.getAllByRole('button')).toHaveLength(1);
  expect(cast.queryByRole('link')).not.toBeInTheDocument();
  await user.click(cast.getByRole('button', { name: /show/ }));
  expect(await cast.findByRole('link', { name: 'Ada Wren' })).toBeVisible();
  expect(cast.getByRole('link', { name: 'Tobias Hale' })).toBeVisible();
  await user.click(cast.getByRole('button', { name: /hide again/ }));
  expect(cast.queryByRole('link')).not.toBeInTheDocument();
});

test('shows all of it, without a button, to a reader who has seen it', async () => {
  await renderAt('/works/fog/2x02/', { seen: 'fog.2x02' });
  expect(screen.getByRole('heading', { level: 1, name: 'The Twin Revealed' })).toBeVisible();
  expect(screen.getByText("The stranger is Wren's twin.")).toBeVisible();
  expect(screen.getByRole('link', { name: 'Edda Wren' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /show/ })).not.toBeInTheDocument();
});

test('leads to the episodes before and after', async () => {
  await renderAt('/works/fog/2x01/');
  const steps = within(screen.getByRole('navigation', { name: 'Episodes before and after' }));
  expect(steps.getByRole('link', { name: 'Previous: 1x02' })).toHaveAttribute('href', '/works/fog/1x02/');
  expect(steps.getByRole('link', { name: 'Next: 2x02' })).toHaveAttribute('href', '/works/fog/2x02/');
});

test('moves the horizon to the episode that the reader ticks', async () => {
  const { user, store, settle } = await renderAt('/works/fog/2x01/', { seen: 'fog.1x02' });
  await user.click(screen.getByRole('button', { name: 'I have watched to Fog 2x01' }));
  await settle();
  expect(store.get().seen).toBe('fog.2x01');
  expect(await screen.findByText('Hale rows out and does not return.')).toBeVisible();
});

test('does not exist for an episode that is not recorded', async () => {
  await renderAt('/works/fog/9x09/');
  expect(screen.getByRole('heading', { level: 1, name: 'There is no page at this address' })).toBeVisible();
});

test('masks again what was opened once the reader has left the page and comes back', async () => {
  const { user, router } = await renderAt('/works/fog/2x02/');
  await user.click(screen.getByRole('button', { name: /^The title · Fog 2x02/ }));
  expect(await screen.findByRole('heading', { level: 1, name: 'The Twin Revealed' })).toBeVisible();
  await act(() => router.navigate('/works/'));
  await act(() => router.navigate(-1));
  expect(await screen.findByRole('heading', { level: 1, name: 'Fog 2x02' })).toBeVisible();
});
