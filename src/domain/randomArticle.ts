/** One article out of all that are listed: a thing whose name is a spoiler is in no list, so none is ever chosen. */
import type { ArticleIndex } from './article.ts';
import { articlePath } from './paths.ts';

/** Each with the same chance, whatever its kind. @param share from 0 up to, but not with, 1. Undefined where nothing is listed. */
export function chooseArticle(indexes: readonly ArticleIndex[], share: number): string | undefined {
  const paths = indexes.flatMap(({ kind, rows }) => rows.map(({ id }) => articlePath(kind, id)));
  return paths[Math.floor(share * paths.length)];
}
