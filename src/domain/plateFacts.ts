/** From what a reader may see of a character to what a plate is drawn from, and the same in a sentence. */
import type { Appearance, Tie } from './article.ts';
import { yearOf } from './dates.ts';
import { parseEpisodeId } from './horizon.ts';
import type { Seen } from './view.ts';

/** The run of a series: its years, and the track of the ring that it shares with those that do not overlap it. */
export interface PlateRun {
  readonly code: string;
  readonly name: string;
  readonly track: number;
  /** Years with their fractions. */
  readonly from: number;
  readonly to: number;
}

export interface PlateSky {
  /** Whole years at the two ends of the ring. */
  readonly from: number;
  readonly to: number;
  /** How many characters have a bearing. */
  readonly size: number;
  /** The number of this one. */
  readonly at: number;
  /** Runs of the series in which the character is known, or said by a mask, to be. */
  readonly runs: readonly PlateRun[];
}

/** A stay in a series. `exact`: both ends are known to the day; `open`: the end is known to its year at best; `once`: one episode or film. */
export interface PlateSpan {
  readonly name: string;
  readonly track: number;
  readonly from: number;
  readonly to: number;
  readonly end: 'exact' | 'open' | 'once';
}

export interface PlateFacts {
  readonly sky: PlateSky;
  readonly spans: readonly PlateSpan[];
  /** Stretches of a run that lie past what the reader has watched. */
  readonly hidden: readonly {
    readonly name: string;
    readonly track: number;
    readonly from: number;
    readonly to: number;
  }[];
  readonly ties: readonly Pick<Tie, 'name' | 'at' | 'monogram'>[];
  readonly hasHiddenTies: boolean;
}

/** @param appearances and ties as the gate shows them to this reader. */
export function plateFacts(
  sky: PlateSky,
  appearances: readonly Seen<Appearance>[],
  ties: readonly Seen<Tie>[],
): PlateFacts {
  const runs = new Map(sky.runs.map((run) => [run.code, run]));
  const open = appearances.flatMap((seen) => (seen.open ? [seen.fact] : []));
  const masked = new Set(
    appearances.flatMap((seen) =>
      seen.open ? [] : seen.stub.revealedBy.map((id) => parseEpisodeId(id)?.series ?? id),
    ),
  );
  const spans = open
    .filter(({ end, aired }) => end === 'first' && aired !== '')
    .flatMap((first) => {
      const run = runs.get(first.series);
      return run
        ? [
            spanOf(
              first,
              open.find(({ series, end }) => series === first.series && end === 'last'),
              run,
            ),
          ]
        : [];
    });
  const tied = new Map(ties.flatMap((seen) => (seen.open ? [[seen.fact.to, seen.fact] as const] : [])));
  return {
    sky,
    spans,
    hidden: sky.runs.flatMap((run) => {
      const span = spans.find(({ name }) => name === run.name);
      const from = span ? span.to : run.from;
      return masked.has(run.code) && run.to - from > 0.2 ? [{ ...run, from }] : [];
    }),
    ties: [...tied.values()],
    hasHiddenTies: ties.some((seen) => !seen.open),
  };
}

function spanOf(first: Appearance, last: Appearance | undefined, run: PlateRun): PlateSpan {
  const from = yearOf(first.aired);
  const base = { name: run.name, track: run.track, from };
  if (last?.aired) return { ...base, to: yearOf(last.aired), end: 'exact' };
  // A year means some day in it; the series may have ended before.
  if (first.until) return { ...base, to: Math.max(from, Math.min(Number(first.until) + 1, run.to)), end: 'open' };
  return { ...base, to: from, end: 'once' };
}

const years = ({ from, to, end }: PlateSpan): string => {
  const [start, stop] = [Math.floor(from), Math.floor(end === 'open' ? to - 0.01 : to)];
  return start === stop ? String(start) : `${start}–${stop}`;
};
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The plate in words, for those who cannot see it and as its caption. */
export function describePlate({ spans, hidden, ties, hasHiddenTies }: PlateFacts): string {
  const seen = spans.map((span) => `${span.name} ${years(span)}`);
  const names = ties.map(({ name }) => name);
  const later = [...hidden.map(({ name }) => `more of ${name}`), ...(hasHiddenTies ? ['more ties'] : [])];
  return [
    seen.length > 0 ? `On screen: ${seen.join(', ')}.` : 'No appearance that may be told yet.',
    names.length > 0 && `Tied to ${list.format(names)}.`,
    later.length > 0 && `Hatched: ${list.format(later)}, past what you have watched.`,
  ]
    .filter(Boolean)
    .join(' ');
}
