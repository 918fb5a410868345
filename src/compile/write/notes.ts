/** The notes of a file: one for each source or episode that its text refers to. */
import type { Note, SafeNote } from '../../domain/article.ts';
import type { Gated } from '../../domain/fact.ts';
import { episodePath, sourcePath } from '../../domain/paths.ts';
import { NO_OUTLET } from '../../domain/sourceList.ts';
import type { Content } from '../content.ts';
import { type GateBox, type Labelled, metaOf } from './gateBox.ts';
import { episodeName, slugOf } from './things.ts';

const EPISODE = /^[a-z0-9]+\.\d{1,2}x\d{2}$/;

/** @param ids note ids as they stand in the text (a masked source under its neutral slug), or source ids of a record. */
export function writeNotes(content: Content, ids: readonly string[], box: GateBox): Gated<Note, SafeNote>[] {
  const notes = [...new Set(ids)].map((id) => noteOf(content, id));
  return box.gate<Note, SafeNote>(notes, ({ type, outlet, path, published, publishedPrecision }) => ({
    type,
    path,
    ...(outlet ? { outlet } : {}),
    ...(published ? { published } : {}),
    ...(publishedPrecision ? { publishedPrecision } : {}),
  }));
}

function noteOf(content: Content, id: string): Labelled<Note> {
  const source = content.sources.find((entry) => entry.id === id || entry.data.slug === id);
  if (source) {
    const { data } = source;
    return {
      ...metaOf(slugOf(source), data),
      type: 'source',
      title: data.title,
      ...(data.outlet === NO_OUTLET ? {} : { outlet: data.outlet }),
      url: data.url,
      path: sourcePath(slugOf(source)),
      published: data.date,
      publishedPrecision: data.datePrecision,
      ...(data.archived ? { archived: data.archived } : {}),
    };
  }
  if (EPISODE.test(id) || content.series.some((series) => series.id === id)) {
    return {
      ...metaOf(id, { revealedBy: [] }),
      type: 'episode',
      title: episodeName(content, id),
      path: episodePath(id),
    };
  }
  throw new Error(`Note "${id}" is neither a source nor an episode, although reading found no fault.`);
}

/** The id of a note for a reference in a record: a masked source goes by its neutral slug. */
export function noteIdOf(content: Content, reference: string): string {
  const source = content.sources.find((entry) => entry.id === reference);
  return source ? slugOf(source) : reference;
}
