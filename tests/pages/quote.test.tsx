import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { QuoteFile, QuoteLink } from '~/domain/timeline';
import { readTiny, renderAt } from '../support/renderAt';

const PATH = '/quotes/lund-on-sound/';
const FILE = '/data/quotes/lund-on-sound.json';
const SEALED = '/data/quotes/lund-on-sound.sealed.json';
const WORDS = { id: 'lund-on-sound.words', revealedBy: ['fog.2x02'] };

/** The quotation with its words sealed. */
const masked = () => ({
  [FILE]: { ...readTiny<QuoteFile>(FILE), words: [{ ...WORDS, sealed: true, label: 'Lund on a voice' }] },
  [SEALED]: { facts: [{ ...WORDS, paragraphs: ['Edda was the voice.'] }] },
});

const changed = (change: Partial<QuoteFile>) => ({ [FILE]: { ...readTiny<QuoteFile>(FILE), ...change } });

describe('the page of a quotation', () => {
  it('is headed by who said it, to whom and when, and shows the words', async () => {
    await renderAt(PATH);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Per Lund to Harbour Weekly, February\s2015$/);
    const quote = screen.getByRole('blockquote');
    expect(quote).toHaveTextContent('“We recorded the fog itself.“It was very loud.”');
    expect(screen.getByText('Word for word, in whole sentences.')).toBeVisible();
    expect(document.querySelector('main')).toHaveAttribute('data-page', 'quote');
  });

  it('names itself in the head without a word of the quotation', async () => {
    await renderAt(PATH, { files: masked() });
    expect(document.title).toBe('Per Lund on the sound of fog · Fog Signal Companion');
    expect(document.querySelector('meta[name=description]')).toHaveAttribute(
      'content',
      'On how the series was recorded.',
    );
  });

  it('says of a fragment that it is one', async () => {
    await renderAt(PATH, { files: changed({ fragment: true }) });
    expect(screen.getByText(/^Part of a sentence/)).toBeVisible();
    expect(screen.getByRole('blockquote')).toHaveTextContent(/^“….*…”$/);
  });

  it('tells role, context and how the day is known', async () => {
    await renderAt(PATH);
    expect(screen.getByRole('link', { name: 'Per Lund', current: false })).toHaveAttribute('href', '/people/per-lund/');
    expect(screen.getByText('writer')).toBeVisible();
    expect(screen.getByText('On how the series was recorded.')).toBeVisible();
    expect(screen.getByText(/The issue of the magazine\./)).toBeVisible();
  });

  it('leads to what it mentions, and names its subjects as filters of the timeline', async () => {
    await renderAt(PATH);
    const beside = within(screen.getByRole('complementary', { name: 'About this quotation' }));
    expect(beside.getByRole('link', { name: 'Ada Wren' })).toHaveAttribute('href', '/characters/ada-wren/');
    expect(beside.getByRole('link', { name: 'Ada Wren on the board' })).toHaveAttribute('href', '/board/ada-wren/');
    expect(beside.getByRole('link', { name: 'The sound' })).toHaveAttribute('href', '/timeline/?topic=sound');
  });

  it('answers with "no such page" for an id that nobody gave', async () => {
    await renderAt('/quotes/nobody-said-this/');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no page at this address');
  });
});

describe('how a quotation reached us', () => {
  const steps = () => within(screen.getByRole('region', { name: 'How it reached us' })).getAllByRole('listitem');

  it('calls a page of the outlet itself first hand', async () => {
    await renderAt(PATH);
    expect(steps()).toHaveLength(3);
    expect(steps()[1]).toHaveTextContent(/^Quoted by, and read at/);
    expect(screen.queryByText(/second hand/i)).toBeNull();
  });

  it('marks a step of another outlet as second hand', async () => {
    await renderAt(PATH, { files: changed({ outlet: 'Fog Gazette' }) });
    expect(steps()[1]).toHaveTextContent('Second hand: Harbour Weekly');
    expect(screen.getByText('dashed: second hand')).toBeVisible();
  });
});

describe('masked words', () => {
  it('are absent until the reader opens them, and so is their file', async () => {
    const { user, requested, settle } = await renderAt(PATH, { files: masked() });
    expect(document.documentElement.innerHTML).not.toContain('Edda');
    expect(requested).not.toContain(SEALED);
    await user.click(screen.getByRole('button', { name: /Lund on a voice.*show/ }));
    await settle();
    expect(requested).toContain(SEALED);
    expect(screen.getByRole('blockquote')).toHaveTextContent('“Edda was the voice.”');
  });

  it('do not tell how many names they hold', async () => {
    const stub = (id: string) => ({ id, revealedBy: ['fog.2x02'], sealed: true as const });
    await renderAt(PATH, { files: changed({ mentions: [stub('m1'), stub('m2')] }) });
    expect(screen.getByText('It lies further on in the story.')).toBeVisible();
    expect(document.querySelector('main [data-sealed]')).toBeNull();
  });
});

describe('the way on from a quotation', () => {
  it('goes to the one before and the one after, and to others by the same speaker', async () => {
    const link = (id: string): QuoteLink => ({
      id,
      title: `Per Lund on ${id}`,
      path: `/quotes/${id}/`,
      who: 'Per Lund',
      outlet: 'Harbour Weekly',
      date: '2016-01-01',
      datePrecision: 'approx',
    });
    await renderAt(PATH, {
      files: changed({ previous: link('lund-before'), next: link('lund-after'), sameSpeaker: [link('lund-other')] }),
    });
    const turn = within(screen.getByRole('navigation', { name: 'Quotations in order of time' }));
    expect(turn.getByRole('link', { name: /^Earlier/ })).toHaveAttribute('href', '/quotes/lund-before/');
    expect(turn.getByRole('link', { name: /^Later/ })).toHaveTextContent(/about 1\sJanuary\s2016/);
    expect(screen.getByRole('link', { name: /lund-other/ })).toHaveAttribute('href', '/quotes/lund-other/');
  });
});

describe('copying', () => {
  afterEach(() => vi.restoreAllMocks());

  it('copies the link and says so', async () => {
    const { user } = await renderAt(`${PATH}?seen=all`);
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText('Link copied.')).toHaveAttribute('role', 'status');
    expect(await navigator.clipboard.readText()).toBe('https://fog-signal.example/quotes/lund-on-sound/');
  });

  it('says what to do where the browser refuses', async () => {
    const { user } = await renderAt(PATH);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText(/Select it by hand: https/)).toHaveAttribute('role', 'status');
  });
});
