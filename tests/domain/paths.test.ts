import { describe, expect, it } from 'vitest';
import * as paths from '~/domain/paths';
import { HOSTILE } from './hostileText';

describe('paths', () => {
  it('are these and no others', () => {
    expect([
      paths.homePath(),
      paths.articlesPath('characters'),
      paths.articlePath('people', 'ed-speleers'),
      paths.boardPath(),
      paths.casePath('shaw'),
      paths.methodPath(),
      paths.sheetPath('shaw'),
      paths.ballotPath(),
      paths.tallyPath(),
      paths.timelinePath(),
      paths.quotePath('q1'),
      paths.worksPath(),
      paths.seriesPath('pic'),
      paths.episodePath('pic.3x09'),
      paths.episodePath('nem'),
      paths.answersPath(),
      paths.answerPath('is-there-a-trailer'),
      paths.statusPath(),
      paths.statusMonthPath('2023-02'),
      paths.sourcesPath(),
      paths.sourcePath('s1'),
      paths.searchPath(),
      paths.settingsPath(),
      paths.aboutPath('data'),
    ]).toEqual([
      '/',
      '/characters/',
      '/people/ed-speleers/',
      '/board/',
      '/board/shaw/',
      '/board/method/',
      '/board/shaw/sheet/',
      '/ballot/',
      '/ballot/tally/',
      '/timeline/',
      '/quotes/q1/',
      '/works/',
      '/works/pic/',
      '/works/pic/3x09/',
      '/works/nem/',
      '/answers/',
      '/answers/is-there-a-trailer/',
      '/status/',
      '/status/2023-02/',
      '/sources/',
      '/sources/s1/',
      '/search/',
      '/settings/',
      '/about/data/',
    ]);
  });

  it('lead to the list of works for an episode that cannot be read', () => {
    for (const id of ['', '../x', 'pic.3', '__proto__']) expect(paths.episodePath(id)).toBe('/works/');
  });
});

describe('isSlug', () => {
  it.each<[string | undefined, boolean, string]>([
    ['ed-speleers', true, 'words and dashes'],
    ['7-of-9', true, 'figures too'],
    ['a'.repeat(80), true, 'eighty is the most'],
    ['a'.repeat(81), false, 'eighty-one is too long'],
    ['-a', false, 'no dash first'],
    ['a--b', false, 'no two dashes'],
    ['A', false, 'lower case'],
    ['a/b', false, 'no slash'],
    ['a\n', false, 'no line end'],
    ['', false, 'not nothing'],
    [undefined, false, 'not even that'],
  ])('of %j is %s: %s', (text, expected) => expect(paths.isSlug(text)).toBe(expected));
});

describe('slugify', () => {
  it.each([
    ['Ed Speelers', 'ed-speelers', 'spaces become dashes'],
    ['T’Ana', 'tana', 'apostrophes go'],
    ['Café Müller', 'cafe-muller', 'accents go'],
    ['  --x-- ', 'x', 'no dash at the ends'],
    ['???', '', 'nothing is left of signs'],
    [`${'a'.repeat(79)} b`, 'a'.repeat(79), 'no dash at the cut'],
  ])('of %j is %j: %s', (text, expected) => expect(paths.slugify(text)).toBe(expected));

  it('makes a slug or nothing of anything, and of a slug itself', () => {
    for (const text of HOSTILE) {
      const slug = paths.slugify(text);
      expect(slug === '' || paths.isSlug(slug)).toBe(true);
      expect(paths.slugify(slug)).toBe(slug);
    }
  });
});
