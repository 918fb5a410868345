/** Jumps to a year; keeps the filters, and Back returns to where the reader was. */
import { Link, useLocation } from 'react-router';
import { useReader } from '~/components/ReaderContext';

export function Years({ years }: { readonly years: readonly string[] }) {
  const { isHydrated } = useReader();
  const { search } = useLocation();
  return (
    <nav className="years" aria-label="Jump to a year">
      {years.map((year) => (
        <Link
          key={year}
          to={{ search: isHydrated ? search : '', hash: `y${year}` }}
          // The keyboard goes along: the next Tab is in that year.
          onClick={() => document.getElementById(`y${year}`)?.focus({ preventScroll: true })}
        >
          {year}
        </Link>
      ))}
    </nav>
  );
}
