/** One out of all that are listed. */
import { expect, it } from 'vitest';
import type { ArticleIndex } from '~/domain/article';
import type { ArticleKind } from '~/domain/paths';
import { chooseArticle } from '~/domain/randomArticle';
import { readTiny, compileTiny } from '../support/renderAt';

const index = (kind: ArticleKind, ...ids: string[]): ArticleIndex =>
  ({ kind, rows: ids.map((id) => ({ id })) }) as unknown as ArticleIndex;

it.each([
  [0, '/characters/a/', 'the first'],
  [0.34, '/characters/b/', 'each has a third'],
  [0.67, '/ships/c/', 'whatever its kind'],
  [0.999_999, '/ships/c/', 'and there is none after the last'],
])('at %d chooses %s: %s', (share, path) =>
  expect(chooseArticle([index('characters', 'a', 'b'), index('ships', 'c')], share)).toBe(path),
);

it('chooses nothing where nothing is listed', () => expect(chooseArticle([index('ships')], 0.5)).toBeUndefined());

it('never chooses what the open lists leave out, since its name is a spoiler', () => {
  const indexes = ['characters', 'people', 'ships', 'topics'].map((kind) =>
    readTiny<ArticleIndex>(`/data/${kind}.json`),
  );
  const all = new Set(Array.from({ length: 200 }, (_, at) => chooseArticle(indexes, at / 200)));
  expect(all).toContain('/characters/ada-wren/');
  expect(compileTiny().pages).toContain('/characters/stranger-of-2x02/');
  expect(all).not.toContain('/characters/stranger-of-2x02/');
});
