/** Keys, files and the query client. */
import { describe, expect, it } from 'vitest';
import { createQueryClient, dataPathOf } from '~/data/createQueryClient';
import { NotFoundError } from '~/data/NotFoundError';
import { articleQuery, articlesQuery, episodeQuery, sealedQuery, siteQuery, slugParam } from '~/data/queries';

describe('dataPathOf', () => {
  it.each<[readonly unknown[], string]>([
    [siteQuery().queryKey, '/data/site.json'],
    [articlesQuery('ships').queryKey, '/data/ships.json'],
    [articleQuery('characters', 'worf').queryKey, '/data/characters/worf.json'],
    [sealedQuery(articleQuery('characters', 'worf')).queryKey, '/data/characters/worf.sealed.json'],
    [sealedQuery(articlesQuery('ships')).queryKey, '/data/ships.sealed.json'],
    [episodeQuery('pic', '3x09').queryKey, '/data/works/pic/3x09.json'],
  ])('of %j is %s', (key, path) => expect(dataPathOf(key)).toBe(path));

  it.each<[readonly unknown[], string]>([
    [['characters', '__proto__'], 'no slug has underscores'],
    [['characters', '..'], 'nothing leads upwards'],
    [['characters', 'a/b'], 'nor downwards'],
    [['characters', 'a%2Fb'], 'nor in disguise'],
    [['characters', 'Worf'], 'file names have no capitals'],
    [['characters', 'worf.sealed'], 'the twin has a part of its own'],
    [['characters', ''], 'nothing is no name'],
    [['characters', 'x'.repeat(81)], 'a name has an end'],
    [['characters', undefined, 'sealed'.toUpperCase()], 'nor is what is no text'],
    [['sealed'], 'a twin needs a file'],
    [[], 'a file needs a name'],
  ])('of %j is not to be had: %s', (key) => expect(() => dataPathOf(key)).toThrow(NotFoundError));
});

describe('slugParam', () => {
  it.each(['worf', 'jean-luc-picard', '3x09', 'a1'])('takes %j', (value) => expect(slugParam(value)).toBe(value));

  it.each<[string | undefined, string]>([
    [undefined, 'the router found nothing'],
    ['', 'nothing'],
    ['Worf', 'capitals'],
    ['../site', 'another folder'],
    ['__proto__', 'the name of an inner part'],
    ['a--b', 'two dashes'],
    ['wörf', 'an accent'],
    ['sealed', 'or an address would ask for the twin of a list'],
  ])('refuses %j: %s', (value) => expect(() => slugParam(value)).toThrow(NotFoundError));
});

describe('the query client', () => {
  const client = (read: (path: string) => unknown) => {
    const asked: string[] = [];
    const made = createQueryClient(async (path) => {
      asked.push(path);
      return read(path);
    });
    made.setDefaultOptions({ queries: { ...made.getDefaultOptions().queries, retryDelay: 0 } });
    return { made, asked };
  };
  // A query of its own never retries by default: fetchQuery says so unless told.
  const { retry } = createQueryClient(async () => null).getDefaultOptions().queries ?? {};
  const options = { ...siteQuery(), retry: retry ?? false };

  it('reads the file of a key, once', async () => {
    const { made, asked } = client((path) => ({ path }));
    for (let round = 0; round < 2; round += 1) await made.fetchQuery(siteQuery());
    expect(made.getQueryData(siteQuery().queryKey)).toEqual({ path: '/data/site.json' });
    expect(asked).toEqual(['/data/site.json']);
  });

  it('does not ask again for what is not there', async () => {
    const { made, asked } = client((path) => {
      throw new NotFoundError(path);
    });
    await expect(made.fetchQuery(options)).rejects.toThrow('Nothing is kept under "/data/site.json".');
    expect(asked).toHaveLength(1);
  });

  it('asks twice more after any other failure', async () => {
    const { made, asked } = client(() => {
      throw new Error('The line is dead.');
    });
    await expect(made.fetchQuery(options)).rejects.toThrow('The line is dead.');
    expect(asked).toHaveLength(3);
  });

  it('does not read at all for a key that cannot be a file', async () => {
    const { made, asked } = client(() => null);
    await expect(made.fetchQuery(articleQuery('characters', '..'))).rejects.toThrow(NotFoundError);
    expect(asked).toEqual([]);
  });
});
