/** Cards with a round picture: of an article, a series or film, and of the site itself. */
import type { Article } from '../../domain/article.ts';
import { yearOf } from '../../domain/dates.ts';
import { NOTHING_SEEN } from '../../domain/horizon.ts';
import { drawPlate, type Plate } from '../../domain/plate.ts';
import type { ArticleKind } from '../../domain/paths.ts';
import type { SiteFile } from '../../domain/reference.ts';
import { openFacts } from '../../domain/view.ts';
import type { WorkRow } from '../../domain/works.ts';
import type { Dial, ThingCard } from './cardFacts.ts';
import { checkedOn, sentence } from './cardSentences.ts';

/** How the corner of the card names a kind of article. */
const LABELS: Readonly<Record<ArticleKind, string>> = {
  characters: 'Character',
  people: 'Person',
  ships: 'Ship',
  topics: 'Topic',
};
/** Calendar years on a dial, the last one included: all in which the series was talked of. */
const DIAL_YEARS = 5;
/** Series and films named on a card. */
const MOST_SEEN = 3;

function dialOf({ checked }: SiteFile, dates: readonly string[]): Dial {
  const to = Number(checked.slice(0, 4)) + 1;
  return {
    from: to - DIAL_YEARS,
    to,
    dates: dates.toSorted().filter((date) => Number(date.slice(0, 4)) >= to - DIAL_YEARS),
  };
}

export function articleCard(site: SiteFile, article: Article): ThingCard {
  const { kind, id, name, role, monogram, plate, plateText, checked } = article;
  const said = openFacts(article.mentions, NOTHING_SEEN, site.checked).flatMap(({ date }) => date ?? []);
  const seen = /^On screen: ([^.]+)/.exec(plateText)?.[1]?.split(', ') ?? [];
  const detail = plate ? listSeen(seen) : countEntries(said);
  return {
    kind: 'thing',
    key: `${kind}-${id}`,
    label: LABELS[kind],
    day: checkedOn(checked),
    alt: [name, role === name ? '' : role, detail].filter(Boolean).map(sentence).join(' '),
    name,
    line: role === name ? '' : role,
    detail,
    monogram,
    picture: plate ? { plate } : { dial: dialOf(site, said) },
  };
}

function listSeen(series: readonly string[]): string {
  if (series.length === 0) return '';
  return `On screen: ${series.slice(0, MOST_SEEN).join(', ')}${series.length > MOST_SEEN ? ' and more' : ''}`;
}

/** "30 entries on record, 2022 to 2026". */
function countEntries(dates: readonly string[]): string {
  const years = dates.map((date) => date.slice(0, 4)).toSorted();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined) return '';
  return `${dates.length === 1 ? 'One entry' : `${dates.length} entries`} on record, ${first === last ? first : `${first} to ${last}`}`;
}

export function workCard(
  site: SiteFile,
  works: readonly WorkRow[],
  work: WorkRow & { readonly checked: string },
): ThingCard {
  const start = work.start.slice(0, 4);
  const end = work.type === 'film' ? start : (work.end?.slice(0, 4) ?? 'today');
  const line = `${work.format.charAt(0).toUpperCase()}${work.format.slice(1)}, ${start === end ? start : `${start} to ${end}`}`;
  return {
    kind: 'thing',
    key: `works-${work.code}`,
    label: work.type === 'film' ? 'Film' : 'Series',
    day: checkedOn(work.checked),
    alt: [work.name, line].map(sentence).join(' '),
    name: work.name,
    line,
    detail: '',
    monogram: '',
    picture: { plate: drawRun(work, works, site.checked) },
  };
}

/** The years of a series or film on the ring of all of them. */
function drawRun({ name, type, start, end }: WorkRow, works: readonly WorkRow[], today: string): Plate {
  const sky = {
    from: Math.floor(Math.min(...works.map((work) => yearOf(work.start)))),
    to: Math.ceil(yearOf(today)),
    size: 0,
    at: 0,
    runs: [],
  };
  const last = type === 'film' ? start : (end ?? today);
  const span = { name, track: 0, from: yearOf(start), to: Math.min(yearOf(last), sky.to), end: 'exact' } as const;
  const { marks, ...plate } = drawPlate({ sky, spans: [span], hidden: [], ties: [], hasHiddenTies: false });
  // It is nobody's place in the sky.
  return { ...plate, marks: marks.filter(([kind]) => kind !== 'own') };
}

export function siteCard(site: SiteFile, dates: readonly string[]): ThingCard {
  return {
    kind: 'thing',
    key: 'site',
    label: '',
    day: checkedOn(site.checked),
    alt: [site.name, site.tagline].map(sentence).join(' '),
    name: site.name,
    line: site.tagline,
    detail: '',
    monogram: '',
    picture: { dial: dialOf(site, dates) },
  };
}
