import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Calendar, escapeText, foldLine, formatCalendar } from '~/domain/icalendar';

const octets = (text: string): number => new TextEncoder().encode(text).length;
const unfold = (text: string): string => text.replaceAll('\r\n ', '');

describe('foldLine', () => {
  it.each([
    ['a'.repeat(75), 1, 'the limit itself'],
    ['a'.repeat(76), 2, 'one more'],
    ['a'.repeat(75 + 74), 2, 'a second line, which begins with a space'],
    ['a'.repeat(75 + 75), 3, 'one more than two lines'],
    ['é'.repeat(38), 2, 'letters of two octets, 37 in a line'],
    ['“'.repeat(26), 2, 'signs of three, 25 in a line'],
    ['🖖'.repeat(40), 3, 'signs of four, which are two units of the text'],
  ])('of %j gives %i lines: %s', (line, count) => {
    const folded = foldLine(line);
    const lines = folded.split('\r\n');
    expect(lines).toHaveLength(count);
    expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
    // A sign cut in two would come back as another one.
    for (const part of lines) expect(new TextDecoder().decode(new TextEncoder().encode(part))).toBe(part);
    expect(unfold(folded)).toBe(line);
  });

  it('would be noticed to cut a sign in two', () => {
    const cut = `${'🖖'.repeat(18)}\uD83D`;
    expect(new TextDecoder().decode(new TextEncoder().encode(cut))).not.toBe(cut);
  });
});

describe('escapeText', () => {
  it.each([
    ['a, b; c', String.raw`a\, b\; c`, 'commas and semicolons'],
    ['C:\\n', String.raw`C:\\n`, 'a backslash, which is no line end'],
    ['one\r\ntwo\rthree\nfour', String.raw`one\ntwo\nthree\nfour`, 'every line end'],
    ['bell\u0007', 'bell ', 'a control character'],
    ['x\r\nEND:VEVENT', String.raw`x\nEND:VEVENT`, 'words that would end the event'],
  ])('of %j is %j: %s', (text, escaped) => expect(escapeText(text)).toBe(escaped));
});

const CALENDAR: Calendar = {
  name: 'Almanac, the; timeline',
  description: 'As of 1 May 2024.',
  url: 'https://example.org/timeline/?kind=quote,event',
  product: 'Almanac//Timeline',
  stamp: '2024-05-01',
  events: [
    {
      uid: 'one@example.org',
      first: '2023-04-20',
      until: '2023-04-21',
      summary: `“Ünï, cödé; \\ ${'é“🖖'.repeat(30)}`,
      description: 'one\n\ntwo, BEGIN:VEVENT',
      url: 'https://example.org/timeline/#one',
      category: 'Quotation, exactly',
    },
    {
      uid: 'two@example.org',
      first: '2024-02-01',
      until: '2024-03-01',
      summary: 'A month',
      description: '',
      url: 'https://example.org/timeline/#two',
      category: 'Event',
    },
  ],
};

describe('formatCalendar', () => {
  const text = formatCalendar(CALENDAR);
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');

  it('is read by another reader, word for word', () => {
    expect(calendar.name).toBe('vcalendar');
    expect(calendar.getFirstPropertyValue('description')).toBe(CALENDAR.description);
    // This reader leaves names that it does not know as they are.
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(escapeText(CALENDAR.name));
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Almanac//Timeline//EN');
    const read = events.map((event) => ({
      uid: event.getFirstPropertyValue('uid'),
      first: String(event.getFirstPropertyValue('dtstart')),
      until: String(event.getFirstPropertyValue('dtend')),
      summary: event.getFirstPropertyValue('summary'),
      description: event.getFirstPropertyValue('description'),
      url: event.getFirstPropertyValue('url'),
      category: event.getFirstPropertyValue('categories'),
    }));
    expect(read).toEqual(CALENDAR.events);
  });

  it('holds whole days, made on the day of the record and not of the clock', () => {
    const [first] = events;
    const start = first?.getFirstPropertyValue('dtstart') as ICAL.Time;
    expect(start.isDate).toBe(true);
    expect(String(first?.getFirstPropertyValue('dtstamp'))).toBe('2024-05-01T00:00:00Z');
    expect(formatCalendar(CALENDAR)).toBe(text);
    expect(first?.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('has no line of more than 75 octets, and none that ends otherwise than the standard says', () => {
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
    expect(lines.at(-1)).toBe('');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
