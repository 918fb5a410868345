/** What links where, with the sentence around each link. What leans on a source is in ./leaning.ts. */
import type { Backlink } from '../../domain/article.ts';
import { compareDates, formatDate } from '../../domain/dates.ts';
import type { EpisodeId, SpoilerKind } from '../../domain/fact.ts';
import { NOTHING_SEEN } from '../../domain/horizon.ts';
import { casePath, episodePath, timelinePath } from '../../domain/paths.ts';
import { type Rich, richToText } from '../../domain/richText.ts';
import { isRevealed } from '../../domain/view.ts';
import type { Content, Entry } from '../content.ts';
import { joinGates, type Labelled, metaOf } from './gateBox.ts';
import { mustResolve, pageOf } from './things.ts';

interface Place {
  readonly kind: string;
  readonly path: string;
  readonly name: string;
  readonly revealedBy: readonly EpisodeId[];
  readonly spoiler?: SpoilerKind;
  /** Of what was said or happened; running text has none. */
  readonly date?: string;
}

type Unnumbered = Omit<Labelled<Backlink>, 'id'>;

/** What one page has to say of another: the earliest sentence that is safe, and the earliest of those that are not. */
interface Links {
  readonly safe?: Unnumbered;
  readonly masked?: Unnumbered;
}

export type Backlinks = ReadonlyMap<string, readonly Labelled<Backlink>[]>;

/** Path of a page → the links to it: one for each page that links, a safe one where there is one; a masked one beside it only if it is earlier. */
export function collectBacklinks(content: Content): Backlinks {
  const found = new Map<string, Map<string, Links>>();

  const add = (target: string, place: Place, sentence: string): void => {
    if (target === place.path) return;
    const sources = found.get(target) ?? new Map<string, Links>();
    found.set(target, sources);
    const key = place.path + (place.kind === 'events' ? sentence : '');
    const links = sources.get(key) ?? {};
    const which = isRevealed({ ...place, id: '' }, NOTHING_SEEN) ? 'safe' : 'masked';
    if (!isEarlier(place, links[which])) return;
    const { kind, path, name, date } = place;
    const gates = { ...metaOf('', { ...place, label: name }), ...(date === undefined ? {} : { date }) };
    sources.set(key, { ...links, [which]: { ...gates, kind, path, name, sentence } });
  };

  const scan = (rich: readonly Rich[], place: Place): void => {
    const whole = richToText(rich);
    walk(rich, (node) => {
      if (node.t === 'wiki' && node.to) add(node.to.split('#')[0] ?? node.to, place, sentenceAround(rich, node));
      if (node.t === 'note' && node.n) {
        const isEpisode = node.n.includes('.') || content.series.some(({ id }) => id === node.n);
        if (isEpisode) add(episodePath(node.n), place, whole);
      }
    });
  };

  for (const entry of [
    ...content.characters,
    ...content.people,
    ...content.ships,
    ...content.topics,
    ...content.answers,
    ...content.pages,
  ]) {
    const page = pageOf(entry, content);
    for (const block of [...entry.body.intro, ...entry.body.sections.flatMap((section) => section.blocks)]) {
      scan(block.rich, placeOf(entry, page, block));
    }
  }
  for (const entry of content.events) {
    const place = {
      kind: 'events',
      path: `${timelinePath()}#${entry.id}`,
      name: formatDate(entry.data.date, entry.data.datePrecision),
      ...gatesOf(entry.data),
    };
    scan(content.rich(entry, ['text']), place);
  }
  for (const entry of content.cases) {
    const { safeName } = mustResolve(content, `case:${entry.id}`);
    entry.data.evidence.forEach((line, index) => {
      const rich = content.rich(entry, ['evidence', index, 'text']);
      const place = { kind: 'cases', path: casePath(entry.id), name: `Case: ${safeName}`, ...gatesOf(line) };
      scan(rich, place);
    });
  }

  const numbered = [...found].map(([path, links]): [string, Labelled<Backlink>[]] => [
    path,
    [...links.values()]
      .flatMap(listed)
      .toSorted(
        (a, b) => a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name) || a.sentence.localeCompare(b.sentence),
      )
      .map((link, index) => ({ ...link, id: `l${index + 1}` })),
  ]);
  return new Map(numbered);
}

function placeOf(
  entry: Entry<unknown>,
  page: ReturnType<typeof pageOf>,
  block: { revealedBy: readonly EpisodeId[]; spoiler?: SpoilerKind },
): Place {
  return {
    kind: entry.kind,
    path: page.path,
    name: page.name,
    revealedBy: joinGates(page.revealedBy, block.revealedBy),
    ...(block.spoiler && page.revealedBy.length === 0 ? { spoiler: block.spoiler } : {}),
  };
}

/** What has no date was there on every day. */
function isEarlier(one: { readonly date?: string }, other: { readonly date?: string } | undefined): boolean {
  return other === undefined || compareDates(one.date ?? '', other.date ?? '') < 0;
}

function listed({ safe, masked }: Links): Unnumbered[] {
  const isNews = masked !== undefined && isEarlier(masked, safe);
  return [...(safe ? [safe] : []), ...(isNews ? [masked] : [])];
}

const gatesOf = ({ revealedBy, spoiler, date }: Required<Pick<Place, 'revealedBy' | 'spoiler' | 'date'>>) => ({
  revealedBy,
  spoiler,
  date,
});

function walk(rich: readonly Rich[], visit: (node: Exclude<Rich, string>) => void): void {
  for (const node of rich) {
    if (typeof node === 'string') continue;
    visit(node);
    walk(node.c ?? [], visit);
  }
}

/** Round the words of a link, which can stand in the text a second time without it. Nobody writes it. */
const EDGE = '\uE000';

/** The sentence in which this link stands. */
function sentenceAround(rich: readonly Rich[], link: Rich): string {
  const [before = '', words = '', after = ''] = richToText(edged(rich, link)).split(EDGE);
  const start = Math.max(before.lastIndexOf('. ') + 1, before.lastIndexOf('? ') + 1, 0);
  const end = after.search(/[.?!](?:\s|$)/);
  return (before.slice(start) + words + (end < 0 ? after : after.slice(0, end + 1))).trim();
}

function edged(rich: readonly Rich[], link: Rich): Rich[] {
  return rich.map((node) => {
    if (typeof node === 'string') return node;
    const c = edged(node.c ?? [], link);
    return { ...node, c: node === link ? [EDGE, ...c, EDGE] : c };
  });
}
