/** Between which days: either end may be left open. */
import { useEffect, useRef, useState } from 'react';
import { useSite } from '~/components/SiteContext';
import { firstDay } from '~/domain/dateRange';
import { isDay, lastDay } from '~/domain/dates';
import { type ListState, withValues } from '~/domain/listState';

interface DateRangeProps {
  readonly state: ListState;
  readonly change: (next: ListState, how: 'replace' | 'push') => void;
}

/** A year that somebody is still typing. */
const NO_YEAR = '1000';

export function DateRange({ state, change }: DateRangeProps) {
  const chosen = (name: 'since' | 'until'): string | undefined => state.facets.get(name)?.[0];
  const since = chosen('since');
  const until = chosen('until');
  // A choice pushes an entry, its correction replaces it.
  const go = (name: 'since' | 'until', day: string): void =>
    change(withValues(state, name, day === '' ? [] : [day]), chosen(name) && day !== '' ? 'replace' : 'push');
  return (
    <fieldset className="facet-group date-range">
      <legend>Dates</legend>
      <Day label="From" value={since ? firstDay(since) : ''} onChange={(day) => go('since', day)} />
      <Day label="To" value={until ? lastDay(until) : ''} onChange={(day) => go('until', day)} />
    </fieldset>
  );
}

interface DayProps {
  readonly label: string;
  /** `yyyy-mm-dd`, or empty. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** Keeps what is half typed, follows the URL on Back. */
function Day({ label, value, onChange }: DayProps) {
  const { checked } = useSite();
  const [text, setText] = useState(value);
  const told = useRef(value);
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setText(value);
  }, [value]);
  return (
    <label>
      <span>{label}</span>
      <input
        type="date"
        max={checked}
        value={text}
        onChange={({ currentTarget: { value: next } }) => {
          setText(next);
          const isWhole = next === '' || (isDay(next) && next > NO_YEAR);
          if (!isWhole || next === told.current) return;
          told.current = next;
          onChange(next);
        }}
      />
    </label>
  );
}
