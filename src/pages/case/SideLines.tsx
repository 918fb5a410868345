/** One side of a case, line by line, and its sum. An empty side is said. */
import { SIDE_NAMES } from '~/components/evidenceNames';
import type { EvidenceLine } from '~/domain/board';
import type { LedgerLine } from '~/domain/caseLedger';
import type { Side } from '~/domain/evidence';
import { CaseLine } from './CaseLine';
import { echoesOf } from './caseLines';
import { LinePoints } from './LinePoints';

interface SideLinesProps {
  readonly side: Side;
  readonly lines: readonly LedgerLine<EvidenceLine>[];
  /** Lines that stand further below, where the reader opened them. */
  readonly laterIds: ReadonlySet<string>;
  readonly sum: number;
  readonly hasMore: boolean;
  readonly targetId: string;
  readonly onToggle: (lineId: string) => void;
}

export function SideLines({ side, lines, laterIds, sum, hasMore, targetId, onToggle }: SideLinesProps) {
  return (
    <section aria-labelledby={`side-${side}`}>
      <h2 id={`side-${side}`} className="case-side">
        {SIDE_NAMES[side]} <i className={`swatch swatch-${side}`} />
      </h2>
      {lines.length === 0 ? (
        <p className="second">
          {SIDE_NAMES[side]}: nothing on record{hasMore ? ' that you have come to. More may lie further on.' : '.'}
        </p>
      ) : (
        <p className="case-columns" aria-hidden="true">
          <span>grade</span>
          <span>date</span>
          <span>what was said</span>
          <span>points, so far</span>
        </p>
      )}
      <ol className="ev case-lines">
        {lines.map((entry) =>
          laterIds.has(entry.line.id) ? (
            <OpenedLine key={entry.line.id} entry={entry} />
          ) : (
            <CaseLine
              key={entry.line.id}
              {...entry}
              echoedBy={echoesOf(entry, lines)}
              isTarget={entry.line.id === targetId}
              onToggle={onToggle}
            />
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
function OpenedLine({ entry }: { readonly entry: LedgerLine<EvidenceLine> }) {
  return (
    <li>
      <span className="g">
        <span className="visually-hidden">Grade </span>
        {entry.line.grade}
      </span>
      <span className="case-when" />
      <p className="second">
        <a href={`#${entry.line.id}`}>A line that you opened</a>, further down
      </p>
      <LinePoints entry={entry} />
    </li>
  );
}
