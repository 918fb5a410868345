/** The keys that do something on any page, the sheet that lists them, and the setting that switches letters and signs off. */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '~/data/readerStore';
import { renderAt } from '../support/renderAt';

const sheet = (): HTMLDialogElement | null => document.querySelector('dialog[aria-label="Keyboard"][open]');
const press = (key: string, target: Element = document.body, how: KeyboardEventInit = {}): void =>
  void fireEvent.keyDown(target, { key, ...how });
/** Long enough for the script to have come, and for nothing to happen. */
const wait = (): Promise<void> => act(() => new Promise<void>((resolve) => void setTimeout(resolve, 60)));

afterEach(() => delete document.documentElement.dataset.behind);

describe('?', () => {
  it('opens the list of every key', async () => {
    await renderAt('/about/method/');
    press('?');
    await waitFor(() => expect(sheet()).not.toBeNull());
    const keys = Array.from(document.querySelectorAll('dialog dt'), (term) => term.textContent);
    expect(keys).toEqual(expect.arrayContaining(['/ or Ctrl + K or Cmd + K', '?', 'g then b', '↓ or j']));
  });

  it.each<[string, () => Element, KeyboardEventInit]>([
    ['in a field', () => screen.getAllByRole('searchbox')[0] as Element, {}],
    ['with Ctrl', () => document.body, { ctrlKey: true }],
    ['with Cmd', () => document.body, { metaKey: true }],
    ['with Alt', () => document.body, { altKey: true }],
    ['while words are composed', () => document.body, { isComposing: true }],
  ])('does nothing %s', async (_, target, how) => {
    await renderAt('/characters/');
    press('?', target(), how);
    await wait();
    expect(sheet()).toBeNull();
    // The same page does obey it elsewhere.
    press('?');
    await waitFor(() => expect(sheet()).not.toBeNull());
  });

  it('does nothing while a dialog is open', async () => {
    const { user } = await renderAt('/characters/');
    await user.click(screen.getByRole('button', { name: /^Filter/, hidden: true }));
    press('?');
    await wait();
    expect(sheet()).toBeNull();
  });
});

it('opens from the link in the footer, which leads to the same list where nothing comes', async () => {
  const { user, router } = await renderAt('/about/method/');
  const link = screen.getByRole('link', { name: 'Keyboard' });
  expect(link).toHaveAttribute('href', '/settings/#keys');
  await user.click(link);
  await waitFor(() => expect(sheet()).not.toBeNull());
  expect(router.state.location.pathname).toBe('/about/method/');
});

describe('g', () => {
  it('leads on with a second letter, and keeps the day', async () => {
    const { router, settle } = await renderAt('/about/method/?as-of=2015-05-01');
    press('g');
    await wait();
    press('b');
    await waitFor(() => expect(router.state.location.pathname).toBe('/board/'));
    await settle();
    expect(router.state.location.search).toContain('as-of=');
  });

  it('does nothing by itself, and no second letter does', async () => {
    const { router } = await renderAt('/about/method/');
    press('b');
    await wait();
    press('x');
    press('b');
    await wait();
    expect(router.state.location.pathname).toBe('/about/method/');
  });
});

describe('the switch for letters and signs', () => {
  it('is in the sheet, holds at once, and is kept', async () => {
    const { user, store, router } = await renderAt('/about/method/');
    press('?');
    await waitFor(() => expect(sheet()).not.toBeNull());
    const own = within(sheet() as HTMLElement);
    await user.click(own.getByRole('checkbox', { name: /^Single letters/ }));
    expect(store.get().keys).toBe(false);
    expect(localStorage.getItem('/reader')).toContain('"keys":false');
    expect(own.getAllByText('switched off').length).toBeGreaterThan(0);
    expect(Array.from(document.querySelectorAll('dialog dt'), (term) => term.textContent)).toContain(
      'Ctrl + K or Cmd + K',
    );
    await user.click(own.getByRole('button', { name: 'Close' }));
    (document.querySelector('dialog[open]') as HTMLDialogElement | null)?.close();
    await wait();
    press('?');
    press('g');
    press('b');
    await wait();
    expect([sheet(), router.state.location.pathname]).toEqual([null, '/about/method/']);
  });

  it('is in the settings, and follows another tab', async () => {
    const { store } = await renderAt('/settings/');
    const box = screen.getByRole('checkbox', { name: /^Single letters/ });
    expect(box).toBeChecked();
    localStorage.setItem('/reader', JSON.stringify({ v: 2, ...DEFAULT_SETTINGS, keys: false }));
    act(() => void dispatchEvent(new StorageEvent('storage', { key: '/reader' })));
    expect(box).not.toBeChecked();
    expect(store.get().keys).toBe(false);
  });

  it('takes the letters out of the board, and leaves the arrows', async () => {
    const { store } = await renderAt('/board/');
    const links = Array.from(document.querySelectorAll<HTMLElement>('[data-case] a'));
    expect(links.length).toBeGreaterThan(0);
    const [first] = links;
    const handled = (key: string): boolean => !fireEvent.keyDown(first as Element, { key });
    first?.focus();
    expect([handled('j'), handled('ArrowDown')]).toEqual([true, true]);
    act(() => store.set({ keys: false }));
    first?.focus();
    expect([handled('j'), handled('ArrowDown')]).toEqual([false, true]);
  });
});
