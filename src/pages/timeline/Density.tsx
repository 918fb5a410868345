/** How much was said in each month, and the way there: a figure and a bar for a month, a row for a year. Jumps keep the filters, and Back returns to where the reader was. */
import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { useReader } from '~/components/ReaderContext';
import { formatDate } from '~/domain/dates';
import { measureDensity, type MonthDensity } from '~/domain/density';
import type { Direction } from '~/domain/listSpec';
import type { SeenEntry } from '~/domain/timelineList';
import { monthId, yearId } from './places';

interface DensityProps {
  readonly entries: readonly SeenEntry[];
  readonly dir: Direction;
}

/** Of a month's bar, in pixels: a single entry is seen. */
const HEIGHT = 12;
const LEAST = 1;

const LETTERS = [...'JFMAMJJASOND'];

const count = (entries: number): string => `${entries} ${entries === 1 ? 'entry' : 'entries'}`;

export const Density = memo(function Density({ entries, dir }: DensityProps) {
  const years = useMemo(() => measureDensity(entries, dir), [entries, dir]);
  return (
    <nav className="density" aria-label="Jump to a year or month">
      <p className="density-head" aria-hidden="true">
        {LETTERS.map((letter, index) => (
          <span key={index}>{letter}</span>
        ))}
      </p>
      <ol>
        {years.map(({ year, count: total, months }) => (
          <li key={year} className="density-year">
            <Jump id={yearId(year)}>{year}</Jump>
            <ol>
              {months.flatMap((month, index) =>
                month.count > 0 ? (
                  <li key={month.month} data-month={index + 1}>
                    <Jump id={monthId(month.month)}>
                      <Bar month={month} />
                    </Jump>
                  </li>
                ) : (
                  []
                ),
              )}
            </ol>
            <span className="density-sum">
              {total} <span className="visually-hidden">{total === 1 ? 'entry' : 'entries'}</span>
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
});

function Bar({ month: { month, count: entries, share } }: { readonly month: MonthDensity }) {
  const height = Math.max(LEAST, Math.round(share * HEIGHT));
  return (
    <>
      <span aria-hidden="true">{entries}</span>
      <svg width="16" height={HEIGHT} aria-hidden="true">
        <rect y={HEIGHT - height} width="16" height={height} />
      </svg>
      <span className="visually-hidden">
        {formatDate(month)}: {count(entries)}
      </span>
    </>
  );
}

function Jump({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { isHydrated } = useReader();
  const { search, key } = useLocation();
  const askedAt = useRef<string>(null);
  // The keyboard goes along: the next Tab is in that month. Only now is what was asked for sure to be there.
  useEffect(() => {
    if (askedAt.current === null || askedAt.current === key) return;
    askedAt.current = null;
    document.getElementById(`${id}-name`)?.focus({ preventScroll: true });
  }, [id, key]);
  return (
    <Link to={{ search: isHydrated ? search : '', hash: id }} onClick={() => (askedAt.current = key)}>
      {children}
    </Link>
  );
}
