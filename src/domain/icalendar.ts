/** Calendars of whole days, by RFC 5545. Why our own writer: decision 0026. */
import type { DateSpan } from './dateSpan.ts';

export interface CalendarEvent extends DateSpan {
  /** The same in every file that holds the event: who imports it again has it once. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly category: string;
}

export interface Calendar {
  readonly name: string;
  readonly description: string;
  readonly url: string;
  /** Who has made it, and with what: `Almanac//Timeline`. */
  readonly product: string;
  /** The day of the record, `yyyy-mm-dd`: the same view gives the same file on any day. */
  readonly stamp: string;
  readonly events: readonly CalendarEvent[];
}

export function formatCalendar({ name, description, url, product, stamp, events }: Calendar): string {
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(product)}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // What RFC 7986 says, and what calendars read that are older.
    ...['NAME', 'X-WR-CALNAME'].map((key) => `${key}:${escapeText(name)}`),
    ...['DESCRIPTION', 'X-WR-CALDESC'].map((key) => `${key}:${escapeText(description)}`),
    `URL:${url}`,
  ];
  const lines = [...head, ...events.flatMap((event) => linesOf(event, stamp)), 'END:VCALENDAR'];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** Transparent: nobody is busy on a day on which something was said. */
function linesOf({ uid, summary, description, url, category, first, until }: CalendarEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${plainDay(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${plainDay(first)}`,
    `DTEND;VALUE=DATE:${plainDay(until)}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${url}`,
    `CATEGORIES:${escapeText(category)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const plainDay = (day: string): string => day.replaceAll('-', '');

/** A value of the kind TEXT: its own signs behind a backslash, line ends as `\n`, no other control characters. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r\n|\r|\n/g, String.raw`\n`)
    .replace(/\p{Cc}/gu, ' ');
}

/** The most octets of a line; a line that goes on begins with a space, which counts. */
const OCTETS = 75;

/** Folded between characters, never within one: the limit counts octets of UTF-8, not letters. */
export function foldLine(line: string): string {
  let folded = '';
  let room = OCTETS;
  for (const sign of line) {
    const octets = octetsOf(sign.codePointAt(0) ?? 0);
    if (octets > room) {
      folded += '\r\n ';
      room = OCTETS - 1;
    }
    folded += sign;
    room -= octets;
  }
  return folded;
}

function octetsOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
