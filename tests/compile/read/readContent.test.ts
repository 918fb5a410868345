/** The tiny wiki as a whole: what the compiler hands on. */
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_KINDS, type Content } from '../../../src/compile/content';
import { readContent } from '../../../src/compile/read/readContent';
import { collectNotes, richToText } from '../../../src/domain/richText';
import { TINY, withTinyCopy } from './brokenCase';

function readTiny(): Content {
  const { content, problems } = readContent(TINY);
  expect(problems).toEqual([]);
  if (!content) throw new Error('no content');
  return content;
}

describe('readContent', () => {
  it('finds at least one entry of every kind, sorted by id', () => {
    const content = readTiny();
    for (const kind of CONTENT_KINDS) {
      const ids = content[kind].map((entry) => entry.id);
      expect(ids.length, kind).toBeGreaterThan(0);
      expect(ids).toEqual([...ids].sort());
    }
  });

  it('reads the same twice, to the byte', () => {
    expect(JSON.stringify(readTiny())).toBe(JSON.stringify(readTiny()));
  });

  it('compiles the body into sections and gated blocks with ids that say nothing', () => {
    const body = readTiny().characters[0]?.body;
    expect(body?.intro.map(({ id, revealedBy }) => ({ id, revealedBy }))).toEqual([{ id: 'p1', revealedBy: [] }]);
    expect(body?.sections.map(({ id, world, title }) => [id, world, title])).toEqual([
      ['story', 'story', 'In the story'],
      ['real', 'real', 'In the real world'],
    ]);
    const blocks = body?.sections.flatMap((section) => section.blocks) ?? [];
    expect(blocks.map(({ id, revealedBy, spoiler, label }) => [id, revealedBy.join(), spoiler, label])).toEqual([
      ['p2', '', undefined, undefined],
      ['p3', 'fog.2x01', undefined, 'What happens in season 2'],
      ['p4', 'fog.2x01', undefined, 'What happens in season 2'],
      ['p5', 'fog.2x02', undefined, undefined],
      ['p6', '', undefined, undefined],
      ['p7', '', undefined, undefined],
      ['p8', 'fog.2x01', 'production', undefined],
      ['p9', '', undefined, undefined],
    ]);
  });

  it('calls a note on a masked source by its slug, and links to the slug of a masked article', () => {
    const block = readTiny().characters[0]?.body.sections[0]?.blocks[3];
    expect(collectNotes(block?.rich ?? [])).toEqual(['script-of-2x02']);
    expect(JSON.stringify(block)).toContain('/characters/stranger-of-2x02/');
    expect(JSON.stringify(block)).not.toContain('/characters/edda-wren/');
  });

  it('gives the compiled text of fields of records, and nothing for other fields', () => {
    const content = readTiny();
    const [entry] = content.cases;
    if (!entry) throw new Error('no case');
    expect(richToText(content.rich(entry, ['evidence', 1, 'text']))).toBe('She leaves the light to Edda Wren.');
    expect(content.rich(entry, ['evidence', 9, 'text'])).toEqual([]);
    expect(content.rich(entry, ['summary'])).toEqual([]);
  });

  it.each([
    ['ada-wren', '/characters/ada-wren/', 'Ada Wren', 'a bare id finds the article before the case of the same id'],
    ['case:ada-wren', '/board/ada-wren/', 'Ada Wren', 'a prefix chooses'],
    [
      'edda-wren',
      '/characters/stranger-of-2x02/',
      'A stranger of Fog 2x02',
      'a masked thing has a neutral path and a safe name',
    ],
    ['fog.2x02', '/works/fog/2x02/', 'Fog 2x02', 'the title of an episode may be a spoiler, its number is not'],
    ['lamp', '/works/lamp/', "The Keeper's Lamp", 'a film has the page of its series'],
    [
      'source:leaked-script',
      '/sources/script-of-2x02/',
      'Script Archive, 2020',
      'outlet and date of a masked source stay',
    ],
    [
      'quote:lund-on-sound',
      '/quotes/lund-on-sound/',
      'Per Lund, Harbour Weekly, February 2015',
      'a quotation is known by who, where and when',
    ],
    ['page:method', '/about/method/', 'How this wiki works', 'pages have a prefix as well'],
  ])('resolves %s to %s, called %s', (reference, target, name) => {
    expect(readTiny().resolve(reference)).toMatchObject({ path: target, safeName: name });
  });

  it.each(['nobody', '', '__proto__', 'constructor', 'toString:x', 'case:', ':', 'fog.9x99'])(
    'resolves %j to nothing',
    (reference) => {
      expect(readTiny().resolve(reference)).toBeUndefined();
    },
  );

  it('tells that there is no content, and that site.yaml is missing', () => {
    expect(readContent('/nowhere/at/all').problems.map(({ rule }) => rule)).toEqual(['no-content']);
    withTinyCopy((dir) => {
      rmSync(path.join(dir, 'site.yaml'));
      expect(readContent(dir)).toMatchObject({
        content: undefined,
        problems: [{ file: 'site.yaml', rule: 'missing-site' }],
      });
    });
  });

  it('refuses symbolic links, folders in folders and files that are too big or no text', () => {
    withTinyCopy((dir) => {
      writeFileSync(path.join(dir, '..', `${path.basename(dir)}-outside.yaml`), 'outlet: x\n');
      symlinkSync(path.join(dir, '..', `${path.basename(dir)}-outside.yaml`), path.join(dir, 'sources/linked.yaml'));
      renameSync(path.join(dir, 'events'), path.join(dir, '.events'));
      symlinkSync(path.join(dir, '.events'), path.join(dir, 'events'));
      mkdirSync(path.join(dir, 'topics/deep'));
      writeFileSync(path.join(dir, 'sources/big.yaml'), `outlet: ${'x'.repeat(256 * 1024)}\n`);
      writeFileSync(path.join(dir, 'sources/latin.yaml'), Buffer.from([0x6f, 0xe4, 0x0a]));
      expect(readContent(dir).problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
        'events symlink',
        'sources/big.yaml file-too-big',
        'sources/latin.yaml bad-encoding',
        'sources/linked.yaml symlink',
        'topics/deep unknown-file',
      ]);
      rmSync(path.join(dir, '..', `${path.basename(dir)}-outside.yaml`));
    });
  });
});
