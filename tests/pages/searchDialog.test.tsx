import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, test } from 'vitest';
import { isSearchKey } from '~/pages/root/isSearchKey';
import { moveChoice } from '~/pages/root/moveChoice';
import { renderAt } from '../support/renderAt';

const box = () => screen.findByRole('combobox', { name: 'Search' });
const open = async (...args: Parameters<typeof renderAt>) => {
  const page = await renderAt(...args);
  await page.user.keyboard('/');
  return { ...page, field: await box() };
};

describe('the search over any page', () => {
  it.each([
    ['/', 'the slash'],
    ['{Control>}k{/Control}', 'Ctrl and K'],
    ['{Meta>}k{/Meta}', 'Cmd and K'],
  ])('opens by %s (%s)', async (keys) => {
    const { user } = await renderAt('/characters/ada-wren/');
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    await user.keyboard(keys);
    expect(await box()).toBeVisible();
  });

  it('opens by the link in the frame, which leads to the page by itself', async () => {
    const { user, router } = await renderAt('/characters/ada-wren/');
    const link = screen.getByRole('link', { name: /^Search/ });
    expect(link).toHaveAttribute('href', '/search/');
    await user.click(link);
    expect(await box()).toBeVisible();
    expect(router.state.location.pathname).toBe('/characters/ada-wren/');
  });

  it('reads nothing of the index before it is opened, and only the parts that the words need', async () => {
    const { requested, user, settle } = await renderAt('/characters/ada-wren/');
    expect(requested.filter((file) => file.includes('search'))).toEqual([]);
    await user.keyboard('/');
    await user.type(await box(), 'tobias');
    await screen.findAllByRole('option', { name: /Tobias Hale/ });
    await settle();
    expect(requested.filter((file) => file.includes('search'))).toEqual(['/data/search.json', '/data/search/s0.json']);
  });

  it('says how it is used to who cannot see it', async () => {
    const { user, field } = await open('/');
    expect(field).toHaveAttribute('aria-expanded', 'false');
    await user.type(field, 'ren');
    const list = await screen.findByRole('listbox', { name: 'Results' });
    expect(field).toHaveAttribute('aria-expanded', 'true');
    expect(field).toHaveAttribute('aria-controls', list.id);
    expect(field).not.toHaveAttribute('aria-activedescendant');
    const [first] = within(within(list).getByRole('group', { name: 'Characters' })).getAllByRole('option');
    expect(first).toHaveTextContent(/Ada Wren.*Found as “Ada Ren”/);
    expect(first?.querySelector('mark')).toHaveTextContent('Ren');
    await user.keyboard('{ArrowDown}');
    expect(field).toHaveAttribute('aria-activedescendant', first?.id);
    expect(first).toHaveAttribute('aria-selected', 'true');
    expect(field).toHaveFocus();
  });

  it('goes by the arrows and Enter, and shuts', async () => {
    const { user, field, router } = await open('/works/');
    await user.type(field, 'keeper');
    const options = within(await screen.findByRole('listbox', { name: 'Results' })).getAllByRole('option');
    expect(options.length).toBeGreaterThan(2);
    await user.keyboard('{ArrowUp}');
    expect(field).toHaveAttribute('aria-activedescendant', options.at(-1)?.id);
    await user.keyboard('{Home}{ArrowDown}');
    expect(field).toHaveAttribute('aria-activedescendant', options[1]?.id);
    await user.keyboard('{End}{Home}{Enter}');
    await waitFor(() => expect(router.state.location.pathname).not.toBe('/works/'));
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
  });

  it('opens the best result by Enter alone, on the day of the reader', async () => {
    const { user, field, router } = await open('/works/?as-of=2017-05-01');
    await user.type(field, 'tobias');
    await screen.findAllByRole('option', { name: /Tobias Hale/ });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/characters/tobias-hale/'));
    expect(router.state.location.search).toBe('?as-of=2017-05-01');
  });

  it('leads to the page of all results before there are any', async () => {
    const { user, field, router } = await open('/works/');
    await user.type(field, 'zzqxy');
    await screen.findByText(/Nothing goes by “zzqxy”/);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname + router.state.location.search).toBe('/search/?q=zzqxy'));
  });

  it('waits for an input method, and takes its Enter for no choice', async () => {
    const { field, router } = await open('/works/');
    fireEvent.compositionStart(field);
    fireEvent.change(field, { target: { value: 'tobias' } });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    await new Promise((done) => setTimeout(done, 50));
    expect(screen.queryByRole('option', { name: /Tobias/ })).not.toBeInTheDocument();
    expect(router.state.location.pathname).toBe('/works/');
    fireEvent.compositionEnd(field);
    expect((await screen.findAllByRole('option', { name: /Tobias Hale/ })).length).toBeGreaterThan(0);
  });

  it('keeps results of one kind', async () => {
    const { user, field } = await open('/works/');
    await user.type(field, 'ada');
    await screen.findAllByRole('option', { name: /Ada Wren/ });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'board');
    const list = within(screen.getByRole('listbox', { name: 'Results' }));
    expect(list.getAllByRole('group').map((group) => group.getAttribute('aria-labelledby') !== null)).toEqual([true]);
    expect(list.getByRole('option')).toHaveTextContent('Case: Ada Wren');
  });
});

describe('who has watched further', () => {
  test('finds masked names, and reads sealed parts only then', async () => {
    const { user, field, requested, settle } = await open('/works/', { seen: 'all' });
    await user.type(field, 'Edda');
    expect((await screen.findAllByRole('option', { name: /Edda Wren/ })).length).toBeGreaterThan(0);
    await settle();
    expect(requested).toContain('/data/search/x0.sealed.json');
  });

  test('sees by which masked name a thing goes', async () => {
    const { user, field } = await open('/works/', { seen: 'all' });
    await user.type(field, 'other twin');
    expect((await screen.findAllByRole('option', { name: /Found as “The Other Twin”/ })).length).toBe(1);
  });

  test('nobody else reads or sees anything of it', async () => {
    const { user, field, requested, settle } = await open('/works/');
    await user.type(field, 'edda');
    await screen.findByText(/Nothing goes by|results?$/, { selector: 'p' });
    await settle();
    expect(screen.queryByRole('option', { name: /Edda/ })).not.toBeInTheDocument();
    expect(requested.filter((file) => file.includes('search') && file.includes('sealed'))).toEqual([]);
  });

  test('what was opened by hand on a page opens nothing here', async () => {
    const { user, field } = await open('/works/', { seen: 'fog.1x01' });
    await user.type(field, 'twin');
    await screen.findByText(/Nothing goes by|result/, { selector: 'p.count, p.search-hint' });
    expect(screen.queryByRole('option', { name: /Other Twin/ })).not.toBeInTheDocument();
  });
});

describe('when a file does not come', () => {
  const gone = new Error('gone');
  test('titles alone are searched, and it says so', async () => {
    const { user, field } = await open('/works/', { files: { '/data/search/s0.json': gone } });
    await user.type(field, 'tobias');
    expect(await screen.findByText(/only titles are searched/)).toBeVisible();
    expect(screen.getAllByRole('option', { name: /Tobias Hale/ }).length).toBeGreaterThan(0);
  });

  test('a slip is still forgiven in what has been read', async () => {
    const { user, field } = await open('/works/', { files: { '/data/search/words.json': gone } });
    await user.type(field, 'tobais');
    expect((await screen.findAllByRole('option', { name: /Tobias Hale/ })).length).toBeGreaterThan(0);
  });

  test('who may know masked names still finds the others', async () => {
    const { user, field } = await open('/works/', { seen: 'all', files: { '/data/search/x0.sealed.json': gone } });
    await user.type(field, 'tobias');
    expect((await screen.findAllByRole('option', { name: /Tobias Hale/ })).length).toBeGreaterThan(0);
  });

  test('nothing is left where the titles do not come either, but another try', async () => {
    const files: Record<string, unknown> = { '/data/search.json': gone, '/data/titles.json': gone };
    const { user, field } = await open('/works/', { files });
    await user.type(field, 'tobias');
    const again = await screen.findByRole('button', { name: 'Try again' });
    delete files['/data/search.json'];
    await user.click(again);
    expect((await screen.findAllByRole('option', { name: /Tobias Hale/ })).length).toBeGreaterThan(0);
  });
});

describe('keys', () => {
  const press = (key: string, on: Element, more: KeyboardEventInit = {}): KeyboardEvent => {
    const event = new KeyboardEvent('keydown', { key, ...more });
    Object.defineProperty(event, 'target', { value: on });
    return event;
  };
  const page = document.createElement('p');
  it.each([
    ['/', page, {}, true, true, 'the slash'],
    ['/', document.createElement('input'), {}, true, false, 'where somebody types'],
    ['/', document.createElement('textarea'), {}, true, false, 'where somebody types'],
    ['/', page, {}, false, false, 'switched off'],
    ['k', page, { ctrlKey: true }, false, true, 'needs no setting'],
    ['k', document.createElement('input'), { metaKey: true }, true, true, 'also while typing'],
    ['k', page, {}, true, false, 'a letter'],
    ['k', page, { ctrlKey: true, shiftKey: true }, true, false, 'the browser’s own'],
    ['/', page, { ctrlKey: true }, true, false, 'the browser’s own'],
  ] as const)('%s asks for the search or not (%#)', (key, on, more, hasSlash, isAsked, _why) => {
    expect(isSearchKey(press(key, on, more), hasSlash)).toBe(isAsked);
  });

  it.each([
    ['ArrowDown', -1, 3, 0],
    ['ArrowDown', 2, 3, -1],
    ['ArrowUp', -1, 3, 2],
    ['ArrowUp', 0, 3, -1],
    ['Home', 2, 3, 0],
    ['End', 0, 3, 2],
    ['Home', -1, 3, undefined],
    ['ArrowDown', -1, 0, undefined],
    ['a', 1, 3, undefined],
  ])('%s from %i of %i leads to %s', (key, active, count, next) => {
    expect(moveChoice(key, active, count)).toBe(next);
  });
});
