/** The timeline as it is shown, to take along: the same entries in the same order, of a masked one what its mask says. */
import { clipText } from './clipText.ts';
import { formatCsv } from './csv.ts';
import { formatDate, isDay } from './dates.ts';
import { spanOf } from './dateSpan.ts';
import { type CalendarEvent, formatCalendar } from './icalendar.ts';
import { quotePath, slugify, timelinePath } from './paths.ts';
import { richToText } from './richText.ts';
import type { EntryKind, TimelineEntry } from './timeline.ts';
import { idOf, safePart, type SeenEntry } from './timelineList.ts';
import type { Epoch } from './view.ts';

export interface TimelineExport {
  readonly entries: readonly SeenEntry[];
  readonly epoch: Epoch;
  /** Name of the site. */
  readonly site: string;
  /** Address of the site without its last slash. */
  readonly root: string;
  /** Address of the view, with its filters and its day. */
  readonly address: string;
  readonly licence: string;
  /** `fog.2x02` → "Fog 2x02". */
  readonly nameEpisode: (id: string) => string;
}

const KINDS: Readonly<Record<EntryKind, string>> = {
  quote: 'Quotation, word for word',
  statement: 'Statement, in our words',
  event: 'Event',
};

/** Of a part of a sentence the marks say that it is one, as on the page. */
function wordsOf({ rich, fragment }: TimelineEntry): string {
  const words = rich.map(richToText).join('\n');
  return fragment ? `…${words}…` : words;
}

/** One record an entry; every value stands on the page. */
function recordsOf({ entries, root, nameEpisode }: TimelineExport) {
  return entries.map((seen) => {
    const { kind, date, datePrecision, who, outlet } = safePart(seen);
    const id = idOf(seen);
    return {
      entry: id,
      date,
      precision: datePrecision,
      kind,
      who,
      outlet,
      words: seen.open ? wordsOf(seen.fact) : null,
      note: seen.open ? seen.fact.note : null,
      masked: seen.open
        ? null
        : [seen.stub.label, seen.stub.revealedBy.map(nameEpisode).join(' and ')].filter(Boolean).join(' · '),
      weaklySourced: seen.open && seen.fact.confidence === 'low',
      address: `${root}${timelinePath()}#${id}`,
      quotation: kind === 'quote' ? `${root}${quotePath(id)}` : null,
      source: seen.open ? `${root}${seen.fact.sourcePath}` : null,
    };
  });
}

type EntryRecord = ReturnType<typeof recordsOf>[number];

const NAMES = [
  'entry',
  'date',
  'precision',
  'kind',
  'who',
  'outlet',
  'words',
  'note',
  'masked',
  'weaklySourced',
  'address',
  'quotation',
  'source',
] as const satisfies readonly (keyof EntryRecord)[];

const cellOf = (value: string | boolean | null): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value ?? '');

export function formatTimelineCsv(given: TimelineExport): string {
  return formatCsv(
    NAMES,
    recordsOf(given).map((record) => NAMES.map((name) => cellOf(record[name]))),
  );
}

export function formatTimelineJson(given: TimelineExport): string {
  const { site, address, licence, epoch } = given;
  return `${JSON.stringify({ source: site, address, licence, asOf: epoch, entries: recordsOf(given) }, null, 2)}\n`;
}

export function formatTimelineIcs(given: TimelineExport): string {
  const { site, root, address, licence, epoch } = given;
  const { host } = new URL(root);
  return formatCalendar({
    name: `${site}: timeline`,
    description: `As of ${plain(formatDate(epoch))}. ${licence}.`,
    url: address,
    product: `${site.replaceAll('/', ' ')}//Timeline`,
    stamp: epoch,
    events: recordsOf(given).map((record) => eventOf(record, host)),
  });
}

/** Long enough to tell one from another in a month's grid. */
const SUMMARY = 110;

function eventOf(record: EntryRecord, host: string): CalendarEvent {
  const { entry, date, kind, who, outlet, words, note, masked, weaklySourced, address, quotation, source } = record;
  const quoted = kind === 'quote' ? `“${words}”` : words;
  const lines = [
    quoted ?? `Masked: ${masked}`,
    note,
    `${KINDS[kind]}. ${who} · ${outlet}.`,
    isDay(date) ? null : `The record knows no day: this spans the whole of ${formatDate(date)}.`,
    weaklySourced ? 'Weakly sourced.' : null,
    quotation,
    source,
  ];
  return {
    ...spanOf(date),
    uid: `${entry}@${host}`,
    summary: plain(`${whenOf(record)}${titleOf(record)}`),
    description: lines.filter((line) => line !== null).join('\n\n'),
    url: address,
    category: KINDS[kind].split(',', 1)[0] ?? '',
  };
}

/** Nothing for a day that is known; else what is: a bar across a month must not be taken for a month of something. */
function whenOf({ date, precision }: EntryRecord): string {
  if (precision === 'approx') return `About ${formatDate(date)}: `;
  return isDay(date) ? '' : `Some day in ${formatDate(date)}: `;
}

function titleOf({ kind, who, words, masked }: EntryRecord): string {
  if (words === null) return `${who}, masked: ${masked}`;
  const clipped = clipText(words.replaceAll('\n', ' '), SUMMARY);
  return kind === 'quote' ? `${who}: “${clipped}”` : clipped;
}

/** Non-breaking spaces are for the page. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

const FORMATS = {
  CSV: { ending: 'csv', type: 'text/csv;charset=utf-8', format: formatTimelineCsv },
  JSON: { ending: 'json', type: 'application/json', format: formatTimelineJson },
  'Calendar (ICS)': { ending: 'ics', type: 'text/calendar;charset=utf-8', format: formatTimelineIcs },
} as const;

export type TimelineFormat = keyof typeof FORMATS;

/** `legacy-almanac-timeline-2026-11-22.ics`: what it holds, of which day. */
export function makeTimelineFile(kind: TimelineFormat, given: TimelineExport) {
  const { ending, type, format } = FORMATS[kind];
  return { name: `${[slugify(given.site), 'timeline', given.epoch].join('-')}.${ending}`, type, text: format(given) };
}
