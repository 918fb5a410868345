/** The timeline by keyboard, by a link to one of its entries, and taken along. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { catchSaved } from '../support/catchSaved';
import { renderAt } from '../support/renderAt';

const ids = (): string[] => [...document.querySelectorAll('[data-entry]')].map(({ id }) => id);
const entry = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`There is no entry ${id}.`);
  return found;
};
const dayOf = (id: string): HTMLElement =>
  within(entry(id)).getByRole('link', { name: /^(Quotation|Statement|Event): / });
const current = (): string[] => [...document.querySelectorAll('[data-entry][aria-current]')].map(({ id }) => id);

describe('the day of an entry', () => {
  it('names the entry by kind, who and when, and so does the item', async () => {
    await renderAt('/timeline/');
    expect(screen.getAllByRole('listitem', { name: /^(Quotation|Statement|Event): / }).map((item) => item.id)).toEqual(
      ids(),
    );
    expect(entry('lund-on-sound')).toHaveAccessibleName('Quotation: Per Lund, February 2015');
    expect(dayOf('2015-premiere')).toHaveAccessibleName(/^Event: Harbour Radio, 9\sJanuary\s2015$/);
  });

  it('leads from another page to the timeline', async () => {
    await renderAt('/status/');
    expect(dayOf('2020-revival-talk')).toHaveAttribute('href', '/timeline/#2020-revival-talk');
  });
});

describe('the keys', () => {
  it('lead from day to day, which are one stop of Tab', async () => {
    const { user } = await renderAt('/timeline/');
    const stops = () => ids().filter((id) => dayOf(id).tabIndex === 0);
    expect(stops()).toEqual(['2020-revival-talk']);
    act(() => dayOf('2020-revival-talk').focus());
    await user.keyboard('j');
    expect(dayOf('lund-on-sound')).toHaveFocus();
    expect(stops()).toEqual(['lund-on-sound']);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(dayOf('2015-premiere')).toHaveFocus();
    await user.keyboard('k{Home}');
    expect(dayOf('2020-revival-talk')).toHaveFocus();
    await user.keyboard('{End}');
    expect(dayOf('2015-premiere')).toHaveFocus();
    expect(stops()).toEqual(['2015-premiere']);
  });

  it('lead on by letter from a control inside an entry, where an arrow is left to the browser', async () => {
    const { user } = await renderAt('/timeline/');
    const mask = within(entry('2020-revival-talk')).getByRole('button', { name: /show/ });
    act(() => mask.focus());
    await user.keyboard('{ArrowDown}');
    expect(mask).toHaveFocus();
    await user.keyboard('{Control>}j{/Control}');
    expect(mask).toHaveFocus();
    await user.keyboard('j');
    expect(dayOf('lund-on-sound')).toHaveFocus();
  });

  it('do nothing elsewhere, nor in a field', async () => {
    const { user, search, settle } = await renderAt('/timeline/');
    await user.keyboard('j');
    expect(document.body).toHaveFocus();
    await user.type(screen.getByRole('searchbox'), 'j');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await settle();
    expect(search()).toBe('?q=j');
  });

  it('do nothing in the dialog that an entry has opened', async () => {
    const { user } = await renderAt('/timeline/');
    await user.click(within(entry('2015-premiere')).getByRole('button', { name: /^Cite/ }));
    const dialog = await screen.findByRole('dialog');
    expect(fireEvent.keyDown(within(dialog).getAllByRole('button')[0] as HTMLElement, { key: 'k' })).toBe(true);
    // Told from what leads on.
    expect(fireEvent.keyDown(dayOf('2015-premiere'), { key: 'k' })).toBe(false);
  });

  it('begin at the first entry again where a filter has taken the last one away', async () => {
    const { user, settle } = await renderAt('/timeline/');
    act(() => dayOf('2020-revival-talk').focus());
    await user.type(screen.getByRole('searchbox'), 'fog');
    await settle();
    expect(ids()).toEqual(['lund-on-sound', '2015-premiere']);
    expect(dayOf('lund-on-sound').tabIndex).toBe(0);
  });
});

describe('a link to an entry', () => {
  it('marks it, and nothing else', async () => {
    await renderAt('/timeline/#lund-on-sound');
    expect(current()).toEqual(['lund-on-sound']);
    expect(screen.queryByText(/The filters leave/)).toBeNull();
  });

  it('marks none where the address names none', async () => {
    await renderAt('/timeline/#y2015');
    expect(current()).toEqual([]);
    expect(screen.queryByText(/not known here/)).toBeNull();
  });

  it('shows it in its place though the filters leave it out, says so, and clears them', async () => {
    const { user, router, search, settle } = await renderAt('/timeline/?kind=event,statement&dir=asc#lund-on-sound');
    expect(ids()).toEqual(['2015-premiere', 'lund-on-sound', '2020-revival-talk']);
    expect(document.querySelector('.count')).toHaveTextContent('2 of 3 entries');
    expect(entry('lund-on-sound')).toHaveTextContent(/The filters leave this entry out/);
    await user.click(within(entry('lund-on-sound')).getByRole('link', { name: 'Clear the filters' }));
    await settle();
    expect([search(), router.state.location.hash]).toEqual(['?dir=asc', '#lund-on-sound']);
    expect(current()).toEqual(['lund-on-sound']);
    expect(screen.queryByText(/The filters leave/)).toBeNull();
  });

  it('takes it out again, and the keyboard goes on at its neighbour', async () => {
    const { user, router, search, settle } = await renderAt('/timeline/?kind=event#lund-on-sound');
    await user.click(screen.getByRole('button', { name: 'Take it out' }));
    await settle();
    expect(ids()).toEqual(['2015-premiere']);
    expect(dayOf('2015-premiere')).toHaveFocus();
    expect([search(), router.state.location.hash]).toEqual(['?kind=event', '']);
  });

  it('shows it where the filters leave nothing at all', async () => {
    await renderAt('/timeline/?q=nothingness#lund-on-sound');
    expect(ids()).toEqual(['lund-on-sound']);
    expect(screen.getByText('No entries fit all of this.')).toBeVisible();
  });

  it('shows of a masked one its mask', async () => {
    const { requested } = await renderAt('/timeline/?kind=event#2020-revival-talk');
    expect(within(entry('2020-revival-talk')).getByRole('button', { name: /2x02.*show/ })).toBeVisible();
    expect(document.body.innerHTML).not.toMatch(/lead a revival|Said at a fair|Edda/);
    expect(requested).not.toContain('/data/timeline.sealed.json');
  });

  it('says of one that was not on record on that day nothing more, and leads to today', async () => {
    const { user, search, settle } = await renderAt('/timeline/?as-of=2016-01-01#2020-revival-talk');
    expect(screen.getByText(/was not on record on/)).toHaveTextContent(
      /^The address leads to an entry that was not on record on 1\sJanuary\s2016\. See it today$/,
    );
    expect(document.body.innerHTML).not.toContain('2x02');
    await user.click(screen.getByRole('link', { name: 'See it today' }));
    await settle();
    expect(search()).toBe('');
    expect(current()).toEqual(['2020-revival-talk']);
  });

  it('says of one that nobody knows that it is not known', async () => {
    await renderAt('/timeline/#nobody-said');
    expect(screen.getByText(/an entry “nobody-said”, which is not known here/)).toBeVisible();
  });

  it('follows a click on a day, and keeps the filters', async () => {
    const { user, router, search, settle } = await renderAt('/timeline/?speaker=per-lund');
    await user.click(dayOf('lund-on-sound'));
    await settle();
    expect([search(), router.state.location.hash]).toEqual(['?speaker=per-lund', '#lund-on-sound']);
    expect(current()).toEqual(['lund-on-sound']);
    await waitFor(() => expect(dayOf('lund-on-sound')).toHaveFocus());
  });

  it('is let go of when another filter is chosen', async () => {
    const { user } = await renderAt('/timeline/?kind=event#lund-on-sound');
    await user.type(screen.getByRole('searchbox'), 'fog');
    expect(ids()).toEqual(['2015-premiere']);
  });
});

describe('a file of the timeline', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['CSV', 'text/csv;charset=utf-8', 'csv'],
    ['JSON', 'application/json', 'json'],
    ['Calendar (ICS)', 'text/calendar;charset=utf-8', 'ics'],
  ])('holds what the filters leave, on that day: %s', async (name, type, ending) => {
    const { names, blobs } = catchSaved();
    const { user } = await renderAt('/timeline/?kind=event&as-of=2016-01-01#lund-on-sound');
    await user.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(names).toEqual([`fog-signal-companion-timeline-2016-01-01.${ending}`]));
    expect(blobs[0]?.type).toBe(type);
    const text = (await blobs[0]?.text()) ?? '';
    expect(text).toContain('2015-premiere');
    expect(text).not.toMatch(/lund-on-sound|2020-revival-talk/);
  });

  it('names the view by its address, without what is the reader’s own', async () => {
    const { blobs } = catchSaved();
    const { user } = await renderAt('/timeline/?kind=event,statement&dir=asc&utm_source=x', { seen: 'fog.2x02' });
    await user.click(screen.getByRole('button', { name: 'JSON' }));
    await waitFor(() => expect(blobs).toHaveLength(1));
    const file = JSON.parse((await blobs[0]?.text()) ?? '') as { address: string; entries: { words: string }[] };
    expect(file.address).toMatch(
      /^https:\/\/[^/]+\/timeline\/\?kind=statement,event&dir=asc$|\?kind=event,statement&dir=asc$/,
    );
    expect(file.entries.map(({ words }) => words)[1]).toMatch(/would lead a revival/);
  });

  it('says how many entries span more than a day in a calendar', async () => {
    await renderAt('/timeline/');
    expect(screen.getByText(/^In the calendar one entry without a day spans its month or year/)).toBeVisible();
  });

  it('is not offered where there is nothing', async () => {
    await renderAt('/timeline/?q=nothingness');
    expect(screen.queryByRole('button', { name: 'CSV' })).toBeNull();
  });
});
