/** Cards as files: named by what they hold, drawn anew only when that changes, and free of what is sealed. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditCards } from '~/compile/cards/auditCards';
import { collectCards } from '~/compile/cards/collectCards';
import { type CardSet, renderCards } from '~/compile/cards/renderCards';
import { withTinyCopy } from '../read/brokenCase';
import { compileTiny, compileTinyWith } from '../write/tiny';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cards-'));
const inFolder = (name: string): string => path.join(folder, name);
const render = (site: ReturnType<typeof compileTiny>, out: string, cache = 'cache'): Promise<CardSet> =>
  renderCards(site, inFolder(out), inFolder(cache));
const filesOf = (out: string): string[] => fs.readdirSync(inFolder(`${out}/assets/cards`)).toSorted();

const site = compileTiny();
let first: CardSet;
beforeAll(async () => {
  first = await render(site, 'first');
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('the cards of a site', () => {
  it('stand behind every page, the page for unknown addresses too', () => {
    expect([...first.ofPage.keys()]).toEqual([...site.pages, '/404.html']);
    expect(new Set(Array.from(first.ofPage.values(), ({ file }) => path.basename(file)))).toEqual(
      new Set(filesOf('first')),
    );
    for (const [page, { alt }] of first.ofPage) expect(alt, page).toMatch(/^[^\n]{10,}[.?”]$/);
  });

  it.each([
    ['/characters/ada-wren/', 'characters-ada-wren'],
    ['/people/per-lund/', 'people-per-lund'],
    ['/ships/petrel/', 'ships-petrel'],
    ['/topics/gannet-rock/', 'topics-gannet-rock'],
    ['/board/ada-wren/', 'case-ada-wren'],
    ['/board/ada-wren/sheet/', 'case-ada-wren'],
    ['/board/', 'board'],
    ['/quotes/lund-on-sound/', 'quote-lund-on-sound'],
    ['/answers/will-there-be-a-revival/', 'answer-will-there-be-a-revival'],
    ['/', 'answer-will-there-be-a-revival'],
    ['/works/fog/', 'works-fog'],
    ['/works/fog/1x01/', 'works-fog'],
    ['/sources/', 'site'],
    ['/404.html', 'site'],
  ])('shows %s by %s', (page, key) => {
    expect(first.ofPage.get(page)?.file).toMatch(new RegExp(`^assets/cards/${key}-[0-9a-f]{10}\\.png$`));
  });

  it('are PNG files of 1200 × 630, none above 120 kB', () => {
    for (const file of filesOf('first')) {
      const png = fs.readFileSync(inFolder(`first/assets/cards/${file}`));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
      expect(png.length, file).toBeLessThanOrEqual(120_000);
      expect(png.length, file).toBeGreaterThan(5000);
    }
  });
});

describe('a second build', () => {
  it('draws nothing anew and writes the same bytes', async () => {
    const again = await render(site, 'again');
    expect([first.drawn, again.drawn]).toEqual([first.count, 0]);
    expect(filesOf('again')).toEqual(filesOf('first'));
  });

  it('gives the same bytes without what the first one kept', async () => {
    const apart = await render(site, 'apart', 'other-cache');
    expect(apart.drawn).toBe(first.count);
    for (const file of filesOf('first'))
      expect(
        fs
          .readFileSync(inFolder(`apart/assets/cards/${file}`))
          .equals(fs.readFileSync(inFolder(`first/assets/cards/${file}`))),
        file,
      ).toBe(true);
  });

  it('may run beside another that keeps its cards in the same place', async () => {
    const sets = await Promise.all(['left', 'right', 'middle'].map((out) => render(site, out, 'shared')));
    expect(sets.map(({ count }) => count)).toEqual([first.count, first.count, first.count]);
    expect(fs.readdirSync(inFolder('shared')).every((file) => /^[0-9a-f]{64}\.png$/.test(file))).toBe(true);
    expect([filesOf('left'), filesOf('right'), filesOf('middle')]).toEqual(Array(3).fill(filesOf('first')));
  });

  it('draws nothing anew for words that stand on no card', async () => {
    const other = await render(compileTinyWith({ 'topics/gannet-rock.md': '\nOne more sentence.\n' }), 'words');
    expect(other.drawn).toBe(0);
  });

  it('draws that card anew, and no other, whose words have changed', async () => {
    const changed = withTinyCopy((dir) => {
      const file = path.join(dir, 'ships/petrel.md');
      const text = fs.readFileSync(file, 'utf8');
      expect(text).toMatch(/^role: /m);
      fs.writeFileSync(file, text.replace(/^role: .*$/m, 'role: A tender of another port'));
      return compileTiny(dir);
    });
    const other = await render(changed, 'changed');
    expect(other.drawn).toBe(1);
    const kept = filesOf('first').filter((file) => !filesOf('changed').includes(file));
    expect(kept).toEqual([path.basename(first.ofPage.get('/ships/petrel/')?.file ?? '')]);
  });
});

describe('what is sealed', () => {
  const cards = [...collectCards(site).values()];

  it('stands on no card, in no name of a file and in no words for those who do not see it', () => {
    expect(cards.length).toBeGreaterThan(20);
    expect(() =>
      auditCards(
        cards.map((card) => ({ key: card.key, text: JSON.stringify(card) })),
        site.spoilerTerms.terms,
      ),
    ).not.toThrow();
    expect(filesOf('first').join()).not.toMatch(/edda|twin/);
  });

  it.each([
    ['Edda Wren', 'a name that is a spoiler'],
    ['edda\u00A0wren', 'in other spaces and letters'],
    ['She DROWNED off the rock', 'words that a writer has declared'],
  ])('would be found before it is drawn: %s, %s', (text) => {
    expect(() => auditCards([{ key: 'characters-ada-wren', text }], site.spoilerTerms.terms)).toThrow(
      /card characters-ada-wren:\d+ error spoiler-leak .*(?:Edda Wren|drowned off the rock)/,
    );
  });

  it('stops the build', async () => {
    const [card] = cards;
    const leaky = { ...site, siteName: 'Edda Wren' };
    await expect(render(leaky, 'leaky')).rejects.toThrow('Cards would say what is sealed.');
    expect(card).toBeDefined();
    expect(fs.existsSync(inFolder('leaky'))).toBe(false);
  });

  it('is read from no sealed file', () => {
    const open = new Map([...site.files].filter(([file]) => !file.includes('.sealed.')));
    expect([...collectCards({ ...site, files: open })]).toEqual([...collectCards(site)]);
  });
});
