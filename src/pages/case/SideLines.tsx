/** One side of a case, line by line, and its sum. An empty side is said. */
import { SIDE_NAMES } from '~/components/evidenceNames';
import type { EvidenceLine } from '~/domain/board';
import type { CountedLine, Side } from '~/domain/evidence';
import { CaseLine } from './CaseLine';
import { formatPoints } from './caseLines';

interface SideLinesProps {
  readonly side: Side;
  readonly lines: readonly CountedLine<EvidenceLine>[];
  /** Lines that stand further below, where the reader opened them. */
  readonly laterIds: ReadonlySet<string>;
  readonly sum: number;
  readonly hasMore: boolean;
}

export function SideLines({ side, lines, laterIds, sum, hasMore }: SideLinesProps) {
  return (
    <section aria-labelledby={`side-${side}`}>
      <h2 id={`side-${side}`} className="case-side">
        {SIDE_NAMES[side]} <i className={`swatch swatch-${side}`} />
      </h2>
      {lines.length === 0 && (
        <p className="second">
          {SIDE_NAMES[side]}: nothing on record{hasMore ? ' that you have come to. More may lie further on.' : '.'}
        </p>
      )}
      <ol className="ev case-lines">
        {lines.map((counted) =>
          laterIds.has(counted.line.id) ? (
            <OpenedLine key={counted.line.id} counted={counted} />
          ) : (
            <CaseLine key={counted.line.id} counted={counted} />
          ),
        )}
        <li className="sum">
          <span className="sum-name">Sum {side}: </span>
          <span className={`w ${side}`}>{sum.toFixed(2)}</span>
        </li>
      </ol>
    </section>
  );
}

/** Keeps the sum complete without saying the line twice. */
function OpenedLine({ counted: { line, counted } }: { readonly counted: CountedLine<EvidenceLine> }) {
  return (
    <li>
      <span className="g">
        <span className="visually-hidden">Grade </span>
        {line.grade}
      </span>
      <span className="case-when" />
      <p className="second">
        <a href={`#${line.id}`}>A line that you opened</a>, further down
      </p>
      <span className="w">{formatPoints(counted, line.side)}</span>
    </li>
  );
}
