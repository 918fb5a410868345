/** All that was read and validated, before anything is looked up. */
import type * as content from '../content.ts';
import type { ContentKind, Entry } from '../content.ts';
import type { YamlPart } from './locate.ts';

interface RecordOf {
  characters: content.CharacterRecord;
  people: content.PersonRecord;
  ships: content.ShipRecord;
  topics: content.TopicRecord;
  series: content.SeriesRecord;
  quotes: content.QuoteRecord;
  events: content.EventRecord;
  cases: content.CaseRecord;
  sources: content.SourceRecord;
  contradictions: content.ContradictionRecord;
  answers: content.AnswerRecord;
  pages: content.PageRecord;
}

/** An entry whose text is not compiled yet, with what is needed to point into its file. */
export interface RawEntry<T = unknown> extends Omit<Entry<T>, 'body'> {
  readonly part: YamlPart;
  readonly markdown: string;
  /** Offset of the Markdown in the file. */
  readonly markdownStart: number;
}

export type RawEntries = { readonly [K in ContentKind]: readonly RawEntry<RecordOf[K]>[] };

export interface Records {
  readonly site: content.SiteRecord | undefined;
  /** Where the site's fields stand; undefined without a readable site.yaml. */
  readonly sitePart: YamlPart | undefined;
  readonly entries: RawEntries;
  /** `kind/id` of files that are there but have faults: references to them are not faults of their own. */
  readonly broken: ReadonlySet<string>;
}

/** Every entry, kind by kind. */
export function allEntries(records: Records): RawEntry[] {
  return Object.values(records.entries).flat();
}
