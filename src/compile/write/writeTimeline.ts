/** The timeline, the quotations and the status. */
import type { Milestone, RecordDates, StatusFile } from '../../domain/reference.ts';
import { outletIdOf } from '../../domain/outlet.ts';
import { casePath, quotePath, sourcePath } from '../../domain/paths.ts';
import type {
  NamedLink,
  QuoteFile,
  QuoteLink,
  QuoteRow,
  QuotesFile,
  QuoteWords,
  SafeEntry,
  TimelineEntry,
  TimelineFile,
} from '../../domain/timeline.ts';
import type { Content, Entry, EventRecord, QuoteRecord } from '../content.ts';
import type { FileSet, Unstamped } from './fileSet.ts';
import { disputesOf } from './contradictions.ts';
import { GateBox, joinGates, type Labelled, metaOf } from './gateBox.ts';
import { noteIdOf, writeNotes } from './notes.ts';
import { monogramOf, mustResolve } from './things.ts';
import { casesOnQuote } from './writeBoard.ts';
import { statusAnswer } from './writeAnswers.ts';
import { writeMonths } from './writeMonths.ts';

export const safeEntry = ({
  kind,
  who,
  speakers,
  outlet,
  outletId,
  date,
  datePrecision,
}: TimelineEntry): SafeEntry => ({
  kind,
  who,
  speakers,
  outlet,
  outletId,
  date,
  datePrecision,
});

/** A page must not grow with the number of quotations. */
const MOST_OTHERS = 12;

const byDate = (a: { date: string; id: string }, b: { date: string; id: string }): number =>
  a.date.localeCompare(b.date) || a.id.localeCompare(b.id);

/** Everything on the record, oldest first. */
export function timelineEntries(content: Content): Labelled<TimelineEntry>[] {
  return [
    ...content.quotes.map((quote) => quoteEntry(content, quote)),
    ...content.events.map((event) => eventEntry(content, event)),
  ].toSorted(byDate);
}

export function writeTimeline(content: Content, files: FileSet): void {
  const entries = timelineEntries(content);
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
    outletId: outletIdOf(data.outlet),
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
    outletId: outletIdOf(data.outlet),
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

export function writeQuotes(content: Content, files: FileSet): void {
  const quotes = content.quotes.map((entry) => ({ ...entry, date: entry.data.date })).toSorted(byDate);
  const box = new GateBox();
  const rows = quotes.map((entry): QuoteRow => ({
    ...linkOf(content, entry),
    words: box.gate([wordsOf(entry)]),
    fragment: entry.data.fragment,
  }));
  files.add(['quotes'], 'quotes', { rows } satisfies Unstamped<QuotesFile>, { facts: box.sealed });
  quotes.forEach((entry, index) => writeQuote(content, entry, quotes[index - 1], quotes[index + 1], quotes, files));
}

function wordsOf({ id, data }: Entry<QuoteRecord>): Labelled<QuoteWords> {
  return { ...metaOf(`${id}.words`, data), paragraphs: [data.text].flat() };
}

function linkOf(content: Content, { id, data }: Entry<QuoteRecord>): QuoteLink {
  return {
    id,
    title: data.title,
    path: quotePath(id),
    who: mustResolve(content, `person:${data.speaker}`).name,
    outlet: data.outlet,
    date: data.date,
    datePrecision: data.datePrecision,
  };
}

function writeQuote(
  content: Content,
  entry: Entry<QuoteRecord>,
  previous: Entry<QuoteRecord> | undefined,
  next: Entry<QuoteRecord> | undefined,
  all: readonly Entry<QuoteRecord>[],
  files: FileSet,
): void {
  const { id, data } = entry;
  const box = new GateBox();
  const speaker = mustResolve(content, `person:${data.speaker}`);
  const mentions = data.mentions.map((mention, index): Labelled<NamedLink> => {
    const target = mustResolve(content, mention);
    return {
      ...metaOf(`m${index + 1}`, {
        ...data,
        revealedBy: joinGates(data.revealedBy, target.revealedBy),
        spoiler: target.revealedBy.length > 0 ? target.spoiler : data.spoiler,
        label: undefined,
      }),
      name: target.name,
      path: target.path,
    };
  });
  const cases = casesOnQuote(content, id).map(({ entry: item, revealedBy, name }, index): Labelled<NamedLink> => ({
    id: `k${index + 1}`,
    revealedBy,
    name,
    path: casePath(item.id),
  }));
  const noteIds = [data.source, data.quotedIn].map((source) => noteIdOf(content, source));
  const file: Unstamped<QuoteFile> = {
    id,
    title: data.title,
    words: box.gate([wordsOf(entry)]),
    fragment: data.fragment,
    speaker: { name: speaker.name, path: speaker.path, role: data.speakerRole, monogram: monogramOf(speaker.name) },
    outlet: data.outlet,
    date: data.date,
    datePrecision: data.datePrecision,
    dateBasis: data.dateBasis,
    context: data.context,
    url: data.url,
    confidence: data.confidence,
    readAt: noteIds[0] ?? '',
    quotedIn: noteIds[1] ?? '',
    notes: writeNotes(content, noteIds, box),
    mentions: box.gate(mentions),
    topics: content.site.topicsOfRecord.filter((topic) => data.topics.includes(topic.id)),
    cases: box.gate(cases),
    previous: previous ? linkOf(content, previous) : null,
    next: next ? linkOf(content, next) : null,
    sameSpeaker: all
      .filter((other) => other.data.speaker === data.speaker && other.id !== id)
      .slice(0, MOST_OTHERS)
      .map((other) => linkOf(content, other)),
    summary: data.context,
    dataPath: `/data/quotes/${id}.json`,
  };
  files.add(['quotes', id], 'quote', file, { facts: box.sealed });
}
