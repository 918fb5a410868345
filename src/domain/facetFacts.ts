/** Series and fate of a character as facts with gates of their own: a masked one counts under nothing, so no filter gives it away. */
import type { FacetFact } from './article.ts';

/** The values of one filter among facts that are open. */
export function valuesOf(facts: readonly FacetFact[], facet: FacetFact['facet']): string[] {
  return [...new Set(facts.filter((fact) => fact.facet === facet).map(({ value }) => value))];
}
