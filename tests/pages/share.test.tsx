/** "Share" through the real routes: which view it says, what the link holds, and what it never does. */
import { act, screen, within } from '@testing-library/react';
import jsQR from 'jsqr';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { QuoteFile } from '~/domain/timeline';
import { readTiny, renderAt } from '../support/renderAt';

const ORIGIN = 'https://fog-signal.example';
const FILE = '/data/quotes/lund-on-sound.json';
const SEALED = '/data/quotes/lund-on-sound.sealed.json';
const WORDS = { id: 'lund-on-sound.words', revealedBy: ['fog.2x02'] };
/** The quotation with its words sealed. */
const masked = {
  [FILE]: { ...readTiny<QuoteFile>(FILE), words: [{ ...WORDS, sealed: true, label: 'Lund on a voice' }] },
  [SEALED]: { facts: [{ ...WORDS, paragraphs: ['Edda was the voice.'] }] },
};

async function share(address: string, options: Parameters<typeof renderAt>[1] = {}) {
  const page = await renderAt(address, options);
  await page.user.click(screen.getByRole('button', { name: 'Share' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Share' }));
  await dialog.findByRole('heading', { name: 'Share' });
  return {
    ...page,
    dialog,
    link: () => dialog.getByRole<HTMLInputElement>('textbox', { name: 'Link' }).value.replace(ORIGIN, ''),
    view: () => document.querySelector('.share-view')?.textContent,
    press: (name: string) => page.user.click(dialog.getByRole('button', { name })),
    tick: () => page.user.click(dialog.getByRole('checkbox', { name: 'Include how far I have watched' })),
  };
}
afterEach(() => vi.restoreAllMocks());

describe('the view that is shared', () => {
  it.each([
    ['/', 'Is The Fog Signal happening?', '/'],
    ['/characters/?q=ada&seen=all', 'Characters: all of them, with “ada”', '/characters/?q=ada'],
    [
      '/board/?verdict=expected,likely&nonsense=1&as-of=2017-05',
      'Board: likely or better, as of 31 May 2017',
      '/board/?verdict=expected,likely&as-of=2017-05-31',
    ],
    [
      '/board/ada-wren/?drop=e01&as-of=2017-05-01',
      'Would Ada Wren be in it? Without 1 line of evidence, as of 1 May 2017',
      '/board/ada-wren/?drop=e01&as-of=2017-05-01',
    ],
    [
      '/timeline/?speaker=per-lund&topic=sound&outlet=nobody',
      'Timeline: said by Per Lund, on “The sound”',
      '/timeline/?speaker=per-lund&topic=sound',
    ],
    ['/search/?q=fog', 'Search, with “fog”', '/search/?q=fog'],
    ['/no-such-page/?a=b#c', 'Fog Signal Companion', '/'],
  ])('%s is said in words and has a link without what is private', async (address, sentence, path) => {
    const { view, link } = await share(address);
    expect(view()).toBe(sentence);
    expect(link()).toBe(path);
  });

  it.each([
    ['/works/fog/2x02/', 'Fog 2x02', 'The Twin Revealed'],
    ['/sources/script-of-2x02/', 'Script Archive: script-of-2x02', 'Edda'],
    ['/characters/stranger-of-2x02/', 'A stranger of Fog 2x02', 'Edda'],
  ])('%s keeps its masked name to itself, whatever the sender has seen', async (address, sentence, name) => {
    const { dialog, press, view, tick } = await share(address, { seen: 'all' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(name);
    await tick();
    expect(view()).toBe(sentence);
    for (const place of ['Discord', 'Reddit', 'Mastodon']) {
      await press(place);
      expect(await navigator.clipboard.readText()).not.toContain(name);
    }
    expect(dialog.getByText('Nothing in it gives anything away.')).toBeVisible();
  });

  it('stays the one of the moment at which it was opened', async () => {
    const { router, view, link, settle } = await share('/board/?verdict=likely');
    await act(() => router.navigate('/characters/ada-wren/'));
    await settle();
    expect(view()).toBe('Board: likely');
    expect(link()).toBe('/board/?verdict=likely');
  });
});

describe('how far the sender has watched', () => {
  it('is in the link only when it is ticked, as it was set, and the box says what it does', async () => {
    const { dialog, link, tick } = await share('/board/?seen=none&view=cards', {
      seen: 'fog.1x02',
      hide: ['plot', 'casting'],
    });
    const box = dialog.getByRole('checkbox');
    expect(box).toHaveAccessibleDescription('Left out, everybody sees what they have set themselves.');
    expect(link()).toBe('/board/?view=cards');
    await tick();
    expect(link()).toBe('/board/?view=cards&seen=fog.1x02&kinds=plot,casting');
    expect(box).toHaveAccessibleDescription(/^Whoever opens the link sees no more than you have watched, and is asked/);
    await tick();
    expect(link()).toBe('/board/?view=cards');
  });
});

describe('copying', () => {
  it('takes the link and says so', async () => {
    const { dialog, press } = await share('/board/?verdict=likely&seen=all');
    expect(dialog.queryByRole('button', { name: 'Send with an app' })).toBeNull();
    await press('Copy link');
    expect(await navigator.clipboard.readText()).toBe(`${ORIGIN}/board/?verdict=likely`);
    expect(dialog.getByRole('status')).toHaveTextContent('Link copied.');
  });

  it('selects the link where the browser refuses, and says what to do', async () => {
    const { dialog, press, link } = await share('/board/');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await press('Copy link');
    const field = dialog.getByRole<HTMLInputElement>('textbox', { name: 'Link' });
    expect(field).toHaveAccessibleDescription(/The link is selected: copy it by hand\.$/);
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(ORIGIN + link());
  });

  it('shows and selects a text where the browser refuses', async () => {
    const { dialog, press } = await share('/characters/ada-wren/');
    const writing = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
    await press('Reddit');
    const area = await dialog.findByRole<HTMLTextAreaElement>('textbox', { name: /The text is selected/ });
    expect(area).toHaveFocus();
    expect(area.value).toMatch(/^Ada Wren\n\n.*\n\nhttps:/s);
    expect(area.selectionEnd).toBe(area.value.length);
    writing.mockRestore();
    await press('Discord');
    expect(dialog.queryByRole('textbox', { name: /The text is selected/ })).toBeNull();
  });

  it('hides the words of a quotation that give something away, as each place does', async () => {
    const { dialog, press } = await share('/quotes/lund-on-sound/', { files: masked, seen: 'all' });
    expect(dialog.getByText('What gives away Fog 2x02 is hidden in it; the link stays in sight.')).toBeVisible();
    const url = `${ORIGIN}/quotes/lund-on-sound/`;
    const expected = {
      Discord: `Per Lund on the sound of fog\nSpoiler for Fog 2x02: ||“Edda was the voice.”||\n${url}`,
      Reddit: `Per Lund on the sound of fog\n\nSpoiler for Fog 2x02:\n\n>!“Edda was the voice.”!<\n\n${url}`,
      Mastodon: `CW: Spoiler for Fog 2x02\n\nPer Lund on the sound of fog\n\n“Edda was the voice.”\n\n${url}`,
    };
    for (const [place, message] of Object.entries(expected)) {
      await press(place);
      expect(await navigator.clipboard.readText()).toBe(message);
      expect(dialog.getByRole('status')).toHaveTextContent(`Text for ${place} copied.`);
    }
  });

  it('has the safe summary in place of words that the sender has not opened, and asks for no sealed file', async () => {
    const { press, requested } = await share('/quotes/lund-on-sound/', { files: masked });
    await press('Discord');
    expect(await navigator.clipboard.readText()).toBe(
      `Per Lund on the sound of fog\nOn how the series was recorded.\n${ORIGIN}/quotes/lund-on-sound/`,
    );
    expect(requested).not.toContain(SEALED);
  });

  it('says what a case weighs for the sender, hidden where a line gives something away', async () => {
    const { press, unmount } = await share('/board/ada-wren/');
    await press('Discord');
    const open = await navigator.clipboard.readText();
    expect(open).toMatch(/\nlikely: \d\.\d\d for, 0\.00 against, by the weight of dated evidence\.\n/);
    unmount();
    const second = await share('/board/ada-wren/', { seen: 'all' });
    await second.press('Discord');
    expect(await navigator.clipboard.readText()).toMatch(
      /\nSpoiler for Fog 2x02: \|\|\w+: \d\.\d\d for, 1\.00 against.*\|\|\n/,
    );
  });

  it('hides what was typed when it may be a masked name', async () => {
    const { press } = await share('/characters/?q=Edda', { seen: 'all' });
    await press('Discord');
    expect(await navigator.clipboard.readText()).toMatch(
      /^Characters: all of them\nPossible spoiler: \|\|.*Edda.*\|\|\nhttps/,
    );
  });
});

describe('the sheet of the device', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'share'));

  it('gets the sentence and the link, and only a change of mind is passed over in silence', async () => {
    const open = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.reject(new DOMException('x', 'AbortError')));
    Object.defineProperty(navigator, 'share', { value: open, configurable: true });
    const { dialog, press } = await share('/board/?verdict=likely');
    await press('Send with an app');
    const title = 'Board: likely';
    expect(open).toHaveBeenCalledWith({ title, text: title, url: `${ORIGIN}/board/?verdict=likely` });
    expect(dialog.getByRole('status')).toBeEmptyDOMElement();
    open.mockRejectedValue(new DOMException('x', 'NotAllowedError'));
    await press('Send with an app');
    expect(dialog.getByRole('status')).toHaveTextContent('No app took it. Copy the link instead.');
  });
});

describe('the QR code', () => {
  /** Paints the drawing, and has it read by another library than the one that wrote it. */
  function readCode(svg: HTMLElement): string | undefined {
    const scale = 4;
    const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]) * scale;
    const pixels = new Uint8ClampedArray(4 * size * size).fill(255);
    const bars =
      svg
        .querySelector('path')
        ?.getAttribute('d')
        ?.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g) ?? [];
    for (const [x = 0, y = 0, length = 0] of Array.from(bars, ([, ...sides]) => sides.map(Number)))
      for (let at = y * scale; at < (y + 1) * scale; at += 1)
        for (let pixel = x * scale; pixel < (x + length) * scale; pixel += 1)
          pixels.set([0, 0, 0], 4 * (at * size + pixel));
    return jsQR(pixels, size, size, { inversionAttempts: 'dontInvert' })?.data;
  }

  it('holds the link, with the horizon when that is ticked, and keeps a margin', async () => {
    const { dialog, tick } = await share('/timeline/?q=“é”&topic=sound', { seen: 'all' });
    const code = dialog.getByRole('img', { name: 'QR code of the link' });
    const link = dialog.getByRole<HTMLInputElement>('textbox', { name: 'Link' });
    expect(readCode(code)).toBe(link.value);
    await tick();
    expect(link.value).toContain('seen=all');
    expect(readCode(code)).toBe(link.value);
    const starts = [...(code.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)/g)];
    expect(Math.min(...starts.flatMap(([, x, y]) => [Number(x), Number(y)]))).toBe(4);
  });
});
