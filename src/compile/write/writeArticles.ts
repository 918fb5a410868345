/** Characters, people, ships and topics: a file each, and an index for each kind. */
import type {
  Article,
  ArticleIndex,
  ArticleRow,
  FacetFact,
  HiddenName,
  Mention,
  SafeMention,
  Tie,
} from '../../domain/article.ts';
import { type ArticleKind, ARTICLE_KINDS, quotePath, timelinePath } from '../../domain/paths.ts';
import { collectNotes, type Rich, richToText } from '../../domain/richText.ts';
import type { Body, CharacterRecord, Content, Entry, PersonRecord, ShipRecord, TopicRecord } from '../content.ts';
import type { Backlinks } from './backlinks.ts';
import { contradictionsOf, disputesOf } from './contradictions.ts';
import { facetFacts } from './facetFacts.ts';
import type { FileSet, Unstamped } from './fileSet.ts';
import { GateBox, type Labelled, metaOf } from './gateBox.ts';
import { characterRows, personRows, shipRows, topicRows } from './infoRows.ts';
import { noteIdOf, writeNotes } from './notes.ts';
import { safePlate, smallPlate } from './plates.ts';
import { sharedOf } from './sharedNames.ts';
import { type AnyArticle, articlePathOf, monogramOf, slugOf } from './things.ts';
import { appearancesOf, tiesOf } from './ties.ts';
import { watchFirst } from './watchFirst.ts';
import { weighedLines } from './weighedLines.ts';

export function writeArticles(content: Content, backlinks: Backlinks, files: FileSet): void {
  for (const kind of ARTICLE_KINDS) {
    const entries: readonly AnyArticle[] = content[kind];
    for (const entry of entries) writeArticle(content, entry, kind, backlinks, files);
    const box = new GateBox();
    const listed = entries.filter((entry) => entry.data.revealedBy.length === 0);
    const rows = listed
      .map((entry) => rowOf(content, entry, box))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
    files.add([kind], 'article-index', { kind, rows } satisfies Unstamped<ArticleIndex>, { facts: box.sealed });
  }
}

function writeArticle(
  content: Content,
  entry: AnyArticle,
  kind: ArticleKind,
  backlinks: Backlinks,
  files: FileSet,
): void {
  const { data } = entry;
  const character = entry.kind === 'characters' ? (entry as Entry<CharacterRecord>) : undefined;
  const box = new GateBox(data.revealedBy);
  const isMasked = data.revealedBy.length > 0;
  const id = slugOf(entry);
  const safeName = isMasked ? (data.maskedName ?? id) : data.name;
  const contradictions = contradictionsOf(content, entry.id);
  const ownCase = content.cases.find((item) => item.data.subject === entry.id);
  const body = withRelevance(content, entry, entry.body);
  const noteIds = [
    ...[...body.intro, ...body.sections.flatMap((section) => section.blocks)].flatMap((block) =>
      collectNotes(block.rich),
    ),
    ...contradictions.flatMap((item) => item.noteIds),
    ...data.sources.map((source) => noteIdOf(content, source)),
  ];
  const sections = body.sections.map((section) => ({ ...section, blocks: box.gate(section.blocks) }));
  const ties = character ? box.gate<Tie>(tiesOf(content, character)) : [];
  const told = sections.filter(({ world }) => world === 'story').flatMap(({ blocks }) => blocks);
  const first = character ? watchFirst(content, [...told, ...ties]) : undefined;
  const article: Unstamped<Article> = {
    kind,
    id,
    name: safeName,
    role: data.role,
    summary: data.summary,
    monogram: isMasked ? '?' : monogramOf(data.name),
    aliases: isMasked ? [] : data.aliases,
    misspellings: isMasked ? [] : data.misspellings,
    shared: sharedOf(data),
    hiddenNames: box.gate(hiddenNamesOf(entry)),
    masked: isMasked,
    checked: data.checked,
    intro: box.gate(body.intro),
    sections,
    rows: box.gate(
      rowsOf(content, entry).map((row) => {
        const [dispute] = disputesOf(content, entry.id, row, row.term);
        return dispute === undefined ? row : { ...row, dispute };
      }),
    ),
    ties,
    ...(first ? { watchFirst: first } : {}),
    appearances: character ? box.gate(appearancesOf(content, character)) : [],
    mentions: box.gate<Mention, SafeMention>(
      mentionsOf(content, entry),
      ({ type, who, outlet, date, datePrecision }) => ({
        type,
        who,
        outlet,
        ...(date ? { date } : {}),
        ...(datePrecision ? { datePrecision } : {}),
      }),
    ),
    contradictions: box.gate(contradictions),
    notes: writeNotes(content, noteIds, box),
    backlinks: box.gate(backlinks.get(articlePathOf(entry)) ?? []),
    caseId: ownCase?.id ?? null,
    evidence: ownCase ? box.gate(weighedLines(ownCase)) : [],
    ...(character ? safePlate(content, character) : { plate: null, plateText: '', sky: null }),
    dataPath: `/data/${kind}/${id}.json`,
  };
  files.add([kind, id], 'article', article, { facts: box.sealed });
}

function rowsOf(content: Content, entry: AnyArticle) {
  switch (entry.kind) {
    case 'characters':
      return characterRows(content, entry as Entry<CharacterRecord>);
    case 'people':
      return personRows(content, entry as Entry<PersonRecord>);
    case 'ships':
      return shipRows(content, entry as Entry<ShipRecord>);
    default:
      return topicRows(content, entry as Entry<TopicRecord>);
  }
}

function hiddenNamesOf({ data }: AnyArticle): Labelled<HiddenName>[] {
  const own =
    data.revealedBy.length > 0 ? [{ ...metaOf('name', data), label: 'The name', text: data.name, isTitle: true }] : [];
  const hidden = data.hiddenAliases.map((alias, index) => ({
    ...metaOf(`n${index + 1}`, { ...alias, label: 'Another name' }),
    text: alias.name,
    isTitle: false,
  }));
  return [...own, ...hidden];
}

/** What a character has to do with the proposed series opens the part about our world. */
function withRelevance(content: Content, entry: AnyArticle, body: Body): Body {
  if (!('relevance' in entry.data)) return body;
  const { relevance } = entry.data;
  const notes: Rich[] = relevance.sources.map((id) => ({ t: 'note', n: noteIdOf(content, id) }));
  const rich: Rich[] = [{ t: 'p', c: [...content.rich(entry, ['relevance', 'text']), ...notes] }];
  const note = 'appearanceNote' in entry.data ? entry.data.appearanceNote : undefined;
  const blocks = [
    { ...metaOf('relevance', relevance), rich },
    ...(note ? [{ ...metaOf('appearance-note', note), rich: [{ t: 'p', c: [note.text] }] as Rich[] }] : []),
  ];
  const section = {
    id: 'legacy',
    title: `In ${content.site.subject.replace(/^.*: /, '')}`,
    world: 'real' as const,
    blocks,
  };
  const firstReal = body.sections.findIndex(({ world }) => world === 'real');
  const at = firstReal < 0 ? body.sections.length : firstReal;
  return { ...body, sections: body.sections.toSpliced(at, 0, section) };
}

/** Quotations and events about the thing, or said by the person, newest first. */
function mentionsOf(content: Content, entry: AnyArticle): Labelled<Mention>[] {
  const quotes = content.quotes
    .filter(({ data }) => data.mentions.includes(entry.id) || (entry.kind === 'people' && data.speaker === entry.id))
    .map(({ id, data }) => ({
      ...metaOf(`q-${id}`, data),
      type: 'quote' as const,
      date: data.date,
      datePrecision: data.datePrecision,
      text: [data.text].flat().join(' '),
      who: content.people.find((person) => person.id === data.speaker)?.data.name ?? data.speaker,
      outlet: data.outlet,
      path: quotePath(id),
    }));
  const events = content.events
    .filter(
      ({ data }) => data.mentions.includes(entry.id) || (entry.kind === 'people' && data.people.includes(entry.id)),
    )
    .map((event) => ({
      ...metaOf(`v-${event.id}`, event.data),
      type: event.data.type,
      date: event.data.date,
      datePrecision: event.data.datePrecision,
      text: richToText(content.rich(event, ['text'])),
      who: event.data.who,
      outlet: event.data.outlet,
      path: `${timelinePath()}#${event.id}`,
    }));
  return [...quotes, ...events].toSorted((a, b) => b.date.localeCompare(a.date));
}

function rowOf(content: Content, entry: AnyArticle, box: GateBox): ArticleRow {
  const { data } = entry;
  const isCharacter = entry.kind === 'characters';
  const character = isCharacter ? (data as CharacterRecord) : undefined;
  const type =
    character?.species ??
    ('job' in data ? (data.job === 'actor' ? 'Actor' : 'Maker') : 'type' in data ? data.type : '');
  return {
    id: slugOf(entry),
    name: data.name,
    role: data.role,
    monogram: monogramOf(data.name),
    aliases: [...data.aliases, ...data.misspellings],
    type,
    groups: character?.groups ?? [],
    generation: character?.generation ?? null,
    actors: (character?.actors ?? [])
      .filter((actor) => actor.revealedBy.length === 0)
      .flatMap(({ person }) => content.people.find(({ id }) => id === person)?.data.name ?? []),
    facts: character
      ? box.gate<FacetFact, Pick<FacetFact, 'facet'>>(facetFacts(entry.id, character), ({ facet }) => ({ facet }))
      : [],
    hasCase: content.cases.some(({ id }) => id === entry.id),
    plate: isCharacter ? smallPlate(content, entry as Entry<CharacterRecord>) : null,
  };
}
