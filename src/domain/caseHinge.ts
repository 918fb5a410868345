/** What a verdict hangs on: the lines without which it would be another, and how much more it would take. */
import { type Score, scoreLines, type Side, type Verdict, verdictOf, type WeighedLine } from './evidence.ts';
import type { Epoch } from './view.ts';

export interface Hinge<T extends WeighedLine> {
  readonly line: T;
  /** The word without it. */
  readonly verdict: Verdict;
}

/** The lines that decide alone: without any one of them the word is another. */
export function findHinges<T extends WeighedLine>(lines: readonly T[], epoch: Epoch): Hinge<T>[] {
  const { verdict: whole } = scoreLines(lines, epoch);
  return lines.flatMap((line) => {
    const { verdict } = scoreLines(
      lines.filter((other) => other !== line),
      epoch,
    );
    return verdict === whole ? [] : [{ line, verdict }];
  });
}

export interface Turn {
  readonly side: Side;
  /** Points more on that side, rounded up to hundredths. */
  readonly points: number;
  readonly verdict: Verdict;
}

/** No case weighs as much as this. */
const MOST_HUNDREDTHS = 1_000_00;

/** How much more on either side would make another word of it; a side on which nothing would is left out. */
export function findTurns({ for: pro, against, verdict }: Score): Turn[] {
  return (['for', 'against'] as const).flatMap((side) => {
    const wordWith = (hundredths: number): Verdict => {
      const more = hundredths / 100;
      return side === 'for' ? verdictOf(pro + more, against) : verdictOf(pro, against + more);
    };
    let [same, other] = [0, MOST_HUNDREDTHS];
    if (wordWith(other) === verdict) return [];
    while (other - same > 1) {
      const middle = (same + other) >> 1;
      if (wordWith(middle) === verdict) same = middle;
      else other = middle;
    }
    return [{ side, points: other / 100, verdict: wordWith(other) }];
  });
}
