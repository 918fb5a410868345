/** The timeline and the status. */
import type { Milestone, RecordDates, StatusFile } from '../../domain/reference.ts';
import { quotePath, slugify, sourcePath } from '../../domain/paths.ts';
import type { SafeEntry, TimelineEntry, TimelineFile } from '../../domain/timeline.ts';
import type { Content, Entry, EventRecord, QuoteRecord } from '../content.ts';
import type { FileSet, Unstamped } from './fileSet.ts';
import { disputesOf } from './contradictions.ts';
import { GateBox, type Labelled, metaOf } from './gateBox.ts';
import { noteIdOf } from './notes.ts';
import { mustResolve } from './things.ts';
import { statusAnswer } from './writeAnswers.ts';
import { writeMonths } from './writeMonths.ts';

const safeEntry = ({ kind, who, speakers, outlet, outletId, date, datePrecision }: TimelineEntry): SafeEntry => ({
  kind,
  who,
  speakers,
  outlet,
  outletId,
  date,
  datePrecision,
});

const byDate = (a: { date: string; id: string }, b: { date: string; id: string }): number =>
  a.date.localeCompare(b.date) || a.id.localeCompare(b.id);

export function writeTimeline(content: Content, files: FileSet): void {
  const entries = [
    ...content.quotes.map((quote) => quoteEntry(content, quote)),
    ...content.events.map((event) => eventEntry(content, event)),
  ].toSorted(byDate);
  const box = new GateBox();
  const gated = box.gate<TimelineEntry, SafeEntry>(entries, safeEntry);
  const mentioned = new Set(entries.flatMap((entry) => [...entry.mentions, ...entry.speakers]));
  const names = [...mentioned]
    .map((id) => ({ id, target: mustResolve(content, id) }))
    .filter(({ target }) => target.revealedBy.length === 0)
    .map(({ id, target }) => ({ id, label: target.safeName }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
  const timeline: Unstamped<TimelineFile> = { entries: gated, names, topics: content.site.topicsOfRecord };
  files.add(['timeline'], 'timeline', timeline, { facts: box.sealed });

  const statusBox = new GateBox();
  const answer = statusAnswer(content);
  const status: Unstamped<StatusFile> = {
    answer: answer.row,
    wouldChange: answer.wouldChange,
    entries: statusBox.gate<TimelineEntry, SafeEntry>(
      entries.filter((entry) => entry.status),
      safeEntry,
    ),
    record: recordOf(content, entries),
  };
  files.add(['status'], 'status', status, { facts: statusBox.sealed });
  writeMonths(entries, status.record, content.site.checked, safeEntry, files);
}

/** A mask on the timeline shows its day: the days of all entries are safe. */
function recordOf(content: Content, entries: readonly TimelineEntry[]): RecordDates {
  return {
    dates: entries.map(({ date }) => date),
    milestones: milestonesOf(content),
  };
}

/** What turned the course of things, oldest first. */
export function milestonesOf(content: Content): Milestone[] {
  return content.events
    .flatMap(({ data: { milestone, revealedBy, date, datePrecision } }) =>
      milestone && revealedBy.length === 0 ? [{ label: milestone, date, datePrecision }] : [],
    )
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

function quoteEntry(content: Content, { id, data }: Entry<QuoteRecord>): Labelled<TimelineEntry> {
  return {
    ...metaOf(id, data),
    kind: 'quote',
    who: mustResolve(content, `person:${data.speaker}`).name,
    speakers: [data.speaker],
    outlet: data.outlet,
    outletId: slugify(data.outlet),
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

function eventEntry(content: Content, entry: Entry<EventRecord>): Labelled<TimelineEntry> {
  const { id, data } = entry;
  return {
    ...metaOf(id, data),
    kind: data.type,
    who: data.who,
    speakers: data.people,
    outlet: data.outlet,
    outletId: slugify(data.outlet),
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
