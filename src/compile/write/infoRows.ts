/** The rows of an infobox, for each kind of article. */
import type { InfoRow } from '../../domain/article.ts';
import { formatDate } from '../../domain/dates.ts';
import type { EpisodeId } from '../../domain/fact.ts';
import type { Rich } from '../../domain/richText.ts';
import type { CharacterRecord, Content, Entry, PersonRecord, ShipRecord, Target, TopicRecord } from '../content.ts';
import { type Gates, joinGates, type Labelled, metaOf } from './gateBox.ts';
import { episodeName, findEpisode, mustResolve } from './things.ts';

type Row = Labelled<InfoRow>;
const SAFE: Gates = { revealedBy: [] };

/** Gathers rows; their ids say nothing but their place. */
class Rows {
  readonly all: Row[] = [];
  add(term: string, rich: readonly Rich[] | string | null | undefined, gates: Gates = SAFE): void {
    if (!rich || rich.length === 0) return;
    const content = typeof rich === 'string' ? [rich] : rich;
    this.all.push({ ...metaOf(`r${this.all.length + 1}`, { ...gates, label: term }), term, rich: content });
  }
}

const link = (to: string, words: string): Rich => ({ t: 'wiki', to, c: [words] });

/** A link to another thing; the gate of a masked one comes on top of the fact's own. */
function linked(content: Content, reference: string, gates: Gates): { rich: Rich[]; gates: Gates } {
  const target = mustResolve(content, reference);
  return {
    rich: [link(target.path, target.name)],
    gates: behind(gates, target),
  };
}

/** The gate of a fact that names a thing: a masked name is plot, whatever the fact is. */
export function behind(gates: Gates, target: Target): Gates {
  if (target.revealedBy.length === 0) return gates;
  return { ...gates, revealedBy: joinGates(gates.revealedBy, target.revealedBy), spoiler: target.spoiler };
}

function episodeRich(content: Content, id: EpisodeId): Rich[] {
  const target = mustResolve(content, id);
  const aired = findEpisode(content, id)?.airDate;
  return [link(target.path, episodeName(content, id)), ...(aired ? [`, ${formatDate(aired)}`] : [])];
}

export function characterRows(content: Content, { data }: Entry<CharacterRecord>): Row[] {
  const rows = new Rows();
  if (data.fullName && data.fullName !== data.name) rows.add('Full name', data.fullName);
  rows.add('Species', data.species);
  if (data.speciesNote) rows.add('Species', data.speciesNote.text, data.speciesNote);
  if (data.born) rows.add('Born', data.born.text, data.born);
  rows.add('Status', data.status.text, data.status);
  if (data.rank) rows.add('Rank', [data.rank.title, data.rank.position].filter(Boolean).join(', '), data.rank);
  for (const affiliation of data.affiliations) rows.add('Belongs to', affiliation.name, affiliation);
  for (const row of data.ships) {
    const { rich, gates } = linked(content, `ship:${row.ship}`, row);
    rows.add('Ships', rich, gates);
  }
  for (const actor of data.actors) {
    const { rich, gates } = linked(content, `person:${actor.person}`, actor);
    const after = [actor.years, actor.note].filter(Boolean).join('; ');
    rows.add('Played by', after ? [...rich, ` (${after})`] : rich, gates);
  }
  rows.add('Pronouns', data.pronouns);
  const groups = data.groups.map((id) => content.site.groups.find((group) => group.id === id)?.label ?? id);
  rows.add('Groups', groups.join(', '));
  return rows.all;
}

export function personRows(content: Content, { data }: Entry<PersonRecord>): Row[] {
  const rows = new Rows();
  rows.add('Work', data.job === 'actor' ? 'Actor' : 'Maker');
  rows.add('Born', data.born === null ? null : String(data.born));
  rows.add('Died', data.died === null ? null : String(data.died));
  for (const part of data.parts) {
    const { rich, gates } = linked(content, `character:${part.character}`, part);
    const series = part.series
      .map((code) => content.series.find(({ id }) => id === code)?.data.short ?? code)
      .join(', ');
    const after = [series, part.years, part.note].filter(Boolean).join('; ');
    rows.add('Plays', [...rich, after ? ` (${after})` : ''], gates);
  }
  rows.add('Also', data.credits);
  return rows.all;
}

export function shipRows(content: Content, { data }: Entry<ShipRecord>): Row[] {
  const rows = new Rows();
  rows.add('Registry', data.registry);
  rows.add('Class', data.class);
  rows.add('Type', data.type);
  if (data.status) rows.add('Status', data.status.text, data.status);
  for (const captain of data.captains) addPerson('Captain', captain.character, captain);
  for (const member of data.crew) addPerson('Aboard', member.character, member);
  if (data.first) rows.add('First seen', episodeRich(content, data.first));
  if (data.last)
    rows.add('Last seen', episodeRich(content, data.last), { revealedBy: data.last === data.first ? [] : [data.last] });
  addRelated(content, rows, data.related);
  return rows.all;

  function addPerson(term: string, id: string, gates: Gates): void {
    const result = linked(content, `character:${id}`, gates);
    rows.add(term, result.rich, result.gates);
  }
}

export function topicRows(content: Content, { data }: Entry<TopicRecord>): Row[] {
  const rows = new Rows();
  rows.add('Kind', data.type);
  addRelated(content, rows, data.related);
  return rows.all;
}

function addRelated(content: Content, rows: Rows, ids: readonly string[]): void {
  for (const id of ids) {
    const { rich, gates } = linked(content, id, SAFE);
    rows.add('See also', rich, gates);
  }
}
