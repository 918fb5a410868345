/** The month in which a case last moved. */
import { DateText } from '~/components/DateText';
import type { ScoredRow } from '~/domain/boardList';

export function MovedDate({ latest }: Pick<ScoredRow, 'latest'>) {
  if (!latest) return <span className="quiet">never</span>;
  return (
    <span className="mono">
      <DateText date={latest.date.slice(0, 7)} precision={latest.datePrecision} isShort />
    </span>
  );
}
