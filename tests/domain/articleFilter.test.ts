import { describe, expect, it } from 'vitest';
import { ARTICLE_LIST, ARTICLE_RULES, groupByLetter, sortArticles, typeOptions } from '~/domain/articleFilter';
import { filterItems } from '~/domain/facets';
import { parseListState } from '~/domain/listState';
import { buildArticleRow } from './buildRows';

const ROWS = [
  buildArticleRow({ id: 'todd', name: 'Todd Stashwick', type: 'Actor', aliases: ['Shaw'] }),
  buildArticleRow({ id: 'elodie', name: 'Élodie Roe', type: 'Writer, producer', role: 'Wrote the finale' }),
  buildArticleRow({ id: 'seven', name: '7 of Nine', type: '' }),
];
const ask = (query: string) =>
  filterItems(ROWS, ARTICLE_RULES, parseListState(ARTICLE_LIST, new URLSearchParams(query)).state).map(({ id }) => id);

describe('the filters of a simple index', () => {
  it.each([
    ['', ['todd', 'elodie', 'seven'], 'no filter'],
    ['type=actor', ['todd'], 'one type'],
    ['type=actor,writer-producer', ['todd', 'elodie'], 'any of two types'],
    ['q=shaw', ['todd'], 'another name'],
    ['q=elodie', ['elodie'], 'a name without its accent'],
    ['q=finale', ['elodie'], 'a word of the role'],
    ['type=actor&q=finale', [], 'both at once'],
  ])('keep for %j %j: %s', (query, expected) => expect(ask(query)).toEqual(expected));

  it('offer each type once, in its own words', () => {
    expect(typeOptions([...ROWS, ...ROWS])).toEqual([
      { id: 'actor', label: 'Actor' },
      { id: 'writer-producer', label: 'Writer, producer' },
    ]);
  });
});

describe('the order of a simple index', () => {
  it('is that of the names, accents aside', () => {
    expect(sortArticles(ROWS, { dir: 'asc' }).map(({ id }) => id)).toEqual(['seven', 'elodie', 'todd']);
    expect(sortArticles(ROWS, { dir: 'desc' }).map(({ id }) => id)).toEqual(['todd', 'elodie', 'seven']);
  });

  it('parts into letters, with one sign for all else', () => {
    const groups = groupByLetter(sortArticles(ROWS, { dir: 'asc' }), ({ name }) => name);
    expect(groups.map(({ letter, items }) => `${letter} ${items.length}`)).toEqual(['# 1', 'E 1', 'T 1']);
  });
});
