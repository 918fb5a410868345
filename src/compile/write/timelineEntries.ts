/** Quotations and events as entries of the timeline, and what is safe of them. */
import { outletIdOf } from '../../domain/outlet.ts';
import { quotePath, sourcePath } from '../../domain/paths.ts';
import type { SourceGrade } from '../../domain/sourceGrade.ts';
import type { SafeEntry, TimelineEntry } from '../../domain/timeline.ts';
import type { Content, Entry, EventRecord, QuoteRecord } from '../content.ts';
import { disputesOf } from './contradictions.ts';
import { type Labelled, metaOf } from './gateBox.ts';
import { noteIdOf } from './notes.ts';
import { rolesOfEvent, rolesOfPeople } from './roles.ts';
import { mustResolve } from './things.ts';

/** What a mask of the timeline shows. */
export const safeEntry = ({
  kind,
  who,
  speakers,
  roles,
  outlet,
  outletId,
  grade,
  date,
  datePrecision,
}: TimelineEntry): SafeEntry => ({
  kind,
  who,
  speakers,
  roles,
  outlet,
  outletId,
  grade,
  date,
  datePrecision,
});

export function quoteEntry(content: Content, { id, data }: Entry<QuoteRecord>): Labelled<TimelineEntry> {
  return {
    ...metaOf(id, data),
    kind: 'quote',
    who: mustResolve(content, `person:${data.speaker}`).name,
    speakers: [data.speaker],
    roles: rolesOfPeople(content, [data.speaker]),
    outlet: data.outlet,
    outletId: outletIdOf(data.outlet),
    grade: gradeOf(content, data.source),
    date: data.date,
    datePrecision: data.datePrecision,
    rich: [data.text].flat().map((paragraph) => [paragraph]),
    fragment: data.fragment,
    note: data.context,
    mentions: data.mentions,
    topics: data.topics,
    category: 'quote',
    status: data.topics.includes('development-status'),
    path: quotePath(id),
    sourcePath: sourcePath(noteIdOf(content, data.source)),
    disputes: disputesOf(content, id, data),
    confidence: data.confidence,
  };
}

export function eventEntry(content: Content, entry: Entry<EventRecord>): Labelled<TimelineEntry> {
  const { id, data } = entry;
  return {
    ...metaOf(id, data),
    kind: data.type,
    who: data.who,
    speakers: data.people,
    roles: rolesOfEvent(content, entry),
    outlet: data.outlet,
    outletId: outletIdOf(data.outlet),
    grade: gradeOf(content, data.source),
    date: data.date,
    datePrecision: data.datePrecision,
    rich: [content.rich(entry, ['text'])],
    fragment: false,
    note: data.note,
    mentions: data.mentions,
    topics: data.topics,
    category: data.category,
    status: data.status,
    path: null,
    sourcePath: sourcePath(noteIdOf(content, data.source)),
    disputes: disputesOf(content, id, data),
    confidence: data.confidence,
  };
}

function gradeOf(content: Content, id: string): SourceGrade {
  return content.sources.find((source) => source.id === id)?.data.type ?? 'unchecked';
}

const byDate = (a: { date: string; id: string }, b: { date: string; id: string }): number =>
  a.date.localeCompare(b.date) || a.id.localeCompare(b.id);

/** Everything on the record, oldest first. */
export function timelineEntries(content: Content): Labelled<TimelineEntry>[] {
  return [
    ...content.quotes.map((quote) => quoteEntry(content, quote)),
    ...content.events.map((event) => eventEntry(content, event)),
  ].toSorted(byDate);
}
