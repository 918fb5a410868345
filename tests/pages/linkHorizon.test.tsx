/** Links that carry a horizon: they lower at once, raise only after consent, and leave nothing in the address. */
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReaderStore } from '~/data/readerStore';
import { createVisit } from '~/domain/linkHorizon';
import { renderAt } from '../support/renderAt';

const PAGE = '/characters/ada-wren/';
const notice = () => within(screen.getByRole('region', { name: 'What this link changes' }));
const masks = () => document.querySelectorAll('main [data-sealed]').length;
const dial = () => screen.getByRole('button', { name: /^How far have you watched\?/ }).textContent;
const isQuiet = () => screen.queryByRole('region', { name: 'What this link changes' }) === null;

test('a link that shows less holds at once, says so, and gives way to the reader’s own', async () => {
  const { user, store, search, settle } = await renderAt(`${PAGE}?seen=none`, { seen: 'all' });
  await screen.findByText(/This link shows less than you have watched/);
  expect(masks()).toBeGreaterThan(0);
  expect(dial()).toContain('Nothing yet');
  expect([search(), store.get().seen, localStorage.getItem('/reader')]).toEqual([
    '',
    'all',
    expect.stringContaining('"seen":"all"'),
  ]);
  await user.click(notice().getByRole('button', { name: 'Show all of mine' }));
  await settle();
  expect([masks(), isQuiet()]).toEqual([0, true]);
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('a link that shows more asks first, and fetches nothing sealed before', async () => {
  const { user, store, search, requested, settle } = await renderAt(`${PAGE}?seen=all`);
  await screen.findByText(/This link asks to show more than you have watched/);
  const before = masks();
  expect(before).toBeGreaterThan(0);
  expect(requested.filter((file) => file.includes('sealed'))).toEqual([]);
  expect([search(), store.get().seen]).toEqual(['', 'none']);
  await user.click(notice().getByRole('button', { name: 'Show it for this visit' }));
  await settle();
  expect(masks()).toBe(0);
  expect(requested.some((file) => file.includes('sealed'))).toBe(true);
  expect(store.get().seen).toBe('none');
  await user.click(notice().getByRole('button', { name: 'Back to mine' }));
  expect([masks(), isQuiet()]).toEqual([before, true]);
});

describe('without the reader’s consent', () => {
  let masked = 0;
  let kept: string | null = null;
  beforeAll(async () => {
    const { unmount } = await renderAt(PAGE);
    masked = masks();
    kept = localStorage.getItem('/reader');
    unmount();
  });

  /** What a link has done to a reader who has not answered yet. */
  async function overreachOf(query: string, breakStore?: (store: ReaderStore) => ReaderStore): Promise<string[]> {
    const { requested, settle, search } = await renderAt(PAGE + query, breakStore && { breakStore });
    await waitFor(() => expect(search(), 'the link has been read').toBe(''));
    await settle();
    expect(masked, 'the page has something to open').toBeGreaterThan(0);
    return [
      ...(masks() < masked ? ['opens'] : []),
      ...(requested.some((file) => file.includes('sealed')) ? ['fetches'] : []),
      ...(localStorage.getItem('/reader') === kept ? [] : ['keeps']),
    ];
  }

  test.each(['?seen=all', '?seen=fog.all', '?kinds=none', '?seen=none&kinds=none', '?seen=all&kinds=none'])(
    'a link opens, fetches and keeps nothing: %s',
    async (query) => expect(await overreachOf(query)).toEqual([]),
  );

  test.each<[string, readonly string[], (store: ReaderStore) => ReaderStore]>([
    [
      'accepts at once',
      ['opens', 'fetches'],
      (store) => ({ ...store, setVisit: (visit) => store.setVisit(visit && createVisit(visit.link, 'agreed')) }),
    ],
    [
      'makes the link’s horizon the reader’s own',
      ['opens', 'fetches', 'keeps'],
      (store) => ({
        ...store,
        setVisit: (visit) => store.set({ seen: visit?.link.seen?.everything === true ? 'all' : 'none' }),
      }),
    ],
  ])('would be told of a store that %s', async (_, faults, breakStore) => {
    expect(await overreachOf('?seen=all', breakStore)).toEqual(faults);
  });
});

test('keeps the reader’s own when asked to', async () => {
  const { user, store } = await renderAt(`${PAGE}?seen=all`, { seen: 'fog.1x01' });
  await user.click(await screen.findByRole('button', { name: 'Keep mine' }));
  expect(isQuiet()).toBe(true);
  expect([store.get().seen, store.visit()]).toEqual(['fog.1x01', null]);
});

test('takes the lower part of a mixed link at once and names only what it would open', async () => {
  const { user, store } = await renderAt(`${PAGE}?seen=fog.1x01,lamp.all`, { seen: 'fog.2x02' });
  await screen.findByText(/This link shows less/);
  expect(notice().getByText('Lamp')).toBeVisible();
  expect(dial()).toContain('Fog to 1x01');
  await user.click(notice().getByRole('button', { name: 'Keep mine' }));
  expect(notice().getByText(/This link shows less/)).toBeVisible();
  expect(notice().queryByRole('button', { name: 'Keep mine' })).toBeNull();
  expect(store.get().seen).toBe('fog.2x02');
});

test('holds on other pages of the visit, until the reader sets a horizon himself', async () => {
  const { user, router, store, settle } = await renderAt(`${PAGE}?seen=none`, { seen: 'all' });
  await screen.findByText(/This link shows less/);
  await router.navigate('/settings/');
  await settle();
  expect(notice().getByText(/This link shows less/)).toBeVisible();
  const own = within(within(screen.getByRole('main')).getByRole('group', { name: 'How far have you watched?' }));
  expect(own.getByRole('radio', { name: 'Everything' })).toBeChecked();
  await user.click(own.getByRole('radio', { name: /Season 1/ }));
  expect([store.get().seen, isQuiet()]).toEqual(['fog.1x02', true]);
});

test('hides another kind at once, and asks before it shows one', async () => {
  const { store, search } = await renderAt('/people/mina-okafor/?kinds=casting');
  await screen.findByText(/This link asks to show more/);
  expect(notice().getByText('what happens in the story')).toBeVisible();
  expect(masks()).toBeGreaterThan(0);
  expect([search(), store.get().hide]).toEqual(['', ['plot']]);
});

test('leaves the other parameters as they are, in their order', async () => {
  const { search } = await renderAt('/characters/?sort=name&seen=none&q=wren', { seen: 'all' });
  await screen.findByText(/This link shows less/);
  expect(search()).toBe('?sort=name&q=wren');
});

test.each(['<img src=x onerror=alert(1)>', '__proto__.all', `${'x'.repeat(10_000)}`])(
  'ignores what nobody knows, and says so: %#',
  async (value) => {
    const { user, search, store } = await renderAt(`${PAGE}?seen=${encodeURIComponent(value)}`, { seen: 'fog.1x01' });
    expect(await screen.findByText(/The address asks for seen/)).toHaveTextContent(value.slice(0, 80));
    expect(document.querySelector('.link-notice img')).toBeNull();
    expect(screen.queryByText(/This link (shows|asks)/)).toBeNull();
    expect([search(), store.get().seen, dial()]).toEqual(['', 'fog.1x01', expect.stringContaining('Fog to 1x01')]);
    await user.click(notice().getByRole('button', { name: 'Close' }));
    expect(isQuiet()).toBe(true);
  },
);

test('says nothing of a link that changes nothing', async () => {
  const { search, settle } = await renderAt(`${PAGE}?seen=all`, { seen: 'fog.all,lamp.all' });
  await settle();
  expect([isQuiet(), search()]).toEqual([true, '']);
});
