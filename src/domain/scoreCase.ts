/** What a case weighs for one reader: its open lines, their sum, and whether more is known further on. */
import { type Score, scoreLines, type WeighedLine } from './evidence.ts';
import type { Epoch, Seen } from './view.ts';

export interface ScoredCase<T extends WeighedLine> {
  readonly score: Score;
  /** The lines that this reader may know on that day. */
  readonly open: readonly T[];
  /** More is known further on; neither how much nor which way. */
  readonly hasMore: boolean;
}

/** @param seen the lines of one case after `view`. */
export function scoreCase<T extends WeighedLine>(seen: readonly Seen<T>[], epoch: Epoch): ScoredCase<T> {
  const open = seen.flatMap((line) => (line.open ? [line.fact] : []));
  return { score: scoreLines(open, epoch), open, hasMore: open.length < seen.length };
}
