/** The first case of the board, worked through from its lines to its word. */
import { DateText } from '~/components/DateText';
import { SIDE_NAMES } from '~/components/evidenceNames';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import type { ScoredRow } from '~/domain/boardList';
import { ageInMonths, countLines, EVIDENCE, formatVerdict } from '~/domain/evidence';
import { casePath } from '~/domain/paths';
import { FigureTable } from './ConstantTables';

export function WorkedExample({ scored: { row, open, score, hasMore } }: { readonly scored: ScoredRow }) {
  const { epoch } = useReader();
  const total = score.for + score.against;
  return (
    <>
      <p>
        <SiteLink to={casePath(row.id)}>{row.name}</SiteLink> stands first on the board as you may see it
        {hasMore && ', and more is known further on'}. This is the sum as of <DateText date={epoch} />.
      </p>
      <FigureTable
        isWide
        caption={`The lines of ${row.name}`}
        heads={['Line', 'Side', 'Date', 'Points', 'Directness', 'Age', 'Weight', 'Counts']}
        rows={countLines(open, epoch).map(({ line, points, counted, echoOf }) => {
          const base = EVIDENCE.points[line.grade] * line.directness;
          const age = EVIDENCE.ageless.includes(line.grade)
            ? 'does not age'
            : `${ageInMonths(line.date, epoch).toFixed(1)} months`;
          return {
            key: line.id,
            cells: [
              <SiteLink key="line" to={`${casePath(row.id)}#${shortId(line.id)}`}>
                {shortId(line.id)}
              </SiteLink>,
              SIDE_NAMES[line.side],
              <DateText key="date" date={line.date} precision={line.datePrecision} />,
              `${EVIDENCE.points[line.grade]} (${line.grade})`,
              `× ${line.directness}`,
              `× ${(points / base).toFixed(2)} (${age})`,
              points.toFixed(2),
              echoOf ? `0.00, echo of ${shortId(echoOf)}` : counted.toFixed(2),
            ],
          };
        })}
      />
      <p>
        For: <strong className="num">{score.for.toFixed(2)}</strong>. Against:{' '}
        <strong className="num">{score.against.toFixed(2)}</strong>.
        {total > 0 && (
          <>
            {' '}
            The share of the points for is {score.for.toFixed(2)} of {total.toFixed(2)}, or{' '}
            {(score.for / total).toFixed(2)}.
          </>
        )}{' '}
        The word is <i className="v">{formatVerdict(score.verdict)}</i>. Each figure is rounded only where it is shown.
      </p>
    </>
  );
}

/** On the board a line goes by `<case>.<line>`; on its case's page by the line alone. */
function shortId(id: string): string {
  return id.split('.').at(-1) ?? id;
}
