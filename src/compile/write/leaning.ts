/** All that leans on each source: every sentence, line, quotation and disagreement by itself, with its own gate and day. */
import { formatDate } from '../../domain/dates.ts';
import type { DatePrecision, EpisodeId, SpoilerKind } from '../../domain/fact.ts';
import { casePath, contradictionsPath, episodePath, quotePath, seriesPath, timelinePath } from '../../domain/paths.ts';
import type { Leaning } from '../../domain/reference.ts';
import { collectNotes, type Rich, richToText } from '../../domain/richText.ts';
import type { CaseRecord, Content, Entry } from '../content.ts';
import { joinGates, type Labelled, metaOf } from './gateBox.ts';
import { noteSentences } from './noteSentences.ts';
import { episodeName, mustResolve, pageOf, slugOf } from './things.ts';

/** Slug of a source → what leans on it. */
export type LeaningBySource = ReadonlyMap<string, readonly Labelled<Leaning>[]>;

/** A thing that leans on sources, before it is known on which. */
interface Place {
  readonly kind: string;
  readonly path: string;
  /** Safe. */
  readonly name: string;
  readonly sentence: string;
  /** What the source is to it, where that goes without saying null. */
  readonly how: string | null;
  readonly revealedBy: readonly EpisodeId[];
  readonly spoiler?: SpoilerKind;
  /** Of what was said or happened; running text has none. */
  readonly date?: string;
  readonly datePrecision?: DatePrecision;
}

/** Nothing but the page itself: it was read for the whole. */
const WHOLE = { sentence: '', how: 'Read for the page as a whole.' };

export function collectLeaning(content: Content): LeaningBySource {
  const slugs = new Map(content.sources.flatMap((entry) => [entry.id, slugOf(entry)].map((id) => [id, slugOf(entry)])));
  const found = new Map<string, Labelled<Leaning>[]>();
  for (const { reference, place } of [...articleUses(content), ...workUses(content), ...recordUses(content)]) {
    const slug = slugs.get(reference);
    // An episode leans on nothing but itself.
    if (slug === undefined) continue;
    const list = found.get(slug) ?? [];
    found.set(slug, list);
    const { revealedBy: _, spoiler: _kind, ...said } = place;
    if (list.some((other) => other.path === said.path && other.sentence === said.sentence)) continue;
    list.push({ ...said, ...metaOf(`l${list.length + 1}`, { ...place, label: said.name }) });
  }
  return found;
}

interface Use {
  /** Id or slug of a source, or an episode. */
  readonly reference: string;
  readonly place: Place;
}

const usesOf = (references: Iterable<string>, place: Place): Use[] =>
  [...new Set(references)].map((reference) => ({ reference, place }));

function articleUses(content: Content): Use[] {
  const { characters, people, ships, topics, answers, pages } = content;
  return [...characters, ...people, ...ships, ...topics, ...answers, ...pages].flatMap((entry) => {
    const page = pageOf(entry, content);
    const whole = { ...WHOLE, kind: entry.kind, path: page.path, name: page.name, revealedBy: page.revealedBy };
    const parts = [{ anchor: '', blocks: entry.body.intro }].concat(
      entry.body.sections.map(({ id, blocks }) => ({ anchor: `#${id}`, blocks })),
    );
    const marked = parts.flatMap(({ anchor, blocks }) =>
      blocks.flatMap((block) =>
        noteSentences(block.rich).map(({ note, sentence }): Use => ({
          reference: note,
          place: {
            ...whole,
            path: page.path + anchor,
            sentence,
            how: null,
            revealedBy: joinGates(page.revealedBy, block.revealedBy),
            ...(block.spoiler && page.revealedBy.length === 0 ? { spoiler: block.spoiler } : {}),
          },
        })),
      ),
    );
    // What a sentence that is no more hidden than the page leans on need not be said of the page again.
    const said = new Set(
      marked.flatMap(({ reference, place }) => (place.revealedBy.length === page.revealedBy.length ? reference : [])),
    );
    const { sources = [] } = entry.data as { sources?: readonly string[] };
    const slugs = new Map(content.sources.map((source) => [source.id, slugOf(source)]));
    const rest = sources.filter((id) => !said.has(id) && !said.has(slugs.get(id) ?? id));
    return [...marked, ...relevanceUses(content, entry, whole), ...usesOf(rest, whole)];
  });
}

/** Of a character: why a return is thought of. */
function relevanceUses(content: Content, entry: Entry<unknown>, whole: Place): Use[] {
  const { relevance } = entry.data as Partial<Content['characters'][number]['data']>;
  if (!relevance) return [];
  const revealedBy = joinGates(whole.revealedBy, relevance.revealedBy);
  const gates = { revealedBy, ...(whole.revealedBy.length === 0 ? { spoiler: relevance.spoiler } : {}) };
  const sentence = richToText(content.rich(entry, ['relevance', 'text']));
  return usesOf(relevance.sources, { ...whole, ...gates, path: `${whole.path}#legacy`, sentence, how: null });
}

function workUses(content: Content): Use[] {
  return content.series.flatMap(({ id, data }) => [
    ...usesOf(data.sources, { ...WHOLE, kind: 'series', path: seriesPath(id), name: data.name, revealedBy: [] }),
    ...data.episodes.flatMap((episode) =>
      usesOf(episode.sources, {
        kind: 'series',
        path: episodePath(episode.id),
        name: episodeName(content, episode.id),
        sentence: episode.summary,
        how: null,
        revealedBy: [],
      }),
    ),
  ]);
}

function recordUses(content: Content): Use[] {
  const said = (rich: readonly Rich[]) => ({ sentence: richToText(rich), how: null });
  const events = content.events.flatMap((entry) => {
    const { date, datePrecision, source } = entry.data;
    const rich = content.rich(entry, ['text']);
    const name = formatDate(date, datePrecision);
    const path = `${timelinePath()}#${entry.id}`;
    return usesOf([source, ...collectNotes(rich)], {
      ...gatesOf(entry.data),
      ...said(rich),
      kind: 'events',
      path,
      name,
    });
  });
  const cases = content.cases.flatMap((entry) =>
    entry.data.evidence.flatMap((line, index) => {
      const place = caseLeaning(content, entry, index);
      const notes = collectNotes(content.rich(entry, ['evidence', index, 'text']));
      return [
        ...usesOf([line.source, ...notes], place),
        ...usesOf(line.echoes, { ...place, how: `${place.how}; told again here` }),
      ];
    }),
  );
  const quotes = content.quotes.flatMap(({ id, data }) => {
    const sentence = [data.text].flat().join(' ');
    const place = { ...gatesOf(data), kind: 'quotes', path: quotePath(id), name: data.title, sentence, how: null };
    const reports = data.reports.map((report) => report.source);
    return [
      ...usesOf([data.source, data.quotedIn], place),
      ...usesOf(reports, { ...place, how: 'Has the same statement.' }),
    ];
  });
  const contradictions = content.contradictions.flatMap((entry) => {
    const { name, revealedBy, spoiler, sources } = entry.data;
    const rich = content.rich(entry, ['text']);
    const path = `${contradictionsPath()}#${entry.id}`;
    const place = { ...said(rich), kind: 'contradictions', path, name, revealedBy, spoiler };
    return usesOf([...sources, ...collectNotes(rich)], place);
  });
  return [...quotes, ...events, ...cases, ...contradictions];
}

/** A line of evidence, whatever it leans on. @param index its place in the case. */
export function caseLeaning(content: Content, entry: Entry<CaseRecord>, index: number): Place {
  const line = entry.data.evidence[index];
  if (!line) throw new Error(`The case of ${entry.id} has no line ${index}.`);
  return {
    ...gatesOf(line),
    kind: 'cases',
    path: `${casePath(entry.id)}#${line.id}`,
    name: `Case: ${mustResolve(content, `case:${entry.id}`).safeName}`,
    sentence: richToText(content.rich(entry, ['evidence', index, 'text'])),
    how: `${line.side === 'for' ? 'For' : 'Against'}, grade ${line.grade}`,
  };
}

const gatesOf = ({
  revealedBy,
  spoiler,
  date,
  datePrecision,
}: Omit<Required<Place>, 'kind' | 'path' | 'name' | 'sentence' | 'how'>) => ({
  revealedBy,
  spoiler,
  date,
  datePrecision,
});
