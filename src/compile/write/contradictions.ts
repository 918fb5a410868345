/** What the sources disagree on. */
import type { Contradiction } from '../../domain/article.ts';
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
