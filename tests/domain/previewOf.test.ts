/** What a preview says, and what it never says: on files of the tiny wiki, as the browser reads them. */
import { describe, expect, it } from 'vitest';
import type { SealedFile } from '~/domain/fact';
import { parseHorizon } from '~/domain/horizon';
import { clipWords, parsePreviewTarget } from '~/domain/preview';
import { previewOf } from '~/domain/previewOf';
import { compileTiny } from '../compile/write/tiny';

const { files } = compileTiny();
const read = (path: string): unknown => {
  const text = files.get(path);
  return text === undefined ? undefined : JSON.parse(text);
};

/** The preview of an address for a reader; the sealed twin is always at hand, so that only the gate keeps it back. */
function preview(address: string, seen = 'none', epoch = '2021-06-30') {
  const [path = '', part = ''] = address.split('#');
  const target = parsePreviewTarget(path);
  if (!target) throw new Error(`${path} has no preview.`);
  const file = read(`/data/${target.key.join('/')}.json`);
  const sealed = read(`/data/${target.key.join('/')}.sealed.json`) as SealedFile | undefined;
  return previewOf({ target, file, sealed, part }, { horizon: parseHorizon(seen), epoch }, (id) => `<${id}>`);
}

describe('parsePreviewTarget', () => {
  it.each<[string, string[] | null, string]>([
    ['/characters/ada-wren/', ['characters', 'ada-wren'], 'the path is the key'],
    ['/works/fog/1x01/', ['works', 'fog', '1x01'], 'an episode has three parts'],
    ['/works/fog/', ['works', 'fog'], 'a series two'],
    ['/characters/', null, 'a list has none'],
    ['/board/method/', null, 'nor has the method'],
    ['/characters/ada-wren/more/', null, 'nor what is too deep'],
    ['/characters/..%2fsite/', null, 'nor what is no slug'],
    ['/status/2023-02/', null, 'nor a month'],
    ['/', null, 'nor the front page'],
  ])('reads %s as %j: %s', (path, key) => {
    expect(parsePreviewTarget(path)?.key ?? null).toEqual(key);
  });
});

describe('clipWords', () => {
  it.each([
    ['One. Two.', 20, 'One. Two.', 'what is short stays whole'],
    ['One two three. Four five six.', 20, 'One two three.', 'a sentence that ends late enough'],
    ['One. Two three four five six', 20, 'One. Two three four…', 'else a word'],
    ['One two, three four', 10, 'One two…', 'without the comma before the gap'],
  ])('cuts %j at %d to %j: %s', (text, length, cut) => {
    expect(clipWords(text, length)).toBe(cut);
  });
});

describe('a preview', () => {
  it('of a character says who it is, how the text opens and what the board says', () => {
    expect(preview('/characters/ada-wren/')).toMatchObject({
      kind: 'Character',
      title: 'Ada Wren',
      line: 'Keeper of Gannet Rock in 1911',
      text: 'Ada Wren keeps the light on Gannet Rock at 10:30 each night.',
      waits: [],
      scored: { hasMore: true },
    });
  });

  it('of a section says what stands there', () => {
    expect(preview('/characters/ada-wren/#story')).toMatchObject({
      part: 'In the story',
      text: 'She reports for duty in Fog 1x01 and rows the The Petrel.',
    });
  });

  it('of a masked section or line names the episodes and nothing else', () => {
    expect(preview('/characters/stranger-of-2x02/')).toMatchObject({
      title: 'A stranger of Fog 2x02',
      text: '',
      waits: ['fog.2x02'],
    });
    expect(preview('/board/ada-wren/#e02')).toMatchObject({
      part: 'A line of evidence',
      text: '',
      waits: ['fog.2x02'],
    });
  });

  it.each([
    ['/characters/stranger-of-2x02/', 'Edda Wren'],
    ['/board/ada-wren/#e02', 'leaves the light'],
    ['/works/fog/2x02/', 'twin'],
    ['/sources/script-of-2x02/', 'Edda'],
  ])('of %s tells "%s" to nobody but who has seen it', (address, words) => {
    expect(JSON.stringify(preview(address, 'fog.2x01'))).not.toContain(words);
    expect(JSON.stringify(preview(address, 'fog.all'))).toContain(words);
  });

  it('of a quotation keeps its words, its outlet and its day', () => {
    expect(preview('/quotes/lund-on-sound/')).toMatchObject({
      kind: 'Quotation',
      title: 'Per Lund',
      line: 'Harbour Weekly, February 2015',
      text: 'We recorded the fog itself. It was very loud.',
      isQuoted: true,
    });
  });

  it.each([
    ['/quotes/lund-on-sound/', '2015-01-31', 'recorded the fog'],
    ['/answers/will-there-be-a-revival/', '2020-01-01', 'Not announced'],
    ['/sources/harbour-weekly-2015/', '2015-01-31', 'voice in the fog'],
    ['/board/ada-wren/', '2020-01-01', '"for":2.7'],
  ])('of %s on %s, before it was, says nothing of "%s"', (address, day, words) => {
    expect(JSON.stringify(preview(address))).toContain(words);
    expect(JSON.stringify(preview(address, 'none', day))).not.toContain(words);
  });

  it('of a case has the verdict and both sums', () => {
    const { scored, kind } = preview('/board/ada-wren/', 'fog.all');
    expect(kind).toBe('Case');
    expect(scored?.score.for).toBeGreaterThan(0);
    expect(scored?.score.against).toBe(1);
    expect(scored?.hasMore).toBe(false);
  });

  it.each([
    ['/works/fog/', 'Series', 'The Fog Signal'],
    ['/works/lamp/', 'Film', 'Lamp'],
    ['/works/fog/1x01/', 'Episode', ''],
    ['/people/per-lund/', 'Person', 'Per Lund'],
    ['/ships/petrel/', 'Ship', 'The Petrel'],
    ['/topics/gannet-rock/', 'Topic', 'Gannet Rock'],
    ['/sources/harbour-weekly-2015/', 'Source', ''],
    ['/answers/will-there-be-a-revival/', 'Answer', ''],
  ])('of %s says that it is of a %s', (address, kind, title) => {
    const shown = preview(address);
    expect(shown.kind).toBe(kind);
    expect(shown.title).toContain(title);
    expect(shown.text).not.toBe('');
  });

  it('of a season says how much of it is recorded', () => {
    expect(preview('/works/fog/#season-2')).toMatchObject({ part: 'Season 2', text: '2 episodes recorded here.' });
    expect(preview('/works/fog/#season-9')).not.toHaveProperty('part');
  });
});
