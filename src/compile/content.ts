/** The content after reading: validated, cross-checked, text compiled. What `read/` gives and `write/` takes. */
import type { z } from 'zod';
import type { EpisodeId, SpoilerKind } from '../domain/fact.ts';
import type { Block, Rich } from '../domain/richText.ts';
import type * as articles from './schema/contentArticles.ts';
import type { quoteSchema } from './schema/contentQuotes.ts';
import type * as records from './schema/contentRecords.ts';

export type CharacterRecord = z.infer<typeof articles.characterSchema>;
export type PersonRecord = z.infer<typeof articles.personSchema>;
export type ShipRecord = z.infer<typeof articles.shipSchema>;
export type TopicRecord = z.infer<typeof articles.topicSchema>;
export type AnswerRecord = z.infer<typeof articles.answerSchema>;
export type PageRecord = z.infer<typeof articles.pageSchema>;
export type SiteRecord = z.infer<typeof records.siteSchema>;
export type SeriesRecord = z.infer<typeof records.seriesSchema>;
export type SourceRecord = z.infer<typeof records.sourceSchema>;
export type QuoteRecord = z.infer<typeof quoteSchema>;
export type EventRecord = z.infer<typeof records.eventSchema>;
export type CaseRecord = z.infer<typeof records.caseSchema>;
export type ContradictionRecord = z.infer<typeof records.contradictionSchema>;

export const CONTENT_KINDS = [
  'characters',
  'people',
  'ships',
  'topics',
  'series',
  'quotes',
  'events',
  'cases',
  'sources',
  'contradictions',
  'answers',
  'pages',
] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** A block as written: its text compiled, its gate, and the safe words for its button. */
export interface BodyBlock extends Block {
  readonly label?: string | undefined;
}

export interface BodySection {
  readonly id: string;
  readonly title: string;
  readonly world: 'story' | 'real';
  readonly blocks: readonly BodyBlock[];
}

export interface Body {
  readonly intro: readonly BodyBlock[];
  readonly sections: readonly BodySection[];
}

export interface Entry<T> {
  readonly kind: ContentKind;
  /** File name without its ending. */
  readonly id: string;
  /** Path below the content folder, for messages. */
  readonly file: string;
  readonly data: T;
  /** Only Markdown files have one. */
  readonly body: Body;
}

/** What a wiki link or a reference leads to. */
export interface Target {
  readonly kind: ContentKind | 'episodes';
  readonly id: string;
  /** Path on the site without the base; neutral for a masked thing. */
  readonly path: string;
  /** The true name: for a masked thing it may only stand in facts gated at least as strictly. */
  readonly name: string;
  /** The name that is safe. */
  readonly safeName: string;
  /** Gate of the thing itself; empty when it is listed openly. */
  readonly revealedBy: readonly EpisodeId[];
  readonly spoiler: SpoilerKind;
}

export interface Content {
  readonly site: SiteRecord;
  readonly characters: readonly Entry<CharacterRecord>[];
  readonly people: readonly Entry<PersonRecord>[];
  readonly ships: readonly Entry<ShipRecord>[];
  readonly topics: readonly Entry<TopicRecord>[];
  readonly series: readonly Entry<SeriesRecord>[];
  readonly quotes: readonly Entry<QuoteRecord>[];
  readonly events: readonly Entry<EventRecord>[];
  readonly cases: readonly Entry<CaseRecord>[];
  readonly sources: readonly Entry<SourceRecord>[];
  readonly contradictions: readonly Entry<ContradictionRecord>[];
  readonly answers: readonly Entry<AnswerRecord>[];
  readonly pages: readonly Entry<PageRecord>[];
  /** Finds a thing by `id`, `prefix:id`, or `pic.3x09`. */
  resolve(reference: string): Target | undefined;
  /** The compiled text of a record's field, by its path, as in `['evidence', 0, 'text']`. */
  rich(entry: Entry<unknown>, path: readonly (string | number)[]): readonly Rich[];
}

/** Something to mend, in words for the writer. Line and column count from 1; a column is a code point. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
  /** Stable name of the rule, as in `unknown-reference`. */
  readonly rule: string;
  /** What was expected, what was found, what to do. */
  readonly message: string;
  readonly didYouMean?: string;
}
