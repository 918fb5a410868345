/** The quotations: their list, and a file for each. */
import { compareDates } from '../../domain/dates.ts';
import { quotePath } from '../../domain/paths.ts';
import type {
  NamedLink,
  QuoteFile,
  QuoteLink,
  QuoteReport,
  QuoteRow,
  QuotesFile,
  QuoteTurn,
  QuoteWords,
} from '../../domain/timeline.ts';
import type { Content, Entry, QuoteRecord } from '../content.ts';
import { disputesOf } from './contradictions.ts';
import type { FileSet, Unstamped } from './fileSet.ts';
import { GateBox, joinGates, type Labelled, metaOf } from './gateBox.ts';
import { noteIdOf, writeNotes } from './notes.ts';
import { chainOf } from './quoteChain.ts';
import { evidenceOn } from './quoteEvidence.ts';
import { monogramOf, mustResolve } from './things.ts';

type Quote = Entry<QuoteRecord>;

/** A page must not grow with the number of quotations. */
const MOST_OTHERS = 12;

export function writeQuotes(content: Content, files: FileSet): void {
  // By the day from which each can be known, as the gate goes: on no day a neighbour is missing while one beyond it is known.
  const quotes = content.quotes.toSorted(
    (a, b) => compareDates(a.data.date, b.data.date) || a.id.localeCompare(b.id, 'en'),
  );
  const box = new GateBox();
  const rows = quotes.map((entry): QuoteRow => ({
    ...linkOf(content, entry),
    words: box.gate([wordsOf(entry)]),
    fragment: entry.data.fragment,
  }));
  files.add(['quotes'], 'quotes', { rows } satisfies Unstamped<QuotesFile>, { facts: box.sealed });
  for (const entry of quotes) writeQuote(content, entry, quotes, files);
}

function wordsOf({ id, data }: Quote): Labelled<QuoteWords> {
  return { ...metaOf(`${id}.words`, data), paragraphs: [data.text].flat() };
}

function linkOf(content: Content, { id, data }: Quote): QuoteLink {
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

/** Before and after among these. */
function turnsAround(content: Content, id: string, all: readonly Quote[]): [QuoteTurn | null, QuoteTurn | null] {
  const at = all.findIndex((quote) => quote.id === id);
  const turnOf = (quote: Quote | undefined): QuoteTurn | null => {
    if (!quote) return null;
    const { revealedBy: episodes, spoiler: kind } = quote.data;
    return { ...linkOf(content, quote), waitsFor: { episodes, kind } };
  };
  return [turnOf(all[at - 1]), turnOf(all[at + 1])];
}

function writeQuote(content: Content, entry: Quote, all: readonly Quote[], files: FileSet): void {
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
  const reports = data.reports.map((report): QuoteReport => {
    const other = all.find((quote) => quote.id === report.quote);
    return {
      note: noteIdOf(content, report.source),
      wording: report.wording,
      other: other ? linkOf(content, other) : null,
    };
  });
  const noteIds = [data.source, data.quotedIn, ...data.reports.map(({ source }) => source)];
  const bySpeaker = all.filter((other) => other.data.speaker === data.speaker);
  const [previous, next] = turnsAround(content, id, all);
  const [previousBySpeaker, nextBySpeaker] = turnsAround(content, id, bySpeaker);
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
    chain: chainOf(content, data),
    reports,
    disputes: disputesOf(content, id, data).flatMap((disputeId) =>
      content.contradictions
        .filter((dispute) => dispute.id === disputeId)
        .map((dispute) => ({ id: disputeId, label: dispute.data.name })),
    ),
    quotedIn: noteIdOf(content, data.quotedIn),
    notes: writeNotes(
      content,
      noteIds.map((source) => noteIdOf(content, source)),
      box,
    ),
    mentions: box.gate(mentions),
    topics: content.site.topicsOfRecord.filter((topic) => data.topics.includes(topic.id)),
    evidence: box.gate(evidenceOn(content, id)),
    previous,
    next,
    previousBySpeaker,
    nextBySpeaker,
    sameSpeaker: bySpeaker
      .filter((other) => other.id !== id)
      .slice(0, MOST_OTHERS)
      .map((other) => linkOf(content, other)),
    summary: data.context,
    dataPath: `/data/quotes/${id}.json`,
  };
  files.add(['quotes', id], 'quote', file, { facts: box.sealed });
}
