/** Content that wants to hang the build or to run code in it. Each row is refused quickly, in words. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/compile/read/frontMatter';
import { checkMarkdownBounds } from '../../../src/compile/read/markdownBounds';
import { parseYaml } from '../../../src/compile/read/parseYaml';
import { readContent } from '../../../src/compile/read/readContent';
import { FRONT_MATTER_CAPS, RECORD_CAPS } from '../../../src/compile/read/yamlCaps';
import { withTinyCopy } from './brokenCase';

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

function timed<T>(run: () => T): { result: T; took: number } {
  const start = performance.now();
  return { result: run(), took: performance.now() - start };
}

describe('hostile YAML', () => {
  it.each([
    ['50,000 flat keys', lines(50_000, (index) => `k${index}: 1`), 'yaml-too-many-keys'],
    [
      '50,000 keys in one line',
      `{${lines(50_000, (index) => `k${index}: 1,`).replaceAll('\n', ' ')}}`,
      'yaml-too-many-keys',
    ],
    ['100,000 open brackets', '['.repeat(100_000), 'yaml-too-deep'],
    ['lists in a line', `${'- '.repeat(10_000)}a`, 'yaml-too-deep'],
    ['nested by indentation', lines(500, (index) => `${' '.repeat(index)}a:`), 'yaml-too-deep'],
    ['a bomb of aliases', `a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]`, 'yaml-anchor'],
    ['19,000 doubles of one key', lines(19_000, () => 'k: 1'), 'duplicate-key'],
  ])('refuses %s', (_, yaml, rule) => {
    const { result, took } = timed(() => parseYaml(yaml, RECORD_CAPS));
    expect(result.faults[0]?.rule).toBe(rule);
    expect(result.data).toBeUndefined();
    expect(took).toBeLessThan(rule === 'duplicate-key' ? 2000 : 200);
  });

  it('refuses front matter of more than 200 keys, and reads one of 200', () => {
    expect(
      parseYaml(
        lines(201, (index) => `k${index}: 1`),
        FRONT_MATTER_CAPS,
      ).faults[0]?.rule,
    ).toBe('yaml-too-many-keys');
    expect(
      parseYaml(
        lines(200, (index) => `k${index}: 1`),
        FRONT_MATTER_CAPS,
      ).faults,
    ).toEqual([]);
  });

  it.each<[string, string | number | null, string]>([
    ['no', 'no', 'Norway stays a word'],
    ['1:20', '1:20', 'times are not numbers in base 60'],
    ['0o7', 7, 'octal as in the core schema'],
    ['012', 12, 'a leading zero is decimal'],
    ['2023-04-20', '2023-04-20', 'dates stay text'],
    ['~', null, 'nothing'],
    ['"\\u00e9"', 'é', 'escapes in quotation marks'],
  ])('reads %s as %j', (yaml, value) => {
    expect(parseYaml(`a: ${yaml}`, RECORD_CAPS).data).toEqual({ a: value });
  });

  it('leaves Object.prototype alone', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    parseYaml('__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }', RECORD_CAPS);
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('hostile front matter', () => {
  it('runs nothing from a fence that names a language', () => {
    withTinyCopy((dir) => {
      const marker = path.join(dir, 'marker');
      const code = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, 'ran')`;
      for (const [index, fence] of ['---js', '---javascript', '--- js', '---coffee', '---json'].entries()) {
        writeFileSync(path.join(dir, `topics/evil-${index}.md`), `${fence}\n${code}\n---\nText\n`);
      }
      const { problems } = readContent(dir);
      expect(problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(
        Array(5).fill('1:1 front-matter-language'),
      );
      expect(existsSync(marker)).toBe(false);
    });
  });

  it.each([
    ['17 KiB of front matter', `---\na: ${'x'.repeat(17 * 1024)}\n---\n`, 'front-matter-too-big'],
    ['10 MB of front matter', `---\na: ${'x'.repeat(10_000_000)}\n---\n`, 'front-matter-too-big'],
    ['a body of 200 KiB', `---\na: b\n---\n${'x\n'.repeat(100 * 1024)}`, 'body-too-big'],
    ['a fence that only looks like one', '---\na: b\n--- \nText\n', 'front-matter-open'],
    ['four dashes', '----\na: b\n---\n', 'front-matter-language'],
    ['nothing at all', '', 'no-front-matter'],
  ])('refuses %s', (_, text, rule) => {
    const { result, took } = timed(() => splitFrontMatter({ file: 'x.md', text }));
    expect(result.problems[0]?.rule).toBe(rule);
    expect(took).toBeLessThan(100);
  });

  it('splits at the first second fence, also at the very end of the file', () => {
    expect(splitFrontMatter({ file: 'x.md', text: '---\na: b\n---\nText\n---\nMore\n' }).parts).toMatchObject({
      yaml: 'a: b\n',
      body: 'Text\n---\nMore\n',
    });
    expect(splitFrontMatter({ file: 'x.md', text: '---\na: b\n---' }).parts).toMatchObject({
      yaml: 'a: b\n',
      body: '',
    });
    expect(splitFrontMatter({ file: 'x.md', text: '---\n---\nText' }).parts).toMatchObject({ yaml: '', body: 'Text' });
  });
});

describe('hostile Markdown', () => {
  it.each([
    ['10,000 quotations', '>'.repeat(10_000), 'markdown-too-deep'],
    ['10,000 quotations with spaces', '> '.repeat(10_000), 'markdown-too-deep'],
    ['10,000 lists', '- '.repeat(10_000), 'markdown-too-deep'],
    ['10,000 brackets', '['.repeat(10_000), 'markdown-too-big'],
    ['10,000 stars', '*a '.repeat(10_000), 'markdown-too-big'],
    ['10,000 backticks', '`a``'.repeat(5000), 'markdown-too-big'],
    ['a table of 1,000 columns', `${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|`, 'markdown-too-big'],
    ['a line of 1 MB', 'a'.repeat(1_000_000), 'markdown-too-big'],
    ['1 MB of spaces', `${' '.repeat(1_000_000)}a`, 'markdown-too-deep'],
  ])('refuses %s', (_, text, rule) => {
    const { result, took } = timed(() => checkMarkdownBounds(text));
    expect(result?.rule).toBe(rule);
    expect(took).toBeLessThan(200);
  });

  it.each([
    ['stars', '*a '],
    ['openers', '[a'],
    ['links', '[a](b '],
    ['tags', '<a '],
    ['images', '!['],
    ['mail', 'a@b.'],
    ['ticks', '`a``'],
    ['wiki', '[[a|b'],
    ['notes', '[^a'],
    ['reveals', '\n:::reveal{by="fog.1x01"}\n\na\n\n:::\n'],
    ['addresses', 'www.a.'],
    ['entities', '&a;&#1;'],
  ])(
    'survives %s just below the bounds, paragraph after paragraph',
    (_, unit) => {
      withTinyCopy((dir) => {
        const paragraph = unit.repeat(240);
        const file = path.join(dir, 'topics/much.md');
        const head = '---\nname: Much\nsummary: Much.\nrole: Much\ntype: Place\nchecked: "2021-06-30"\n---\n';
        writeFileSync(file, `${head}${`${paragraph}\n\n`.repeat(Math.floor(120_000 / (paragraph.length + 2)))}`);
        const { took } = timed(() => readContent(dir));
        expect(took).toBeLessThan(5000);
      });
    },
    20_000,
  );
});
