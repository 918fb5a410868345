/** The set of data files and its stamp. */
import { describe, expect, it } from 'vitest';
import { DATA_LICENCE, DATA_VERSION, FileSet } from '~/compile/write/fileSet';

const buildOf = (set: FileSet): unknown => (set.stamped()[0]?.value as { build?: string } | undefined)?.build;
const MASKED = { id: 'f1', revealedBy: ['nem'] };

describe('the build stamp', () => {
  const make = (words: string, keys: readonly string[] = ['a', 'b'], sealed = 'x'): FileSet => {
    const set = new FileSet();
    for (const key of keys) set.add([key], 'thing', { words }, { facts: [{ ...MASKED, id: sealed }] });
    return set;
  };

  it.each<[FileSet, boolean, string]>([
    [make('same'), true, 'equal content'],
    [make('same', ['b', 'a']), true, 'the order of writing does not count'],
    [make('other'), false, 'other words'],
    [make('same', ['a', 'c']), false, 'another path'],
    [make('same', ['a', 'b'], 'y'), false, 'sealed words count as well'],
  ])('%# is the same: %s, for %s', (set, isSame) => {
    expect(buildOf(set) === buildOf(make('same'))).toBe(isSame);
  });

  it('stands in every file, with licence and version', () => {
    const stamps = make('same')
      .stamped()
      .map(({ value }) => value);
    expect(stamps).toHaveLength(4);
    for (const value of stamps) {
      expect(value).toMatchObject({
        licence: DATA_LICENCE,
        version: DATA_VERSION,
        build: stamps[0] && buildOf(make('same')),
      });
    }
  });
});

describe('a file', () => {
  const pathsAfter = (...sealed: Parameters<FileSet['add']>[3][]): string[] => {
    const set = new FileSet();
    for (const twin of sealed) set.add(['works', 'fog', '1x01'], 'episode', {}, twin);
    return set.stamped().map(({ path, schema, isSealed }) => `${path} ${schema} ${isSealed}`);
  };
  const OPEN = '/data/works/fog/1x01.json episode false';
  const TWIN = '/data/works/fog/1x01.sealed.json episode-sealed true';

  it.each<[Parameters<FileSet['add']>[3], string[], string]>([
    [undefined, [OPEN], 'nothing was said of a twin'],
    [{ facts: [] }, [OPEN], 'nothing is sealed'],
    [{ facts: [], evidence: [] }, [OPEN], 'nor any evidence'],
    [{ facts: [MASKED] }, [OPEN, TWIN], 'one fact is sealed'],
    [{ facts: [], evidence: [MASKED] }, [OPEN, TWIN], 'only evidence is sealed'],
  ])('with %j has a twin only where one is needed: %j, as %s', (sealed, paths) => {
    expect(pathsAfter(sealed)).toEqual(paths);
  });

  it('gives its twin the last part of its key as id', () => {
    const set = new FileSet();
    set.add(['works', 'fog', '1x01'], 'episode', {}, { facts: [MASKED] });
    expect(set.stamped()[1]?.value).toMatchObject({ id: '1x01', facts: [MASKED] });
  });

  it('stands in the order of paths', () => {
    const set = new FileSet();
    for (const key of ['site', 'board', 'about']) set.add([key], 'thing', {});
    expect(set.stamped().map(({ path }) => path)).toEqual(['/data/about.json', '/data/board.json', '/data/site.json']);
  });
});
