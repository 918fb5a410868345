/** What a card shows: nothing but what a reader who has seen nothing may know. */
import type { Score } from '../../domain/evidence.ts';
import type { Curve } from '../../domain/boardCurve.ts';
import type { Plate } from '../../domain/plate.ts';

/** A ring of years with a dot for each dated word: the picture of whoever or whatever has no plate. */
export interface Dial {
  /** Whole years at its two ends. */
  readonly from: number;
  readonly to: number;
  /** Days, months or years, oldest first. */
  readonly dates: readonly string[];
}

interface CardFactsBase {
  /** Begins the name of the file, as in `character-worf`. */
  readonly key: string;
  /** In the corner: what sort of page it is. */
  readonly label: string;
  /** At the foot, since chats keep pictures for long: the day for which the card holds. */
  readonly day: string;
  /** The card in a sentence, for those who do not see it. */
  readonly alt: string;
}

/** Somebody, something, a series, or the site itself. */
export interface ThingCard extends CardFactsBase {
  readonly kind: 'thing';
  readonly name: string;
  readonly line: string;
  readonly detail: string;
  /** In the middle of the picture; the sign of the site where it is empty. */
  readonly monogram: string;
  readonly picture: { readonly plate: Plate } | { readonly dial: Dial };
}

export interface CaseCard extends CardFactsBase {
  readonly kind: 'case';
  readonly question: string;
  readonly score: Score;
  /** More is known further on in the story; neither how much nor which way. */
  readonly hasMore: boolean;
  readonly curve: Curve;
  /** First and last year of the curve. */
  readonly years: readonly [string, string];
}

export interface BoardCard extends CardFactsBase {
  readonly kind: 'board';
  readonly title: string;
  /** The first of the board. */
  readonly rows: readonly { readonly name: string; readonly score: Score }[];
}

export interface QuoteCard extends CardFactsBase {
  readonly kind: 'quote';
  /** With their marks; of a quotation that is masked, what it is about. */
  readonly words: string;
  readonly isMasked: boolean;
  readonly speaker: string;
  /** To whom and when. */
  readonly said: string;
}

export interface AnswerCard extends CardFactsBase {
  readonly kind: 'answer';
  readonly question: string;
  readonly short: string;
  readonly rest: string;
}

export type CardFacts = ThingCard | CaseCard | BoardCard | QuoteCard | AnswerCard;
