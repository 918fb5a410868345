/** The sections of an article as its list of contents names them, in the order of the page. */
import type { Article } from '~/domain/article';

export interface ContentsEntry {
  readonly id: string;
  readonly title: string;
}

/** Lists only what stands on the page, masked or not. @param noteCount notes that the open text refers to. @param mentionCount what is on record by the reader's day. */
export function listContents(article: Article, noteCount: number, mentionCount: number): ContentsEntry[] {
  const { sections, ties, appearances, watchFirst, contradictions, hiddenNames, aliases, misspellings, notes } =
    article;
  const count = aliases.length + misspellings.length + article.shared.length + hiddenNames.length;
  const hasNames = count > (article.masked ? 1 : 0);
  return [
    ...sections.filter(({ blocks }) => blocks.length > 0).map(({ id, title }) => ({ id, title })),
    ...(ties.length > 0 ? [{ id: 'ties', title: 'Ties' }] : []),
    ...(appearances.length > 0 ? [{ id: 'appearances', title: 'Appearances' }] : []),
    ...(watchFirst ? [{ id: 'watch-first', title: 'Watch first' }] : []),
    ...(mentionCount > 0 ? [{ id: 'record', title: 'On the record' }] : []),
    ...(contradictions.length > 0 ? [{ id: 'disagreements', title: 'Where sources disagree' }] : []),
    ...(hasNames ? [{ id: 'names', title: 'Names' }] : []),
    { id: 'backlinks', title: 'What links here' },
    ...(noteCount > 0
      ? [{ id: 'notes', title: 'Notes' }]
      : notes.some(({ type }) => type === 'source')
        ? [{ id: 'sources', title: 'Sources' }]
        : []),
  ];
}
