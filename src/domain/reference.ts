/** Sources, answers, status, pages about the wiki, and the site itself. */
import type { ArchivedCopy, Backlink, Contradiction, FileStamp, Note, SafeNote, Section } from './article.ts';
import type { Addresses } from './addresses.ts';
import type { FactMeta, Gated, PartialDate } from './fact.ts';
import type { Plate } from './plate.ts';
import type { Block } from './richText.ts';
import type { NamedLink, NamedOption, SafeEntry, TimelineEntry } from './timeline.ts';

/** Title and address of a source, masked together where they give something away. */
export interface SourceTitle extends FactMeta {
  readonly title: string;
  readonly url: string | null;
  readonly archived?: ArchivedCopy;
  readonly note: string | null;
}

export interface SourceRow {
  readonly id: string;
  readonly outlet: string;
  readonly type: string;
  readonly published: string | null;
  readonly publishedPrecision: PartialDate['datePrecision'];
  readonly title: readonly Gated<SourceTitle>[];
  /** How many facts lean on it; only what is safe is counted in the safe file. */
  readonly uses: number;
  /** Dates of those of them that have one, oldest first; the others were there on every day. */
  readonly useDates: readonly string[];
}

export interface SourcesFile extends FileStamp {
  readonly rows: readonly SourceRow[];
}

export interface SourceFile extends FileStamp, SourceRow {
  readonly language: string;
  readonly originalOutlet: string | null;
  /** All that leans on it, each by itself, with the sentence. */
  readonly backlinks: readonly Gated<Leaning>[];
  readonly dataPath: string;
}

/** Something that leans on a source; its sentence is empty where the source was read for a page as a whole. */
export interface Leaning extends Backlink {
  /** What the source is to it; null where that goes without saying. */
  readonly how: string | null;
}

export interface AnswerRow {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly summary: string;
  readonly checked: string;
}

export interface AnswersFile extends FileStamp {
  readonly rows: readonly AnswerRow[];
}

export interface AnswerFile extends FileStamp, AnswerRow {
  readonly triggers: readonly string[];
  readonly wouldChange: readonly string[];
  readonly intro: readonly Gated<Block>[];
  readonly sections: readonly Section[];
  readonly related: readonly Gated<NamedLink>[];
  readonly notes: readonly Gated<Note, SafeNote>[];
  readonly dataPath: string;
}

/** A disagreement with the pages that it concerns. */
export interface ContradictionRow extends Contradiction {
  /** Why we go by that. */
  readonly reason: string;
  /** Things whose name gives away no more than the disagreement itself. */
  readonly about: readonly { readonly id: string; readonly name: string; readonly path: string }[];
}

export interface ContradictionsFile extends FileStamp {
  readonly contradictions: readonly Gated<ContradictionRow>[];
  readonly notes: readonly Gated<Note, SafeNote>[];
}

export interface AboutRow {
  readonly id: string;
  readonly name: string;
}

/** What the leak audit looks for, counted over the whole wiki so that no count tells of one thing. */
export interface AuditCounts {
  /** Whole facts in all sealed files; a fact that bears on several pages is in several. */
  readonly sealedFacts: number;
  readonly sealedFiles: number;
  /** Words that authors declare. */
  readonly declared: number;
  /** Names and titles that are spoilers themselves. */
  readonly names: number;
  /** Sentences that stand in masked texts only. */
  readonly derived: number;
}

export interface AboutFile extends FileStamp {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly checked: string;
  readonly intro: readonly Gated<Block>[];
  readonly sections: readonly Section[];
  readonly notes: readonly Gated<Note, SafeNote>[];
  /** On the page about spoilers alone. */
  readonly audit: AuditCounts | null;
  readonly dataPath: string;
}

/** A character as the front page shows it. */
export interface PlateRow {
  readonly path: string;
  readonly name: string;
  readonly role: string;
  readonly monogram: string;
  readonly plate: Plate;
  readonly plateText: string;
}

export interface PlatesFile extends FileStamp {
  readonly rows: readonly PlateRow[];
}

/** The whole record as days alone, for a chart of it. */
export interface RecordDates {
  /** Day, month or year of every quotation, statement and event, oldest first. */
  readonly dates: readonly string[];
  readonly milestones: readonly Milestone[];
}

export interface Milestone extends PartialDate {
  readonly label: string;
}

export interface StatusFile extends FileStamp {
  /** The answer page that holds the status. */
  readonly answer: AnswerRow;
  readonly wouldChange: readonly string[];
  readonly entries: readonly Gated<TimelineEntry, SafeEntry>[];
  readonly record: RecordDates;
}

/** A month of the record, and how things stood at its end. */
export interface MonthFile extends FileStamp {
  /** `yyyy-mm`. */
  readonly month: string;
  /** Its last day, or the day of the check if that is earlier. */
  readonly end: string;
  readonly previous: string | null;
  readonly next: string | null;
  /** Oldest first. */
  readonly entries: readonly Gated<TimelineEntry, SafeEntry>[];
  /** The newest that bears on the status, where it is of an earlier month. */
  readonly before: readonly Gated<TimelineEntry, SafeEntry>[];
  /** Id of the newest that bears on the status by the end of the month. */
  readonly standing: string | null;
  /** On record by the end of the month. */
  readonly total: number;
  readonly dataPath: string;
}

/** What has a name that others have too. */
export interface NamedThing {
  readonly path: string;
  readonly name: string;
  /** As in "Ship". */
  readonly what: string;
  readonly summary: string;
}

/** A name that several things have. */
export interface NameFile extends FileStamp {
  readonly id: string;
  readonly name: string;
  readonly things: readonly NamedThing[];
  readonly dataPath: string;
}

export interface RedirectsFile extends FileStamp, Addresses {}

export interface Preset extends NamedOption {
  readonly hint: string;
  readonly seen: string;
}

export interface SeriesOption {
  readonly code: string;
  readonly short: string;
  readonly name: string;
  readonly type: 'series' | 'film' | 'shorts';
  /** Number of the last episode of each season; empty for a film. */
  readonly seasonSizes: readonly number[];
}

export interface SiteFile extends FileStamp {
  readonly name: string;
  readonly short: string;
  readonly subject: string;
  readonly summary: string;
  readonly tagline: string;
  readonly disclaimer: string;
  readonly origin: string;
  readonly language: string;
  /** The newest day that the data knows; the default epoch. */
  readonly checked: string;
  /** The day of the first thing on record. */
  readonly since: string;
  readonly suggest: string | null;
  readonly mainSeries: string;
  readonly series: readonly SeriesOption[];
  readonly presets: readonly Preset[];
  readonly groups: readonly NamedOption[];
  readonly generations: readonly NamedOption[];
  readonly statuses: readonly NamedOption[];
  readonly about: readonly AboutRow[];
}
