/** Dates with precision. No clock: whoever needs "today" is given it. */
import type { PartialDate } from './fact.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return 30 + ((month + Number(month > 7)) % 2);
}

function parseParts(date: string): Parts | undefined {
  const match = SHAPE.exec(date);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { year };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  if (match[3] === undefined) return { year, month };
  const day = Number(match[3]);
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/** True for `yyyy`, `yyyy-mm` or `yyyy-mm-dd` of a day that exists. */
export function isPartialDate(date: string): boolean {
  return parseParts(date) !== undefined;
}

export function isDay(date: string): boolean {
  return parseParts(date)?.day !== undefined;
}

/** The last day of the period that a date names: `2023-02` → `2023-02-28`. Nothing can be known to have been said earlier. */
export function lastDay(date: string): string {
  // A whole day, or nothing that could be read.
  if (date.length > 7) return date;
  const parts = parseParts(date);
  if (!parts) return date;
  const month = parts.month ?? 12;
  const day = parts.day ?? daysInMonth(parts.year, month);
  return `${date.slice(0, 4)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** "20 April 2023", "April 2023", "2023", "about 20 April 2023". @param isShort three letters of the month, for columns. */
export function formatDate(date: string, precision: PartialDate['datePrecision'] = 'day', isShort = false): string {
  const parts = parseParts(date);
  if (!parts) return date;
  const name = parts.month === undefined ? undefined : MONTHS[parts.month - 1];
  const month = isShort ? name?.slice(0, 3) : name;
  // The figures of a day and its month never part at a line's end; the year may.
  const day = parts.day === undefined ? month : `${parts.day}\u00A0${month}`;
  const plain = day === undefined ? String(parts.year) : `${day} ${parts.year}`;
  return precision === 'approx' ? `about ${plain}` : plain;
}

/** `1997-09-03` → 1997.67, for places on a line; a month or a year counts by its middle. */
export function yearOf(date: string): number {
  const [year = 0, month = 6.5, day = 15] = date.split('-').map(Number);
  return year + (month - 1 + (day - 1) / 31) / 12;
}

/** Days from 1 March of the year 0 to this `yyyy-mm-dd`, by reckoning alone: a board of ten thousand rows asks for it all the time. */
export function dayNumber(day: string): number {
  const month = (Number(day.slice(5, 7)) + 9) % 12;
  // Years that begin in March have the day that some of them lack at their end.
  const year = Number(day.slice(0, 4)) - Number(month > 9);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leaps + Math.floor((153 * month + 2) / 5) + Number(day.slice(8, 10)) - 1;
}

/** Days from one day to another (negative if the other way round). */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** So many days after a day, or before it. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Orders by the day from which each can have been said; equal days by the exact text. */
export function compareDates(a: string, b: string): number {
  return compareText(lastDay(a), lastDay(b)) || compareText(a, b);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
