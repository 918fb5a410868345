/** What a citation says of a page of this wiki, as data; and the two forms that need no library. Safe for every reader: no words of a quotation. */
import { formatDate } from './dates.ts';
import type { PartialDate } from './fact.ts';
import { type PersonName, splitName } from './personName.ts';

/** A page, or an entry of one, as something to cite. */
export interface Citable {
  /** Slug of what is cited; with the kind it makes the key. */
  readonly id: string;
  readonly kind: 'quote' | 'statement' | 'event' | 'case' | 'article';
  /** Safe for every reader. */
  readonly title: string;
  /** Who said it; none for what the wiki says itself. */
  readonly speakers?: readonly string[];
  /** To whom it was said or where it was read, and by whom it was carried: "Collider", "quoted in Radio Times". */
  readonly said?: readonly string[];
  /** The day on which it was said or happened. What the wiki may change again has none: it is cited by the day of reading. */
  readonly date?: PartialDate;
  /** The permalink. */
  readonly url: string;
  readonly site: string;
  /** The day on which the reader saw it, `yyyy-mm-dd`. */
  readonly accessed: string;
}

/** An item of CSL-JSON 1.0: https://github.com/citation-style-language/schema */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'entry-encyclopedia';
  readonly title: string;
  readonly author?: readonly PersonName[];
  readonly 'container-title': string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly genre?: string;
  readonly note?: string;
  readonly language: 'en';
}

export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: true;
}

const GENRES = { quote: 'Quotation', statement: 'Statement', event: 'Event', case: null, article: null } as const;

const cslDate = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });

export function toCslItem({ id, kind, title, speakers = [], said = [], date, url, site, accessed }: Citable): CslItem {
  const genre = GENRES[kind];
  return {
    // The slug first: some managers keep no more than twenty letters of it.
    id: `${id}-${kind}`,
    type: kind === 'article' ? 'entry-encyclopedia' : 'webpage',
    title: plain(title),
    ...(speakers.length > 0 ? { author: speakers.map(splitName) } : {}),
    'container-title': site,
    ...(date
      ? { issued: { ...cslDate(date.date), ...(date.datePrecision === 'approx' ? { circa: true as const } : {}) } }
      : {}),
    accessed: cslDate(accessed),
    URL: url,
    ...(genre ? { genre } : {}),
    ...(said.length > 0 ? { note: plain(said.join(', ')) } : {}),
    language: 'en',
  };
}

/** "Terry Matalas, “…”, said to Collider, 20 April 2023. Legacy Almanac, https://… (read on 27 November 2026)." */
export function formatPlain(citable: Omit<Citable, 'accessed'> & Partial<Pick<Citable, 'accessed'>>): string {
  const { title, speakers = [], said = [], date, url, site, accessed } = citable;
  // The day is that of the first: to whom it was said.
  const [to, ...carriers] = said;
  const day = date && formatDate(date.date, date.datePrecision);
  const parts = [...speakers, `“${title}”`, to, day, ...carriers].filter((part) => part !== undefined);
  const read = accessed === undefined ? '' : ` (read on ${formatDate(accessed)})`;
  return plain(`${parts.join(', ')}. ${site}, ${url}${read}.`);
}

/** `{{cite web}}` of the Wikipedias. @see https://en.wikipedia.org/wiki/Template:Cite_web */
export function formatWiki({ title, speakers = [], said = [], date, url, site, accessed }: Citable): string {
  const people = speakers.map(splitName).flatMap(({ given, family }, index) => {
    const number = speakers.length > 1 ? String(index + 1) : '';
    return [[`last${number}`, family] as const, ...(given === '' ? [] : [[`first${number}`, given] as const])];
  });
  const fields = [
    ...people,
    ...(date ? [['date', formatWikiDate(date)] as const] : []),
    ['title', title] as const,
    ['website', site] as const,
    ['url', url] as const,
    ['access-date', formatDate(accessed)] as const,
    ...(said.length > 0 ? [['others', capital(said.join(', '))] as const] : []),
  ];
  return `{{cite web ${fields.map(([name, value]) => `|${name}=${escapeWiki(plain(value))}`).join(' ')}}}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function formatWikiDate({ date, datePrecision }: PartialDate): string {
  return datePrecision === 'approx' ? `c. ${formatDate(date)}` : formatDate(date);
}

/** A bar would end the field, braces the template, brackets would make a link. */
function escapeWiki(text: string): string {
  return text.replaceAll('|', '{{!}}').replaceAll('[', '&#91;').replaceAll(']', '&#93;');
}

/** Non-breaking spaces are for the page, not for the clipboard. */
function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ').replaceAll(/\s+/g, ' ').trim();
}
