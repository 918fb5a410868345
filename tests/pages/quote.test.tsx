import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { QuoteFile, QuoteTurn } from '~/domain/timeline';
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
    for (const link of screen.getAllByRole('link', { name: 'Per Lund' }))
      expect(link).toHaveAttribute('href', '/people/per-lund/');
    expect(document.querySelector('.by')).toHaveTextContent('Per Lund');
    expect(screen.getByText('writer')).toBeVisible();
    expect(screen.getByText('On how the series was recorded.')).toBeVisible();
    expect(screen.getByText(/The issue of the magazine\./)).toBeVisible();
  });

  it('leads to what it mentions, and names its subjects as filters of the timeline', async () => {
    await renderAt(PATH);
    const beside = within(screen.getByRole('complementary', { name: 'About this quotation' }));
    expect(beside.getByRole('link', { name: 'Ada Wren' })).toHaveAttribute('href', '/characters/ada-wren/');
    expect(beside.getByRole('link', { name: 'The sound' })).toHaveAttribute('href', '/timeline/?topic=sound');
  });

  it('answers with "no such page" for an id that nobody gave', async () => {
    await renderAt('/quotes/nobody-said-this/');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no page at this address');
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
    expect(document.querySelector('main aside [data-sealed]')).toBeNull();
  });
});

const turn = (id: string, episodes: readonly string[] = []): QuoteTurn => ({
  id,
  title: `Per Lund on ${id}`,
  path: `/quotes/${id}/`,
  who: 'Per Lund',
  outlet: 'Harbour Weekly',
  date: id === 'lund-after' ? '2016-01-01' : '2015-01-20',
  datePrecision: 'approx',
  waitsFor: { episodes, kind: 'plot' },
});
const around = {
  previous: turn('lund-before'),
  next: turn('lund-after', ['fog.2x02']),
  previousBySpeaker: turn('lund-first'),
  sameSpeaker: [turn('lund-other')],
};

describe('the way on from a quotation', () => {
  it('goes to the one before and the one after, and to others by the same speaker', async () => {
    await renderAt(PATH, { files: changed(around) });
    const time = within(screen.getByRole('navigation', { name: 'Quotations in order of time' }));
    expect(time.getByRole('link', { name: /^Earlier/ })).toHaveAttribute('href', '/quotes/lund-before/');
    expect(time.getByRole('link', { name: /^Later/ })).toHaveTextContent(/about 1\sJanuary\s2016/);
    const speaker = within(screen.getByRole('navigation', { name: 'Quotations of Per Lund in order of time' }));
    expect(speaker.getByRole('link', { name: /^Earlier by Per Lund/ })).toHaveAttribute('href', '/quotes/lund-first/');
    expect(speaker.getByText('None on record')).toHaveTextContent('Later by Per Lund');
    expect(screen.getByRole('link', { name: /lund-other/ })).toHaveAttribute('href', '/quotes/lund-other/');
  });

  it('ends at the day of the reader', async () => {
    await renderAt(`${PATH}?as-of=2015-06-01`, { files: changed(around) });
    const time = within(screen.getByRole('navigation', { name: 'Quotations in order of time' }));
    expect(time.queryByRole('link', { name: /^Later/ })).toBeNull();
    expect(time.getByText('None on record')).toHaveTextContent('Later');
  });

  it.each([
    ['none', true],
    ['fog.2x02', false],
  ])('says with %s seen whether the words wait: %j', async (seen, isWaiting) => {
    await renderAt(PATH, { seen, files: changed(around) });
    const time = within(screen.getByRole('navigation', { name: 'Quotations in order of time' }));
    const words = time.getByRole('link', { name: /^Later/ }).textContent ?? '';
    expect(words.includes('words after Fog 2x02')).toBe(isWaiting);
    expect(time.getByRole('link', { name: /^Earlier/ })).not.toHaveTextContent('words after');
  });
});

describe('carrying away', () => {
  afterEach(() => vi.restoreAllMocks());

  it('copies the link and says so', async () => {
    const { user } = await renderAt(`${PATH}?seen=all`);
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText('Link copied.')).toHaveAttribute('role', 'status');
    expect(await navigator.clipboard.readText()).toBe('https://fog-signal.example/quotes/lund-on-sound/');
  });

  it('copies the words with who said them, to whom, when and where they stand', async () => {
    const { user } = await renderAt(PATH);
    await user.click(screen.getByRole('button', { name: 'Copy with attribution' }));
    expect(await screen.findByText('Words copied, with who said them.')).toHaveAttribute('role', 'status');
    expect(await navigator.clipboard.readText()).toBe(
      '“We recorded the fog itself.\n“It was very loud.”\n— Per Lund, Harbour Weekly, February 2015, https://fog-signal.example/quotes/lund-on-sound/',
    );
  });

  it('gives the words of the picture, and none of both as long as they are masked', async () => {
    const { user, settle } = await renderAt(PATH, { files: masked() });
    for (const name of ['Copy with attribution', 'Picture', 'Copy alt text'])
      expect(screen.queryByRole('button', { name })).toBeNull();
    await user.click(screen.getByRole('button', { name: /Lund on a voice.*show/ }));
    await settle();
    await user.click(screen.getByRole('button', { name: 'Copy alt text' }));
    expect(await navigator.clipboard.readText()).toBe(
      'Quotation: “Edda was the voice.” Word for word, in whole sentences. Per Lund to Harbour Weekly, February 2015. Fog Signal Companion · unofficial, fog-signal.example/quotes/lund-on-sound/',
    );
  });

  it('says so where the browser cannot paint, and offers no app where it cannot hand over files', async () => {
    const { user } = await renderAt(PATH);
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    await user.click(screen.getByRole('button', { name: 'Wide 16:9' }));
    expect(screen.getByRole('button', { name: 'Wide 16:9' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(screen.getByRole('button', { name: 'Picture' }));
    expect(await screen.findByText(/^The picture could not be painted/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Send picture' })).toBeNull();
  });

  it('says what to do where the browser refuses', async () => {
    const { user } = await renderAt(PATH);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText(/Select it by hand: https/)).toHaveAttribute('role', 'status');
  });
});
