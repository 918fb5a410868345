/** A date as it is known, readable by machines. */
import { formatDate } from '~/domain/dates';
import type { DatePrecision } from '~/domain/fact';

interface DateTextProps {
  readonly date: string;
  readonly precision?: DatePrecision;
  /** For narrow columns. */
  readonly isShort?: boolean;
}

export function DateText({ date, precision = 'day', isShort }: DateTextProps) {
  return <time dateTime={date}>{formatDate(date, precision, isShort)}</time>;
}
