/** Dates that exist, that are written as exactly as they are known, and that have been. */
import { isDay, isPartialDate } from '../../domain/dates.ts';
import type { ContentKind, Problem } from '../content.ts';
import { locateValue } from './locate.ts';
import { allEntries, type Records } from './records.ts';
import { valuesAt } from './references.ts';
import { type Fault, problemAt } from './sourceText.ts';

const LENGTHS = { day: 10, month: 7, year: 4 } as const;

/** Where a date stands beside its precision. */
const DATED: Partial<Record<ContentKind, readonly string[]>> = {
  quotes: [''],
  events: [''],
  sources: [''],
  cases: ['evidence.*'],
};
/** Days that have been, and days that may be still to come. */
const PAST_DAYS = ['checked', 'episodes.*.airDate'];
const ANY_DAYS = ['start', 'end'];

interface Dated {
  readonly date: string | null;
  readonly datePrecision: 'day' | 'month' | 'year' | 'approx';
}

export function checkDates(records: Records): Problem[] {
  const today = records.site?.checked;
  const problems: Problem[] = [];
  for (const entry of allEntries(records)) {
    const say = (path: readonly (string | number)[], fault: Fault | undefined): void => {
      if (fault) problems.push(problemAt(entry.part.source, locateValue(entry.part, path), fault));
    };
    for (const field of DATED[entry.kind] ?? []) {
      const owners = field === '' ? [{ path: [], value: entry.data }] : valuesAt(entry.data, field);
      for (const { path, value } of owners) {
        const { date, datePrecision } = value as Dated;
        if (date !== null) say([...path, 'date'], checkDate(date, datePrecision) ?? checkPast(date, today));
      }
    }
    for (const { path, value } of PAST_DAYS.flatMap((field) => valuesAt(entry.data, field))) {
      say(path, checkDay(String(value)) ?? checkPast(String(value), today));
    }
    if (entry.kind !== 'series') continue;
    for (const { path, value } of ANY_DAYS.flatMap((field) => valuesAt(entry.data, field))) {
      say(path, isPartialDate(String(value)) ? undefined : badDate(String(value)));
    }
  }
  if (records.sitePart && today !== undefined && !isDay(today)) {
    problems.push(problemAt(records.sitePart.source, locateValue(records.sitePart, ['checked']), badDate(today)));
  }
  return problems;
}

/** Does the date exist, and is it as long as its precision says? */
function checkDate(date: string, precision: Dated['datePrecision']): Fault | undefined {
  if (!isPartialDate(date)) return badDate(date);
  if (precision === 'approx' || date.length === LENGTHS[precision]) return undefined;
  const fits = Object.entries(LENGTHS).find(([, length]) => length === date.length)?.[0] ?? 'approx';
  return {
    rule: 'date-precision',
    message: `expected a date as exact as datePrecision "${precision}"; found "${date}"; set datePrecision: ${fits} or change the date`,
  };
}

function checkDay(date: string): Fault | undefined {
  return isDay(date) ? undefined : badDate(date);
}

function badDate(date: string): Fault {
  return { rule: 'bad-date', message: `expected a date that exists, as yyyy-mm-dd; found "${date}"; correct it` };
}

/** A month or a year counts as past once it has begun. */
function checkPast(date: string, today: string | undefined): Fault | undefined {
  if (today === undefined || date <= today.slice(0, date.length)) return undefined;
  return {
    rule: 'future-date',
    message: `expected a day up to ${today}, the day of checked in site.yaml; found "${date}"; correct it, or move that day on`,
  };
}
