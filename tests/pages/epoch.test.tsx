/** An earlier day: what it leaves out on each page, how it is said, and how it is kept and left. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BoardFile } from '~/domain/board';
import { readTiny, renderAt } from '../support/renderAt';

const note = () => screen.queryByRole('note');
const dial = () => screen.getByRole('button', { name: /^As it stood on/ });

describe('an earlier day', () => {
  it('is said at the head of the page and in the frame', async () => {
    await renderAt('/board/?as-of=2017-05-01');
    expect(note()).toHaveTextContent(/^As it stood on 1\sMay 2017\. What came later is left out/);
    expect(within(screen.getByRole('main')).getByRole('note')).toBeVisible();
    expect(dial()).toHaveTextContent(/1\sMay 2017$/);
  });

  it('is not said today, nor on a day that has not come', async () => {
    for (const query of ['', '?as-of=2021-06-30', '?as-of=2099-01-01']) {
      const { unmount } = await renderAt(`/board/${query}`);
      expect(note()).toBeNull();
      expect(dial()).toHaveTextContent(/30\sJune 2021$/);
      unmount();
    }
  });

  it('is the last day of a month or year that the address names', async () => {
    await renderAt('/board/?as-of=2017-02');
    expect(dial()).toHaveTextContent(/28\sFebruary 2017$/);
  });

  it.each(['yesterday', '2017-02-30', '<img src=x onerror=alert(1)>', '__proto__', '-1', '0'.repeat(4000)])(
    'that nobody can read is passed over and said: %s',
    async (text) => {
      await renderAt(`/board/?as-of=${encodeURIComponent(text)}`);
      expect(note()).toHaveTextContent(`The address asks for the day “${text.slice(0, 40)}”, which is not known here.`);
      expect(dial()).toHaveTextContent(/30\sJune 2021$/);
      expect(document.querySelector('main img')).toBeNull();
    },
  );

  it('is left by the way back, which keeps what else the address says', async () => {
    const { user, settle, search } = await renderAt('/board/?view=cards&as-of=2017-05-01');
    await user.click(screen.getByRole('button', { name: 'Back to today' }));
    await settle();
    expect(search()).toBe('?view=cards');
    expect(note()).toBeNull();
    expect(dial()).toHaveFocus();
  });

  it('goes along on every link, into a case and through a filter', async () => {
    const { user, settle, search, router } = await renderAt('/board/?as-of=2017-05-01');
    for (const link of screen.getAllByRole('link'))
      expect(link.getAttribute('href')).toMatch(/[?&]as-of=2017-05-01|^#/);
    await user.click(screen.getByRole('link', { name: 'Ada Wren' }));
    await settle();
    expect(router.state.location.pathname + search()).toBe('/board/ada-wren/?as-of=2017-05-01');
    expect(note()).toBeVisible();
    await router.navigate(-1);
    await settle();
    await user.click(screen.getByRole('button', { name: 'Cards' }));
    await settle();
    expect(search()).toBe('?view=cards&as-of=2017-05-01');
  });

  it('does not stand in the canonical address', async () => {
    await renderAt('/board/?as-of=2017-05-01');
    expect(document.querySelector('link[rel=canonical]')).toHaveAttribute('href', 'https://fog-signal.example/board/');
  });
});

describe('the dialog of days', () => {
  it('goes to a day, and back to today', async () => {
    const { user, settle, search } = await renderAt('/board/');
    await user.click(dial());
    const dialog = within(await screen.findByRole('dialog', { name: 'As it stood on' }));
    const day = await dialog.findByLabelText(/^A day from 9\sJanuary 2015 on/);
    expect(day).toHaveAttribute('min', '2015-01-09');
    expect(day).toHaveAttribute('max', '2021-06-30');
    await user.clear(day);
    await user.type(day, '2017-05-01');
    await user.click(dialog.getByRole('button', { name: 'Show this day' }));
    await settle();
    expect(search()).toBe('?as-of=2017-05-01');
    expect(note()).toBeVisible();
    await user.click(dial());
    await user.click(await dialog.findByRole('button', { name: /^Today/ }));
    await settle();
    expect(search()).toBe('');
  });

  it('names the days on which the course of things turned', async () => {
    const status = readTiny<{ record: object }>('/data/status.json');
    const milestones = [{ label: 'The fog lifts', date: '2016-03', datePrecision: 'month' }];
    const files = { '/data/status.json': { ...status, record: { ...status.record, milestones } } };
    const { user, settle, search } = await renderAt('/board/', { files });
    await user.click(dial());
    await user.click(await screen.findByRole('button', { name: /^The fog lifts/ }));
    await settle();
    expect(search()).toBe('?as-of=2016-03-31');
  });
});

describe('on an earlier day', () => {
  it('the board weighs only what had been said', async () => {
    const verdict = (): string | undefined => document.querySelector<HTMLElement>('[data-case]')?.dataset.verdict;
    const { unmount } = await renderAt('/board/');
    expect(verdict()).toBe('likely');
    unmount();
    await renderAt('/board/?as-of=2017-05-01');
    expect(verdict()).toBe('too-little-evidence');
    expect(screen.getByRole('row', { name: /Ada Wren/ })).toHaveTextContent(/For: 0\.00.*never/);
  });

  it('a line is lighter than today by no age that it has not reached', async () => {
    await renderAt('/board/?as-of=2020-11-20');
    expect(screen.getByRole('row', { name: /Ada Wren/ })).toHaveTextContent('For: 3.00');
  });

  it('a row has no mask for a line that was not there yet', async () => {
    expect(readTiny<BoardFile>('/data/board.json').rows[0]?.masked[0]?.date).toBe('2017-02-10');
    await renderAt('/board/?as-of=2016-05-01');
    expect(screen.getByRole('row', { name: /Ada Wren/ })).not.toHaveTextContent('more later');
  });

  it('a case sums up what had been said', async () => {
    await renderAt('/board/ada-wren/?as-of=2017-05-01');
    expect(screen.getByRole('main')).toHaveAttribute('data-verdict', 'too-little-evidence');
    expect(screen.queryByText(/wants her back/)).toBeNull();
    expect(screen.getByText(/^For: nothing on record/)).toBeVisible();
  });

  it('the timeline ends, and its counts with it', async () => {
    await renderAt('/timeline/?as-of=2015-02-27');
    expect(screen.getByText('1 entries', { selector: '.count' })).toBeVisible();
    expect([...document.querySelectorAll('[data-entry]')].map(({ id }) => id)).toEqual(['2015-premiere']);
  });

  it('what is dated to a month is there from its last day', async () => {
    await renderAt('/timeline/?as-of=2015-02-28');
    expect(screen.getByText('2 entries', { selector: '.count' })).toBeVisible();
  });

  it('the status and the front page give no answer that was written later', async () => {
    for (const path of ['/status/', '/']) {
      const { unmount } = await renderAt(`${path}?as-of=2017-05-01`);
      expect(screen.queryByText(/Nobody has announced one/)).toBeNull();
      expect(screen.queryByText('What would change this')).toBeNull();
      expect(screen.getByText('Nothing that bears on it was on record yet.')).toBeVisible();
      unmount();
    }
  });

  it('the status names what was on record last, masked like everywhere', async () => {
    await renderAt('/status/?as-of=2021-01-01');
    expect(screen.getByText(/^Last on record: Per Lund/)).toHaveTextContent(/about 20\sNovember 2020$/);
    expect(document.querySelectorAll('main [data-sealed="fog.2x02"]')).toHaveLength(2);
    expect(screen.queryByText(/would lead a revival/)).toBeNull();
  });

  it('an answer says that it was written later', async () => {
    await renderAt('/answers/will-there-be-a-revival/?as-of=2017-05-01');
    expect(screen.getByText(/written later than the day on which you stand/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'The state of things on that day' })).toHaveAttribute(
      'href',
      '/status/?as-of=2017-05-01',
    );
  });

  it('a quotation of a later day says that it had not been said', async () => {
    await renderAt('/quotes/lund-on-sound/?as-of=2015-02-27');
    expect(screen.getByText(/^This had not been said yet on/)).toHaveTextContent(/27\sFebruary 2015\.$/);
    expect(screen.queryByRole('blockquote')).toBeNull();
    expect(screen.queryByText(/On how the series was recorded/, { selector: 'main *' })).toBeNull();
  });

  it.each([
    ['2015-01-31', [], 'nothing leaned on it, for it was not there'],
    ['2015-02-27', ['9\u00A0January 2015'], 'what was said or happened'],
    ['2015-02-28', ['Per Lund on the sound of fog', '9\u00A0January 2015'], 'a month, from its last day'],
    ['2020-11-20', ['Case: Ada Wren', 'Per Lund on the sound of fog', '9\u00A0January 2015'], 'all'],
  ])('a source lists what leaned on it by %s: %j, %s', async (day, names) => {
    await renderAt(`/sources/harbour-weekly-2015/?as-of=${day}`);
    const items = [
      ...document.querySelectorAll('.leaning > a:is([href^="/timeline/"], [href^="/board/"], [href^="/quotes/"])'),
    ].map(({ textContent }) => textContent);
    expect(items.toSorted()).toEqual(names.toSorted());
    // Running text has no date.
    expect(screen.queryAllByRole('link', { name: 'Ada Wren' })).toHaveLength(names.length === 0 ? 0 : 1);
    expect(screen.queryAllByText(/^This had not been published yet on/)).toHaveLength(names.length === 0 ? 1 : 0);
    expect(screen.queryAllByRole('link', { name: /^Read it at/ })).toHaveLength(names.length === 0 ? 0 : 1);
  });

  it.each([
    ['2015-02-27', '1 sources', '13 uses'],
    ['2021-01-01', '2 sources', '15 uses'],
  ])('the sources are those of %s, and so is what leaned on each', async (day, sources, uses) => {
    await renderAt(`/sources/?as-of=${day}`);
    expect(screen.getByText(sources, { selector: '.count' })).toBeVisible();
    expect(screen.getByText('A voice in the fog').closest('li')).toHaveTextContent(uses);
  });

  it.each([
    ['2015-02-27', 0],
    ['2015-02-28', 1],
  ])('by %s the search finds %i of what was said later', async (day, count) => {
    await renderAt(`/search/?q=fog&as-of=${day}`);
    expect(await screen.findByRole('link', { name: 'The Fog Signal' })).toBeVisible();
    expect(screen.queryAllByRole('link', { name: /Per Lund on the sound/ })).toHaveLength(count);
  });

  it('an article neither shows nor lists what had not been said', async () => {
    await renderAt('/characters/ada-wren/?as-of=2015-02-27');
    expect(screen.queryByRole('heading', { name: 'On the record' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'On the record' })).toBeNull();
  });
});
