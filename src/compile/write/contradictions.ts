/** What the sources disagree on. */
import type { Contradiction } from '../../domain/article.ts';
import type { FactMeta } from '../../domain/fact.ts';
import type { Content } from '../content.ts';
import { type Labelled, metaOf } from './gateBox.ts';
import { noteIdOf } from './notes.ts';

/** @param id the thing it is about; null for all. */
export function contradictionsOf(content: Content, id: string | null): Labelled<Contradiction>[] {
  return content.contradictions
    .filter(({ data }) => id === null || data.about.includes(id))
    .map((entry) => ({
      ...metaOf(entry.id, { ...entry.data, label: entry.data.name }),
      title: entry.data.name,
      rich: content.rich(entry, ['text']),
      ruling: entry.data.ruling,
      noteIds: entry.data.sources.map((source) => noteIdOf(content, source)),
    }));
}

/**
 * Ids of the disagreements about a fact, for a mark beside it. Whoever may see the fact may see the mark: one that gives away more has none.
 * @param term only those about a row of an infobox; without it those about the thing as a whole.
 */
export function disputesOf(content: Content, id: string, fact: Pick<FactMeta, 'revealedBy'>, term?: string): string[] {
  return content.contradictions
    .filter(({ data }) => data.about.includes(id) && (term === undefined || data.terms.includes(term)))
    .filter(({ data }) => data.revealedBy.every((episode) => fact.revealedBy.includes(episode)))
    .map((entry) => entry.id);
}

/** The rows of a series' box that safe disagreements are about, each with the first of them. */
export function disputedTerms(content: Content, id: string): { term: string; id: string }[] {
  const terms = new Set(content.contradictions.flatMap(({ data }) => (data.about.includes(id) ? data.terms : [])));
  return [...terms].flatMap((term) => {
    const [dispute] = disputesOf(content, id, { revealedBy: [] }, term);
    return dispute === undefined ? [] : { term, id: dispute };
  });
}
