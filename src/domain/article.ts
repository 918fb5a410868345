/** Articles as the pages read them: one shape for characters, people, ships and topics. */
import type { WeighedLine } from './evidence.ts';
import type { FactMeta, Gated, PartialDate } from './fact.ts';
import type { ArticleKind } from './paths.ts';
import type { Plate, SmallPlate } from './plate.ts';
import type { PlateSky } from './plateFacts.ts';
import type { Block, Rich } from './richText.ts';

/** Every data file says what it is, under which licence and of which build. */
export interface FileStamp {
  readonly licence: string;
  /** Content hash of the whole data set; the same content gives the same build. */
  readonly build: string;
  /** Version of the shape of the files. */
  readonly version: number;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  /** Does it tell of the story or of our world? */
  readonly world: 'story' | 'real';
  readonly blocks: readonly Gated<Block>[];
}

/** A row of the infobox; rows with the same term stand together. The label of its stub is the term. */
export interface InfoRow extends FactMeta {
  readonly term: string;
  readonly rich: readonly Rich[];
  /** Id of the disagreement about it in the register, where its gate gives away no more than the row's. */
  readonly dispute?: string;
}

/** A name that is only known from some episode on; `name: true` marks the true name of a masked article. */
export interface HiddenName extends FactMeta {
  readonly text: string;
  readonly isTitle: boolean;
}

/** What a note refers to: an episode, or a source whose title may be masked by itself. */
export interface Note extends FactMeta {
  readonly type: 'source' | 'episode';
  readonly title: string;
  readonly outlet?: string;
  readonly url?: string | null;
  /** Page of the source or episode on this site. */
  readonly path: string;
  readonly published?: string | null;
  readonly publishedPrecision?: PartialDate['datePrecision'];
  readonly archived?: ArchivedCopy;
}

/** A copy in a public archive, and the day on which it was kept. */
export interface ArchivedCopy {
  readonly url: string;
  readonly date: string;
}

/** What is safe of a masked note: outlet and date stay. */
export type SafeNote = Pick<Note, 'type' | 'outlet' | 'path' | 'published' | 'publishedPrecision'>;

/** A link to this article, with the sentence it stands in. */
export interface Backlink extends FactMeta {
  readonly kind: string;
  readonly path: string;
  readonly name: string;
  readonly sentence: string;
}

export interface Tie extends FactMeta {
  readonly type: string;
  readonly typeLabel: string;
  readonly to: string;
  readonly name: string;
  readonly path: string;
  readonly monogram: string;
  /** Number of the other in the sky of the plates. */
  readonly at: number;
  readonly note: readonly Rich[];
}

export interface Appearance extends FactMeta {
  readonly series: string;
  readonly seriesName: string;
  readonly episode: string;
  readonly title: string;
  readonly aired: string;
  readonly end: 'first' | 'last';
  /** Of a first one: the year in which the stay ended, where that is no secret. */
  readonly until?: string;
}

/** A quotation, event or line of evidence that is about the article. */
export interface Mention extends FactMeta {
  readonly type: 'quote' | 'statement' | 'event';
  readonly text: string;
  readonly who: string;
  readonly outlet: string;
  readonly path: string;
}
export type SafeMention = Pick<Mention, 'type' | 'who' | 'outlet' | 'date' | 'datePrecision'>;

export interface Contradiction extends FactMeta {
  readonly title: string;
  readonly rich: readonly Rich[];
  readonly ruling: string | null;
  readonly noteIds: readonly string[];
}

/** The episodes and films that open most of what is masked of a character's story and ties. */
export interface WatchFirst {
  /** In the order of their release; the minutes are a typical length, null where none is known. */
  readonly episodes: readonly { readonly id: string; readonly minutes: number | null }[];
  /** How many others open the rest. */
  readonly more: number;
}

/** A name that several things have, with the page that lists them. */
export interface SharedName {
  readonly name: string;
  readonly path: string;
}

export interface Article extends FileStamp {
  readonly kind: ArticleKind;
  readonly id: string;
  /** Safe; the true name of a masked article is a hidden name. */
  readonly name: string;
  readonly role: string;
  readonly summary: string;
  readonly monogram: string;
  readonly aliases: readonly string[];
  readonly misspellings: readonly string[];
  readonly shared: readonly SharedName[];
  readonly hiddenNames: readonly Gated<HiddenName>[];
  /** Unlisted: its very name is a spoiler. */
  readonly masked: boolean;
  readonly checked: string;
  readonly intro: readonly Gated<Block>[];
  readonly sections: readonly Section[];
  readonly rows: readonly Gated<InfoRow>[];
  readonly ties: readonly Gated<Tie>[];
  readonly appearances: readonly Gated<Appearance>[];
  /** Of a character with something masked. */
  readonly watchFirst?: WatchFirst;
  readonly mentions: readonly Gated<Mention, SafeMention>[];
  readonly contradictions: readonly Gated<Contradiction>[];
  readonly notes: readonly Gated<Note, SafeNote>[];
  readonly backlinks: readonly Gated<Backlink>[];
  /** Id of the case on the board, if there is one. */
  readonly caseId: string | null;
  /** The evidence of that case as the sum needs it, so that the page need not read the board. */
  readonly evidence: readonly Gated<WeighedLine>[];
  /** Of a character: the portrait drawn from what is safe, the same in words, and the sky to draw it anew in. */
  readonly plate: Plate | null;
  readonly plateText: string;
  readonly sky: PlateSky | null;
  /** The data file behind the page. */
  readonly dataPath: string;
}

/** A facet value that may be masked, as the fate of a character. */
export interface FacetFact extends FactMeta {
  readonly facet: 'series' | 'status';
  readonly value: string;
}

/** A row of an index of articles. */
export interface ArticleRow {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly monogram: string;
  readonly aliases: readonly string[];
  /** Job of a person, type of a ship or topic, species of a character. */
  readonly type: string;
  readonly groups: readonly string[];
  readonly generation: string | null;
  readonly actors: readonly string[];
  readonly facts: readonly Gated<FacetFact, Pick<FacetFact, 'facet'>>[];
  readonly hasCase: boolean;
  /** Of a character: a portrait of the size of a row, from what is safe. */
  readonly plate: SmallPlate | null;
}

export interface ArticleIndex extends FileStamp {
  readonly kind: ArticleKind;
  readonly rows: readonly ArticleRow[];
}
