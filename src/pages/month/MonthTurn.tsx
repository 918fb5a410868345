/** The way on: the months before and after. */
import { SiteLink } from '~/components/SiteLink';
import { formatDate } from '~/domain/dates';
import { statusMonthPath } from '~/domain/paths';

interface MonthTurnProps {
  readonly previous: string | null;
  readonly next: string | null;
}

export function MonthTurn({ previous, next }: MonthTurnProps) {
  return (
    <nav className="quote-turn" aria-label="Months in order of time">
      {previous && <Turn word="Earlier" month={previous} />}
      {next && <Turn word="Later" month={next} />}
    </nav>
  );
}

function Turn({ word, month }: { readonly word: string; readonly month: string }) {
  return (
    <SiteLink to={statusMonthPath(month)}>
      <span className="label">{word}</span> {formatDate(month)}
    </SiteLink>
  );
}
