/** The board: cases and their evidence as the pages read them. */
import type { Contradiction, FacetFact, FileStamp, Note, SafeNote } from './article.ts';
import type { WeighedLine } from './evidence.ts';
import type { Gated, SealedFile, Stub } from './fact.ts';
import type { SmallPlate } from './plate.ts';
import type { Rich } from './richText.ts';

export interface EvidenceLine extends WeighedLine {
  readonly type: 'canon' | 'creator' | 'actor' | 'press' | 'schedule' | 'campaign' | 'studio';
  readonly rich: readonly Rich[];
  readonly note: string | null;
  readonly who: string;
  readonly personPath: string | null;
  readonly outlet: string;
  /** Id of the source; its record is among the notes. */
  readonly source: string;
  /** Ids of other sources that report the same statement. */
  readonly echoes: readonly string[];
  readonly quotePath: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
}

export interface CaseFile extends FileStamp {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** Page of the character; null for a group. */
  readonly articlePath: string | null;
  readonly actors: readonly { readonly name: string; readonly path: string }[];
  readonly monogram: string;
  readonly changes: readonly string[];
  readonly checked: string;
  /** The lines that are safe. */
  readonly evidence: readonly EvidenceLine[];
  /** Stubs of the other lines. */
  readonly masked: readonly Stub[];
  readonly contradictions: readonly Gated<Contradiction>[];
  readonly notes: readonly Gated<Note, SafeNote>[];
  readonly dataPath: string;
}

export interface SealedCaseFile extends FileStamp, SealedFile {
  readonly id: string;
  readonly evidence: readonly EvidenceLine[];
}

/** A line of evidence as the board needs it: the sum, not the words. */
export interface BoardLine extends WeighedLine {
  readonly type: EvidenceLine['type'];
  /** Who said it. */
  readonly who: string;
}

export interface BoardRow {
  readonly id: string;
  readonly name: string;
  readonly monogram: string;
  readonly role: string;
  readonly aliases: readonly string[];
  readonly actors: readonly string[];
  readonly groups: readonly string[];
  readonly generation: string | null;
  readonly species: string | null;
  /** A portrait of the size of a row; null for a group. */
  readonly plate: SmallPlate | null;
  /** Series with the character that are safe to name. */
  readonly series: readonly string[];
  /** The fate of the character and the series that are not safe to name, for the filters. */
  readonly facts: readonly Gated<FacetFact, Pick<FacetFact, 'facet'>>[];
  readonly evidence: readonly BoardLine[];
  readonly masked: readonly Stub[];
}

export interface BoardFile extends FileStamp {
  readonly rows: readonly BoardRow[];
}
