/** A case of the board, worked through from its lines to its word. */
import { DateText } from '~/components/DateText';
import { SIDE_NAMES } from '~/components/evidenceNames';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import type { ScoredRow } from '~/domain/boardList';
import { weighLedger } from '~/domain/caseLedger';
import { ageInMonths, EVIDENCE, formatVerdict, scoreLines } from '~/domain/evidence';
import { casePath } from '~/domain/paths';
import { withRepeat } from '~/domain/workedExample';
import { FigureTable } from './FigureTable';
import { shortId } from './shortId';

export function WorkedExample({ scored: { row, open, score, hasMore } }: { readonly scored: ScoredRow }) {
  const { epoch } = useReader();
  const total = score.for + score.against;
  const repeated = withRepeat(open, epoch);
  const { lines } = weighLedger(repeated, [], epoch);
  const repeat = lines.at(-1);
  const withIt = scoreLines(repeated, epoch);
  return (
    <>
      <p>
        The case of <SiteLink to={casePath(row.id)}>{row.name}</SiteLink>, as of <DateText date={epoch} /> and as you
        may see it{hasMore && '; more is known further on'}. Points × directness × age is the weight of a line; the last
        column is what its side has come to.
      </p>
      <FigureTable
        isWide
        caption={`The lines of ${row.name}`}
        heads={['Line', 'Side', 'Date', 'Points', 'Directness', 'Age', 'Weight', 'Counts', 'So far']}
        rows={lines.slice(0, open.length).map(({ line, points, counted, echoOf, total: soFar }) => {
          const base = EVIDENCE.points[line.grade] * line.directness;
          const age = EVIDENCE.ageless.includes(line.grade)
            ? 'does not age'
            : `${ageInMonths(line.date, epoch).toFixed(1)} months`;
          return {
            key: line.id,
            cells: [
              <SiteLink key="line" to={`${casePath(row.id)}#${shortId(line.id)}`}>
                {shortId(line.id)} <span className="visually-hidden">of {row.name}</span>
              </SiteLink>,
              SIDE_NAMES[line.side],
              <DateText key="date" date={line.date} precision={line.datePrecision} />,
              `${EVIDENCE.points[line.grade]} (${line.grade})`,
              `× ${line.directness}`,
              `× ${(points / base).toFixed(2)} (${age})`,
              points.toFixed(2),
              echoOf ? `0.00, echo of ${shortId(echoOf)}` : counted.toFixed(2),
              soFar.toFixed(2),
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
      {repeat?.echoOf !== undefined && (
        <p>
          And if another page repeated {shortId(repeat.echoOf)} tomorrow as a rumour of grade {repeat.line.grade}? By
          itself that would weigh {repeat.points.toFixed(2)}; as an echo it counts {repeat.counted.toFixed(2)}, and the
          sums stay at {withIt.for.toFixed(2)} and {withIt.against.toFixed(2)}.
        </p>
      )}
    </>
  );
}
