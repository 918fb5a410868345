/** A fact, what the gate must know about it, and the stub that stands in its place in an unsealed file. */

/** `pic.3x09`, or the code of a film such as `nem`. */
export type EpisodeId = string;

export type SpoilerKind = 'plot' | 'casting' | 'production';
export type DatePrecision = 'day' | 'month' | 'year' | 'approx';

export interface PartialDate {
  /** `yyyy-mm-dd`, `yyyy-mm` or `yyyy`. */
  readonly date: string;
  readonly datePrecision: DatePrecision;
}

export interface FactMeta {
  /** Unique within its file; never gives anything away. */
  readonly id: string;
  /** The fact is open once every one of these has been seen; empty means safe. */
  readonly revealedBy: readonly EpisodeId[];
  /** What kind of spoiler it is; plot when absent. */
  readonly spoiler?: SpoilerKind;
  /** For statements and events: the day from which the fact exists. */
  readonly date?: string;
  readonly datePrecision?: DatePrecision;
}

/** What an unsealed file holds of a masked fact: nothing but its gate and safe words for the button. */
export interface Stub extends FactMeta {
  readonly sealed: true;
  readonly label?: string;
}

/** A list item of an unsealed file: the fact itself, or its stub with whatever of it is safe. */
export type Gated<T extends FactMeta, Safe = unknown> = T | (Stub & Safe);

/** The sealed twin of a file: whole facts, to be put in the place of their stubs. */
export interface SealedFile {
  readonly facts: readonly FactMeta[];
  /** Only of a case: its lines of evidence. */
  readonly evidence?: readonly FactMeta[];
}

export function isStub<T extends FactMeta, Safe>(fact: Gated<T, Safe>): fact is Stub & Safe {
  return 'sealed' in fact && fact.sealed === true;
}
