/** Series, films and their episodes. */
import { formatEpisodeNumber, parseEpisodeId } from '../../domain/horizon.ts';
import { episodePath, seriesPath } from '../../domain/paths.ts';
import type { NamedLink } from '../../domain/timeline.ts';
import type { EpisodeFile, EpisodeRow, EpisodeText, SeriesFile, WorkRow, WorksFile } from '../../domain/works.ts';
import type { Content, Entry, SeriesRecord } from '../content.ts';
import { disputedTerms } from './contradictions.ts';
import type { Backlinks } from './backlinks.ts';
import type { FileSet, Unstamped } from './fileSet.ts';
import { GateBox, joinGates, type Labelled } from './gateBox.ts';
import { noteIdOf, writeNotes } from './notes.ts';
import { sharedOf } from './sharedNames.ts';
import { mustResolve } from './things.ts';

type Episode = SeriesRecord['episodes'][number];

export function writeWorks(content: Content, backlinks: Backlinks, files: FileSet): void {
  const series = content.series.toSorted((a, b) => a.data.order - b.data.order);
  files.add(['works'], 'works', { rows: series.map(rowOf) } satisfies Unstamped<WorksFile>);
  for (const entry of series) {
    writeSeries(content, entry, backlinks, files);
    const { episodes } = entry.data;
    episodes.forEach((episode, index) =>
      writeEpisode(content, entry, episode, episodes[index - 1], episodes[index + 1], backlinks, files),
    );
  }
}

const rowOf = ({ id, data }: Entry<SeriesRecord>): WorkRow => ({
  code: id,
  name: data.name,
  short: data.short,
  type: data.type,
  format: data.format,
  start: data.start,
  end: data.end,
  status: data.status,
  setIn: data.setIn,
  summary: data.summary,
  episodes: data.episodes.length,
});

function episodeRow(episode: Episode, box: GateBox): EpisodeRow {
  const ref = parseEpisodeId(episode.id);
  const title: Labelled<EpisodeText> = {
    id: `${episode.id}.title`,
    revealedBy: episode.titleRevealedBy,
    label: 'The title',
    text: episode.title,
  };
  return {
    id: episode.id,
    path: episodePath(episode.id),
    season: ref?.season ?? 0,
    number: ref?.number ?? 0,
    title: box.gate([title]),
    airDate: episode.airDate,
    summary: episode.summary,
  };
}

function writeSeries(content: Content, entry: Entry<SeriesRecord>, backlinks: Backlinks, files: FileSet): void {
  const { id, data } = entry;
  const box = new GateBox();
  const file: Unstamped<SeriesFile> = {
    ...rowOf(entry),
    network: data.network,
    seasons: data.seasons,
    episodesTotal: data.episodesTotal,
    note: data.note,
    checked: data.checked,
    aliases: data.aliases,
    disputes: disputedTerms(content, id),
    shared: sharedOf(data),
    list: data.episodes.map((episode) => episodeRow(episode, box)),
    notes: writeNotes(
      content,
      data.sources.map((source) => noteIdOf(content, source)),
      box,
    ),
    backlinks: box.gate(backlinks.get(seriesPath(id)) ?? []),
    dataPath: `/data/works/${id}.json`,
  };
  files.add(['works', id], 'series', file, { facts: box.sealed });
}

function writeEpisode(
  content: Content,
  entry: Entry<SeriesRecord>,
  episode: Episode,
  previous: Episode | undefined,
  next: Episode | undefined,
  backlinks: Backlinks,
  files: FileSet,
): void {
  const ref = parseEpisodeId(episode.id);
  // A film has the page of its series.
  if (!ref || ref.season === 0) return;
  const box = new GateBox();
  const line: Labelled<EpisodeText>[] = episode.line
    ? [{ id: `${episode.id}.line`, revealedBy: [episode.id], label: 'What happens', text: episode.line }]
    : [];
  const characters = episode.characters.map((id, index): Labelled<NamedLink> => {
    const target = mustResolve(content, `character:${id}`);
    return {
      id: `k${index + 1}`,
      revealedBy: joinGates([episode.id], target.revealedBy),
      label: 'Somebody seen in it',
      name: target.name,
      path: target.path,
    };
  });
  const stepTo = (other: Episode | undefined) => {
    const step = other ? parseEpisodeId(other.id) : undefined;
    return other && step ? { path: episodePath(other.id), number: formatEpisodeNumber(step) } : null;
  };
  const number = formatEpisodeNumber(ref);
  const file: Unstamped<EpisodeFile> = {
    ...episodeRow(episode, box),
    series: { code: entry.id, name: entry.data.name, short: entry.data.short, path: seriesPath(entry.id) },
    line: box.gate(line),
    characters: box.gate(characters),
    notes: writeNotes(
      content,
      episode.sources.map((source) => noteIdOf(content, source)),
      box,
    ),
    backlinks: box.gate(backlinks.get(episodePath(episode.id)) ?? []),
    previous: stepTo(previous),
    next: stepTo(next),
    checked: entry.data.checked,
    dataPath: `/data/works/${entry.id}/${number}.json`,
  };
  files.add(['works', entry.id, number], 'episode', file, { facts: box.sealed });
}
