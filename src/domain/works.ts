/** Series, films and episodes: the ladder that the horizon climbs. */
import type { Backlink, FileStamp, Note, SafeNote, SharedName } from './article.ts';
import type { FactMeta, Gated } from './fact.ts';
import type { NamedLink } from './timeline.ts';

export interface WorkRow {
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly type: 'series' | 'film' | 'shorts';
  readonly format: string;
  readonly start: string;
  readonly end: string | null;
  readonly status: string;
  readonly setIn: string | null;
  readonly summary: string;
  /** Number of episodes on this site. */
  readonly episodes: number;
}

export interface WorksFile extends FileStamp {
  readonly rows: readonly WorkRow[];
}

/** The title or the story of an episode, each with its own gate. */
export interface EpisodeText extends FactMeta {
  readonly text: string;
}

export interface EpisodeRow {
  readonly id: string;
  readonly path: string;
  readonly season: number;
  readonly number: number;
  readonly title: readonly Gated<EpisodeText>[];
  readonly airDate: string;
  readonly summary: string;
}

export interface SeriesFile extends FileStamp, WorkRow {
  /** Rows of its box on which sources disagree, with the id of the disagreement. */
  readonly disputes: readonly { readonly term: string; readonly id: string }[];
  readonly network: string | null;
  readonly seasons: number | null;
  readonly episodesTotal: number | null;
  readonly note: string | null;
  readonly checked: string;
  readonly aliases: readonly string[];
  readonly shared: readonly SharedName[];
  readonly list: readonly EpisodeRow[];
  readonly notes: readonly Gated<Note, SafeNote>[];
  readonly backlinks: readonly Gated<Backlink>[];
  readonly dataPath: string;
}

export interface EpisodeFile extends FileStamp, EpisodeRow {
  readonly series: { readonly code: string; readonly name: string; readonly short: string; readonly path: string };
  readonly line: readonly Gated<EpisodeText>[];
  readonly characters: readonly Gated<NamedLink>[];
  readonly notes: readonly Gated<Note, SafeNote>[];
  readonly backlinks: readonly Gated<Backlink>[];
  readonly previous: { readonly path: string; readonly number: string } | null;
  readonly next: { readonly path: string; readonly number: string } | null;
  readonly checked: string;
  readonly dataPath: string;
}
