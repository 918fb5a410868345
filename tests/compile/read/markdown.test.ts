/** Markdown to values, row by row. */
import { describe, expect, it } from 'vitest';
import type { Body, Problem } from '../../../src/compile/content';
import { compileBody } from '../../../src/compile/read/compileBody';
import { OPEN_GATE } from '../../../src/compile/read/gateOrder';
import { isSafeAddress } from '../../../src/compile/read/linkSafety';
import { readRecords } from '../../../src/compile/read/readRecords';
import { createRegistry } from '../../../src/compile/read/registry';
import { placeAt } from '../../../src/compile/read/sourceText';
import { hideTokens, restoreTokens } from '../../../src/compile/read/wikiTokens';
import type { Rich } from '../../../src/domain/richText';
import { TINY } from './brokenCase';

const { records } = readRecords(TINY);
const registry = createRegistry(records);

function compile(markdown: string): { body: Body; problems: Pick<Problem, 'rule' | 'line' | 'column'>[] } {
  const problems: Pick<Problem, 'rule' | 'line' | 'column'>[] = [];
  const body = compileBody(
    { records, registry, report: (offset, { rule }) => void problems.push({ rule, ...placeAt(markdown, offset) }) },
    markdown,
    OPEN_GATE,
  );
  return { body, problems };
}

/** The first block's inside. */
function inside(markdown: string): readonly Rich[] {
  const { body, problems } = compile(markdown);
  expect(problems).toEqual([]);
  const [first] = body.intro[0]?.rich ?? [];
  return typeof first === 'object' ? (first.c ?? []) : [];
}

const link = (to: string, ...c: Rich[]): Rich => ({ t: 'wiki', to, c });
const rock = '/topics/gannet-rock/';

describe('inline text', () => {
  it.each<[string, readonly Rich[], string]>([
    ['At 10:30 :smile ::leaf', ['At 10:30 :smile ::leaf'], 'only containers are directives'],
    ['a\nb', ['a b'], 'a line end is a space'],
    [
      '*a* **b** ~~c~~ `d`',
      [
        { t: 'em', c: ['a'] },
        ' ',
        { t: 'strong', c: ['b'] },
        ' ',
        { t: 'del', c: ['c'] },
        ' ',
        { t: 'code', c: ['d'] },
      ],
      'marks',
    ],
    ['~a~', ['~a~'], 'one tilde is a tilde'],
    ['&lt;b&gt; &amp;', ['<b> &'], 'entities are characters, never tags'],
    ['a  \nb', ['a', { t: 'br' }, 'b'], 'two spaces break the line'],
    ['[[gannet-rock]]', [link(rock, 'Gannet Rock')], 'the name stands where there are no words'],
    ['[[ topic:gannet-rock | the rock ]]', [link(rock, 'the rock')], 'spaces do not count'],
    [
      '[[gannet-rock|the _old_ rock]]s',
      [link(rock, 'the ', { t: 'em', c: ['old'] }, ' rock'), 's'],
      'words may have marks',
    ],
    ['[[gannet-rock|the\nrock]]', [link(rock, 'the rock')], 'words may go on in the next line'],
    ['_[[gannet-rock|a_b_c]]_', [{ t: 'em', c: [link(rock, 'a_b_c')] }], 'underscores do not meet'],
    [
      '_A title_[^fog.1x01]',
      [
        { t: 'em', c: ['A title'] },
        { t: 'note', n: 'fog.1x01' },
      ],
      'a note may follow a mark',
    ],
    ['**[[gannet-rock|Rock]]**', [{ t: 'strong', c: [link(rock, 'Rock')] }], 'a link may be marked'],
    ['\\[[gannet-rock]]', ['[[gannet-rock]]'], 'an escaped bracket is a bracket'],
    ['`[[gannet-rock]] [^x]`', [{ t: 'code', c: ['[[gannet-rock]] [^x]'] }], 'code is code'],
    ['[a](https://a.example/x?y=1&z)', [{ t: 'link', href: 'https://a.example/x?y=1&z', c: ['a'] }], 'an address'],
    ['https://a.example/x', [{ t: 'link', href: 'https://a.example/x', c: ['https://a.example/x'] }], 'a bare address'],
    ['[a][b]\n\n[b]: mailto:a@b.example', [{ t: 'link', href: 'mailto:a@b.example', c: ['a'] }], 'a definition'],
    ['[a]', ['[a]'], 'brackets alone are brackets'],
    ['5 < 6 * 7_8', ['5 < 6 * 7_8'], 'marks alone are characters'],
    ['[[lamp]]', [link('/works/lamp/', "The Keeper's Lamp")], 'a film is found by its code'],
    ['[[fog.2x02]]', [link('/works/fog/2x02/', 'Fog 2x02')], 'an episode by its id'],
  ])('compiles %j', (markdown, expected) => {
    expect(inside(markdown)).toEqual(expected);
  });
});

describe('blocks', () => {
  it.each([
    ['- a\n- b', ['ul']],
    ['3. a\n\n4. b', ['ol']],
    ['> a\n> [[gannet-rock|two\n> lines]]', ['blockquote']],
    ['### a\n\n#### b', ['h3', 'h4']],
    ['a\n\n---\n\n```\n:::reveal\n[[x]]\n```', ['p', 'hr', 'pre']],
    ['| a |\n| - |\n| [[gannet-rock|b]] |', ['table']],
  ])('compiles %j', (markdown, tags) => {
    const { body, problems } = compile(markdown);
    expect(problems).toEqual([]);
    expect(body.intro.map(({ rich: [first] }) => (typeof first === 'object' ? first.t : first))).toEqual(tags);
  });

  it('gives sections an id from their title and the real world where nothing is said', () => {
    const { body } = compile('## Näch *Tag*\n\na\n\n## B {#x .story}\n\nb');
    expect(body.sections.map(({ id, world, title }) => [id, world, title])).toEqual([
      ['nach-tag', 'real', 'Näch Tag'],
      ['x', 'story', 'B'],
    ]);
  });

  it('tells the place of a fault far down in the text', () => {
    expect(compile('a\n\n> b\n> - 𝔽 [[nobody]]\n').problems).toEqual([
      { rule: 'unknown-reference', line: 4, column: 7 },
    ]);
  });
});

describe('stand-ins for links', () => {
  it.each(['[[a]]', 'x [[a|b\n> c]] [^d] y', '[[a|b]][[c]]', '`[[a]]`'])(
    'keep every offset of %j and can be undone',
    (text) => {
      const { hidden, tokens } = hideTokens(text);
      expect(hidden).toHaveLength(text.length);
      expect(restoreTokens(hidden, tokens)).toBe(text);
      for (const token of tokens) expect(text.slice(token.offset, token.offset + token.raw.length)).toBe(token.raw);
    },
  );
});

describe('addresses', () => {
  it.each(['https://a.example', 'http://a.example/ä', 'HTTPS://a.example', 'mailto:a@b.example'])(
    'lets %j through',
    (address) => {
      expect(isSafeAddress(address)).toBe(true);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript&colon;alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    'https:evil',
    '/path',
    '#x',
    '',
    'https://user:pass@a.example',
    'https://a .example',
    'https://',
    'ftp://a.example',
    `https://a.example/${'x'.repeat(3000)}`,
    'https://a.example/\u200B',
  ])('refuses %j', (address) => {
    expect(isSafeAddress(address)).toBe(false);
  });
});

describe('the id of a paragraph', () => {
  const paragraphs = (markdown: string) => {
    const { body, problems } = compile(markdown);
    expect(problems).toEqual([]);
    return [...body.intro, ...body.sections.flatMap(({ blocks }) => blocks)].flatMap(({ rich }) => rich);
  };
  it.each<[string, readonly Rich[], string]>([
    ['A rule. {#the-rule}', [{ t: 'p', id: 'the-rule', c: ['A rule.'] }], 'at the end'],
    ['A rule.\n{#the-rule}', [{ t: 'p', id: 'the-rule', c: ['A rule.'] }], 'on a line of its own'],
    [
      'A rule.[^fog.1x01] {#the-rule}',
      [{ t: 'p', id: 'the-rule', c: ['A rule.', { t: 'note', n: 'fog.1x01' }] }],
      'after a note',
    ],
    ['A rule.', [{ t: 'p', c: ['A rule.'] }], 'none where there is none'],
    ['A {set}', [{ t: 'p', c: ['A {set}'] }], 'other braces are words'],
    ['Write `{#id}` so.', [{ t: 'p', c: ['Write ', { t: 'code', c: ['{#id}'] }, ' so.'] }], 'in code it is an example'],
  ])('%j is %j: %s', (markdown, blocks) => expect(paragraphs(markdown)).toEqual(blocks));
});
