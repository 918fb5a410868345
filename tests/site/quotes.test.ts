/** What a reader selects of a quotation is the file of the content to the character, but for the marks round it; and so is what its pictures hold. */
import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { parse } from 'yaml';
import { markWords } from '~/domain/quoteMarks';
import { type Shape, SHAPES } from '~/domain/quotePicture';
import { openBrowser, openVisit, visit } from '../support/browser';

const siteUrl = inject('siteUrl');
const DIR = 'content/quotes';
const quotes = fs.readdirSync(DIR).map((file) => {
  const { text, fragment } = parse(fs.readFileSync(`${DIR}/${file}`, 'utf8')) as {
    text: string | string[];
    fragment: boolean;
  };
  return { id: file.replace(/\.yaml$/, ''), paragraphs: [text].flat(), fragment };
});
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Takes off what the page sets round the words: one opening mark each, the closing one at the end, dots of a fragment. */
function unset(selected: readonly string[], isFragment: boolean): string[] {
  const gap = isFragment ? '…' : '';
  return selected.map((text, index) => {
    const opening = `“${index === 0 ? gap : ''}`;
    const closing = index === selected.length - 1 ? `${gap}”` : '';
    expect(text.startsWith(opening) && text.endsWith(closing), text).toBe(true);
    return text.slice(opening.length, text.length - closing.length);
  });
}

describe('quotations', () => {
  it('are thirteen or more', () => expect(quotes.length).toBeGreaterThanOrEqual(13));

  it('are on their pages as they are in their files', async () => {
    const { page, problems, close } = await openVisit(browser, siteUrl);
    // Everything seen: the words of some are masked.
    await page.addInitScript(() =>
      localStorage.setItem('/reader', JSON.stringify({ v: 2, seen: 'all', theme: null, hide: [] })),
    );
    for (const { id, paragraphs, fragment } of quotes) {
      await visit(page, `${siteUrl}quotes/${id}/`);
      await page.waitForSelector('.q-main blockquote');
      const selected = await page.locator('.q-main blockquote > p').evaluateAll((all) =>
        all.map((one) => {
          getSelection()?.selectAllChildren(one);
          return getSelection()?.toString() ?? '';
        }),
      );
      expect(unset(selected, fragment), id).toEqual(paragraphs);
    }
    await close();
    expect(problems).toEqual([]);
  });
});

interface Painted {
  readonly text: string;
  readonly font: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Remembers what is written on any canvas. The layout can be made to believe that letters are so many times as wide as they are, and the pen to be dry. */
function watchCanvas({ times = 1, isDry = false }: { times?: number; isDry?: boolean }): void {
  const painted: Painted[] = [];
  const { measureText, fillText } = CanvasRenderingContext2D.prototype;
  Object.assign(window, { painted });
  CanvasRenderingContext2D.prototype.measureText = function (text) {
    return { width: measureText.call(this, text).width * times } as TextMetrics;
  };
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
    painted.push({ text, font: this.font, left: x, right: x + measureText.call(this, text).width, y });
    if (!isDry) fillText.call(this, text, x, y);
  };
}

interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
  readonly painted: readonly Painted[];
  /** Share of the pixels, where the words stand, that are not ground. */
  readonly ink: number;
}

/** Saves the picture in a shape. */
async function savePicture(page: Page, shape: Shape): Promise<Saved> {
  await page.evaluate(() => Object.assign((window as unknown as { painted: Painted[] }).painted, { length: 0 }));
  await page.getByRole('button', { name: SHAPES[shape].label }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Picture', exact: true }).click(),
  ]);
  const bytes = fs.readFileSync(await download.path());
  const painted = await page.evaluate(() => (window as unknown as { painted: Painted[] }).painted);
  const rows = painted.filter(isWords).map(({ y }) => y);
  const ink = await page.evaluate(
    async ({ base64, top, bottom }) => {
      const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([data], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('There is no canvas.');
      context.drawImage(image, 0, 0);
      const pixels = context.getImageData(40, top, image.width - 80, bottom - top).data;
      const [ground] = context.getImageData(4, 4, 1, 1).data;
      let count = 0;
      for (let at = 0; at < pixels.length; at += 4) if (Math.abs((pixels[at] ?? 0) - (ground ?? 0)) > 60) count += 1;
      return count / (pixels.length / 4);
    },
    { base64: bytes.toString('base64'), top: Math.min(...rows) - 20, bottom: Math.max(...rows) + 4 },
  );
  return { name: download.suggestedFilename(), bytes, painted, ink };
}

const isWords = ({ font }: Painted): boolean => font.startsWith('300 ');

/** What is wrong with a picture: its size, blankness, words that are not those of the file, words beyond the edge. */
function findFaults(shape: Shape, words: readonly string[], { bytes, painted, ink }: Saved): string[] {
  const { width, height } = SHAPES[shape];
  const faults: string[] = [];
  const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (bytes.subarray(0, 8).toString('hex') !== '89504e470d0a1a0a') faults.push('is no PNG');
  if (size[0] !== width || size[1] !== height) faults.push(`has the size ${size.join(' by ')}`);
  // Even a short line of light letters in a wide picture.
  if (ink < 0.01) faults.push('is blank');
  const lines = painted.filter(isWords).map(({ text }) => text);
  if (lines.join(' ') !== words.join(' ')) faults.push(`says “${lines.join(' ')}”`);
  for (const { text, left, right, y } of painted)
    if (left < 40 || right > width - 40 || y < 40 || y > height - 40) faults.push(`cuts “${text}”`);
  return faults;
}

const shapes = Object.keys(SHAPES) as Shape[];
const everythingSeen = { stored: { seen: 'all', hide: [] }, reducedMotion: 'reduce' } as const;

describe('pictures of quotations', () => {
  it.each(quotes)(
    'hold $id whole in all three shapes, and take the alt text along',
    async ({ id, paragraphs, fragment }) => {
      const words = markWords(paragraphs, fragment);
      const { page, problems, close } = await openVisit(browser, siteUrl, {
        ...everythingSeen,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      await page.addInitScript(watchCanvas, {});
      await visit(page, `${siteUrl}quotes/${id}/`);
      for (const shape of shapes) {
        const picture = await savePicture(page, shape);
        expect(picture.name).toBe(`${id}-${shape}.png`);
        expect(findFaults(shape, words, picture), `${id}, ${shape}`).toEqual([]);
        const all = picture.painted.map(({ text }) => text).join(' ');
        for (const part of [`/quotes/${id}/`, fragment ? 'Part of a sentence' : 'Word for word'])
          expect(all).toContain(part);
        await page.getByText(`Saved as ${id}-${shape}.png. Its alt text is copied.`).waitFor();
        const alt = await page.evaluate(() => navigator.clipboard.readText());
        expect(alt.startsWith(`Quotation: ${words.join(' ')} `), alt).toBe(true);
      }
      await close();
      expect(problems).toEqual([]);
    },
  );

  it('would be found cut if letters were wider than the layout believes', async () => {
    const [{ id, paragraphs, fragment }] = quotes.toSorted(
      (a, b) => b.paragraphs.join().length - a.paragraphs.join().length,
    ) as [(typeof quotes)[number]];
    const { page, close } = await openVisit(browser, siteUrl, everythingSeen);
    await page.addInitScript(watchCanvas, { times: 0.5 });
    await visit(page, `${siteUrl}quotes/${id}/`);
    const words = markWords(paragraphs, fragment);
    for (const shape of shapes) {
      const picture = await savePicture(page, shape);
      expect(findFaults(shape, words, picture)).toContainEqual(expect.stringMatching(/^cuts “/));
      expect(findFaults(shape, ['other', ...words], picture)).toContainEqual(expect.stringMatching(/^says “/));
      expect(findFaults(shapes.find((other) => other !== shape) ?? shape, words, picture)).toContainEqual(
        expect.stringMatching(/^has the size/),
      );
    }
    await close();
  });

  it('would be found blank', async () => {
    const { page, close } = await openVisit(browser, siteUrl, everythingSeen);
    await page.addInitScript(watchCanvas, { isDry: true });
    const words = ['“…love nothing more…”'];
    await visit(page, `${siteUrl}quotes/matalas-love-nothing-more/`);
    for (const shape of shapes) expect(findFaults(shape, words, await savePicture(page, shape))).toEqual(['is blank']);
    await close();
  });

  it('go to the clipboard with their alt text', async () => {
    const { page, problems, close } = await openVisit(browser, siteUrl, {
      ...everythingSeen,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await visit(page, `${siteUrl}quotes/matalas-love-nothing-more/`);
    await page.getByRole('button', { name: 'Copy picture' }).click();
    await page.getByText('Picture copied, with its alt text.').waitFor();
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
    expect(types.toSorted()).toEqual(['image/png', 'text/plain']);
    await close();
    expect(problems).toEqual([]);
  });

  it('go to an app only where the browser can hand it files, and as a file with its alt text', async () => {
    for (const can of [false, true]) {
      const { page, close } = await openVisit(browser, siteUrl, everythingSeen);
      await page.addInitScript((answer) => {
        Object.assign(navigator, {
          canShare: ({ files }: { files?: File[] }) => answer && files?.[0]?.type === 'image/png',
          share: ({ files = [], text = '' }: ShareData) => {
            Object.assign(window, { shared: [files[0]?.name, (files[0]?.size ?? 0) > 12_000, text.slice(0, 11)] });
            return Promise.resolve();
          },
        });
      }, can);
      await visit(page, `${siteUrl}quotes/matalas-love-nothing-more/`);
      const send = page.getByRole('button', { name: 'Send picture' });
      expect(await send.count()).toBe(can ? 1 : 0);
      if (can) {
        await send.click();
        await page.waitForFunction(() => 'shared' in window);
        expect(await page.evaluate(() => (window as unknown as { shared: unknown }).shared)).toEqual([
          'matalas-love-nothing-more-square.png',
          true,
          'Quotation: ',
        ]);
      }
      await close();
    }
  });

  it('are not offered of words that are masked', async () => {
    const { page, close } = await openVisit(browser, siteUrl);
    await visit(page, `${siteUrl}quotes/matalas-go-on-forever/`);
    expect(await page.getByRole('button', { name: 'Copy link' }).count()).toBe(1);
    for (const name of ['Picture', 'Copy alt text', 'Copy with attribution'])
      expect(await page.getByRole('button', { name, exact: true }).count(), name).toBe(0);
    await page.locator('.q-main .seal').click();
    await page.getByRole('button', { name: 'Picture', exact: true }).waitFor();
    await close();
  });
});
