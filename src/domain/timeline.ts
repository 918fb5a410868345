/** Quotations, statements and events on one dated axis. */
import type { FileStamp, Note, SafeNote } from './article.ts';
import type { WeighedLine } from './evidence.ts';
import type { EpisodeId, FactMeta, Gated, PartialDate, SpoilerKind } from './fact.ts';
import type { Rich } from './richText.ts';
import type { SourceGrade } from './sourceGrade.ts';

export type EntryKind = 'quote' | 'statement' | 'event';

/** In what part somebody speaks or acts; `fans` are campaigns and petitions. */
export const ROLES = ['creator', 'cast', 'studio', 'press', 'fans'] as const;
export type Role = (typeof ROLES)[number];

/** What is safe of every entry, masked or not. */
export interface SafeEntry extends PartialDate {
  readonly kind: EntryKind;
  readonly who: string;
  /** Ids of people, for the filter by speaker. */
  readonly speakers: readonly string[];
  /** What those who speak or act are, each once. */
  readonly roles: readonly Role[];
  readonly outlet: string;
  readonly outletId: string;
  /** What kind of source it was read in. */
  readonly grade: SourceGrade;
}

export interface TimelineEntry extends FactMeta, SafeEntry {
  readonly date: string;
  readonly datePrecision: PartialDate['datePrecision'];
  /** A paragraph each; plain words for a quotation. */
  readonly rich: readonly (readonly Rich[])[];
  readonly fragment: boolean;
  readonly note: string | null;
  readonly mentions: readonly string[];
  readonly topics: readonly string[];
  readonly category: string;
  /** Bears on whether the series will be made. */
  readonly status: boolean;
  /** Page of the quotation; null for the others. */
  readonly path: string | null;
  readonly sourcePath: string;
  /** Ids of disagreements about it that give away no more than it does itself. */
  readonly disputes: readonly string[];
  readonly confidence: 'high' | 'medium' | 'low';
}

export interface NamedOption {
  readonly id: string;
  readonly label: string;
}

export interface TimelineFile extends FileStamp {
  readonly entries: readonly Gated<TimelineEntry, SafeEntry>[];
  /** Names of the safe things that entries mention, speakers, topics. */
  readonly names: readonly NamedOption[];
  /** Those of them that the board can be asked for too: characters, and groups with a case. */
  readonly characters: readonly string[];
  readonly topics: readonly NamedOption[];
}

/** The masked part of a quotation. */
export interface QuoteWords extends FactMeta {
  readonly paragraphs: readonly string[];
}

export interface QuoteFile extends FileStamp, PartialDate {
  readonly id: string;
  readonly title: string;
  /** Always one item: the words, or their stub. */
  readonly words: readonly Gated<QuoteWords>[];
  readonly fragment: boolean;
  readonly speaker: { readonly name: string; readonly path: string; readonly role: string; readonly monogram: string };
  readonly outlet: string;
  readonly dateBasis: string;
  readonly context: string;
  readonly url: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
  /** How it reached us, in order; the archive and this wiki come after. */
  readonly chain: readonly QuoteStep[];
  /** Other reports of the same statement. */
  readonly reports: readonly QuoteReport[];
  /** Entries of the register of contradictions. */
  readonly disputes: readonly NamedOption[];
  /** Id of the note for where the words were read. */
  readonly quotedIn: string;
  readonly notes: readonly Gated<Note, SafeNote>[];
  readonly mentions: readonly Gated<NamedLink>[];
  readonly topics: readonly NamedOption[];
  /** Lines of evidence that rest on these words. */
  readonly evidence: readonly Gated<QuoteEvidence>[];
  readonly previous: QuoteTurn | null;
  readonly next: QuoteTurn | null;
  readonly previousBySpeaker: QuoteTurn | null;
  readonly nextBySpeaker: QuoteTurn | null;
  readonly sameSpeaker: readonly QuoteLink[];
  readonly summary: string;
  readonly dataPath: string;
}

export interface NamedLink extends FactMeta {
  readonly name: string;
  readonly path: string;
}

export interface QuoteLink extends PartialDate {
  readonly id: string;
  /** What it is about in a few safe words. */
  readonly title: string;
  readonly path: string;
  readonly who: string;
  readonly outlet: string;
}

/** A quotation to go on to: its words may lie behind a mask. */
export interface QuoteTurn extends QuoteLink {
  /** The episodes, and the kind of spoiler. */
  readonly waitsFor: { readonly episodes: readonly EpisodeId[]; readonly kind: SpoilerKind };
}

export interface QuoteStep {
  /** Said; printed by the outlet itself; copied or reported by somebody else; quoted. */
  readonly step: 'said' | 'printed' | 'copied' | 'reported' | 'quoted';
  /** Id of a note; null where no page was found, and for what was said. */
  readonly note: string | null;
  readonly isSecondHand: boolean;
  /** Here the words were read. */
  readonly isRead: boolean;
}

export interface QuoteReport {
  /** Id of a note. */
  readonly note: string;
  /** How the words differ there, or what is not known of them; safe. */
  readonly wording: string;
  /** The same statement as a quotation of its own. */
  readonly other: QuoteLink | null;
}

/** A line of a case that rests on a quotation. */
export interface QuoteEvidence extends WeighedLine {
  /** Name of the case. */
  readonly name: string;
  /** Permalink of the line. */
  readonly path: string;
  readonly rich: readonly Rich[];
}

/** Row of /data/quotes.json. */
export interface QuoteRow extends QuoteLink {
  readonly words: readonly Gated<QuoteWords>[];
  readonly fragment: boolean;
}

export interface QuotesFile extends FileStamp {
  readonly rows: readonly QuoteRow[];
}
