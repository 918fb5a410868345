/** Each place reads its marks in its own way; the readers below do it as that place does. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHARE_FORMATS, type SharedText } from '~/domain/shareFormats';

const URL = 'https://fog.example/quotes/q/?as-of=2023-05-01';
const text = (change: Partial<SharedText> = {}): SharedText => ({
  title: 'Lund on a voice',
  detail: '“Edda was the voice.”',
  isSpoiler: true,
  episodes: ['Fog 2x02'],
  url: URL,
  ...change,
});
const { Discord, Reddit, Mastodon } = SHARE_FORMATS;
const HOSTILE = 'a || b !< c >! d\n# e\n- f\n> g *h* _i_ ~~j~~ `k` [l](m) @n #o \\ u/p';

/** What Discord shows of a message: `||` is read before a backslash can stand against it, as its parser does. */
function readDiscord(message: string): { open: string; hidden: string[] } {
  const hidden: string[] = [];
  const open = message.replace(/(?<!\\)\|\|([\s\S]+?)\|\|/g, (_, inner: string) => {
    hidden.push(unescapeMarks(inner));
    return '';
  });
  return { open: unescapeMarks(open), hidden };
}

/** Reddit hides within one paragraph, from a mark that no space follows to the next mark, where neither stands behind a backslash. */
function readReddit(message: string): { open: string; hidden: string[] } {
  const hidden: string[] = [];
  const paragraphs = message.split('\n\n').map((paragraph) => {
    const signs: string[] = paragraph.match(/\\[\s\S]|>!(?=\S)|!<|[\s\S]/g) ?? [];
    const [from, to] = [signs.indexOf('>!'), signs.indexOf('!<')];
    if (from < 0 || to < from) return paragraph;
    hidden.push(unescapeMarks(signs.slice(from + 1, to).join('')));
    return [...signs.slice(0, from), ...signs.slice(to + 1)].join('');
  });
  return { open: unescapeMarks(paragraphs.join('\n\n')), hidden };
}

const unescapeMarks = (words: string): string => words.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('\u200B', '');

describe('a text for Discord', () => {
  it('hides the detail, and leaves name, episode and link in sight', () => {
    expect(Discord(text())).toBe(`Lund on a voice\nSpoiler for Fog 2x02: ||“Edda was the voice.”||\n${URL}`);
  });

  it('hides nothing where nothing gives anything away', () => {
    expect(Discord(text({ isSpoiler: false, episodes: [] }))).toBe(`Lund on a voice\n“Edda was the voice.”\n${URL}`);
  });

  it('is title and link where there is no more', () => {
    expect(Discord(text({ isSpoiler: false, detail: '' }))).toBe(`Lund on a voice\n${URL}`);
  });

  it('says that it may give something away where no episode is known', () => {
    expect(Discord(text({ episodes: [] }))).toContain('Possible spoiler: ||');
  });

  it.each([HOSTILE, 'x|', '|x', '||', 'x\\', 'x\\|', '`||`', 'a\n\nb'])('keeps all of %j behind its bars', (detail) => {
    const { open, hidden } = readDiscord(Discord(text({ detail })));
    expect(hidden.map((inner) => inner.trim())).toEqual([detail.replaceAll(/\n+/g, '\n')]);
    expect(open).toBe(`Lund on a voice\nSpoiler for Fog 2x02: \n${URL}`);
  });

  it('would let words out if bars were left as they are', () => {
    expect(readDiscord('||a || b||').hidden).toEqual(['a ']);
  });

  it('shows the signs of a title as they are', () => {
    expect(Discord(text({ title: '# *Who* said_what | when?' }))).toMatch(/^\\# \\\*Who\\\* said\\_what \\\| when\?\n/);
  });
});

describe('a text for Reddit', () => {
  it('hides the detail in a paragraph of its own, and leaves the link as the last one', () => {
    expect(Reddit(text())).toBe(`Lund on a voice\n\nSpoiler for Fog 2x02:\n\n>!“Edda was the voice.”!<\n\n${URL}`);
  });

  it('hides each paragraph for itself', () => {
    expect(Reddit(text({ detail: 'one\ntwo' }))).toContain('\n\n>!one!<\n\n>!two!<\n\n');
  });

  it.each([HOSTILE, 'x!<y', '>!x', '!<', 'x>', ' x ', 'x!'])('keeps all of %j behind its marks', (detail) => {
    const { open, hidden } = readReddit(Reddit(text({ detail })));
    expect(hidden).toEqual(detail.split('\n').map((line) => line.trim()));
    expect(open).toBe(`Lund on a voice\n\nSpoiler for Fog 2x02:\n\n${'\n\n'.repeat(hidden.length - 1)}\n\n${URL}`);
  });

  it('would let words out if the mark were left as it is', () => {
    expect(readReddit('>!a !< b!<').hidden).toEqual(['a ']);
  });

  it('makes no link of a name that looks like a place or a user', () => {
    expect(Reddit(text({ title: 'as r/startrek said' }))).toContain(String.raw`as r\/startrek said`);
  });
});

describe('a text for Mastodon', () => {
  it('has the content warning as its first line, apart from the post', () => {
    expect(Mastodon(text())).toBe(`CW: Spoiler for Fog 2x02\n\nLund on a voice\n\n“Edda was the voice.”\n\n${URL}`);
  });

  it('has none where nothing gives anything away', () => {
    expect(Mastodon(text({ isSpoiler: false }))).toBe(`Lund on a voice\n\n“Edda was the voice.”\n\n${URL}`);
  });

  it('calls nobody and joins no tag', () => {
    expect(Mastodon(text({ title: '@gargron #fog' }))).not.toMatch(/@g|#f/);
  });

  it('fits into a post, with the link whole', () => {
    const post = Mastodon(text({ detail: '“Ünï 🛸”'.repeat(200) }));
    expect(Array.from(post.replace(URL, 'x'.repeat(23))).length).toBeLessThanOrEqual(500);
    expect(post).toMatch(/…\n\nhttps:\S+$/);
    expect(post).not.toContain('\uFFFD');
  });
});

describe('every text', () => {
  const words = fc.string({
    unit: fc.constantFrom('|', '!', '<', '>', '\\', '`', 'a', ' ', '\n', '*', '#', '-', '1', '.'),
  });

  it('hides all that may give something away, whatever signs it is made of', () => {
    fc.assert(
      fc.property(words, (inner) => {
        const shared = text({ detail: `ß${inner}ß` });
        expect(readDiscord(Discord(shared)).open).not.toContain('ß');
        expect(readReddit(Reddit(shared)).open).not.toContain('ß');
      }),
      { numRuns: 2000 },
    );
  });

  it('ends in the bare link, which still unfurls', () => {
    fc.assert(
      fc.property(words, (detail) => {
        for (const format of Object.values(SHARE_FORMATS)) {
          const message = format(text({ detail }));
          expect(message.endsWith(`\n${URL}`)).toBe(true);
        }
      }),
    );
  });
});
