/** Data files of series, films and episodes. */
import { z } from 'zod';
import {
  checked,
  count,
  countOrNull,
  dataPath,
  day,
  fact,
  gated,
  partialDate,
  partialDateOrNull,
  path,
  sealedTwin,
  stamp,
  wordList,
  words,
  wordsOrNull,
} from './dataCommon.ts';
import { backlink, namedLink, note, notes, shared } from './dataParts.ts';

export const workType = z.enum(['series', 'film', 'shorts']).describe('Series, film or shorts.');

const workFields = {
  code: words('Code, as in pic.3x09 before the dot.'),
  name: words('Name.'),
  short: words('Short name.'),
  type: workType,
  format: words('As in "live-action series".'),
  start: partialDate('First day.'),
  end: partialDateOrNull('Last day; null while it runs.'),
  status: words('Running, ended, announced …'),
  setIn: wordsOrNull('Years in the story.'),
  summary: words('One or two safe sentences.'),
  episodes: count('Number of episodes on this site.'),
};

const workRow = z.strictObject(workFields).meta({ id: 'WorkRow', description: 'A series or film.' });

export const worksFile = z
  .strictObject({ ...stamp, rows: z.array(workRow).describe('Every series and film in order of first release.') })
  .meta({ title: 'Works', description: 'All series and films.' });

const episodeText = z
  .strictObject({ ...fact, text: words('The words.') })
  .meta({ id: 'EpisodeText', description: 'Title or story of an episode.' });

const episodeFields = {
  id: words('Id, as in pic.3x09; a film has the code of its series.'),
  path: path('Its page.'),
  season: count('Season; 0 for a film.'),
  number: count('Number in the season; 0 for a film.'),
  title: gated(episodeText, 'Always one item: the title, or its stub.'),
  airDate: day('First shown.'),
  summary: words('One safe sentence.'),
};

const episodeRow = z
  .strictObject(episodeFields)
  .meta({ id: 'EpisodeRow', description: 'An episode as a row of its series.' });

export const seriesFile = z
  .strictObject({
    ...stamp,
    ...workFields,
    network: wordsOrNull('Where it was first shown.'),
    seasons: countOrNull('Number of seasons.'),
    episodesTotal: countOrNull('Number of episodes in all, on this site or not.'),
    note: wordsOrNull('What to add.'),
    checked,
    aliases: wordList('Other names.'),
    disputes: z
      .array(z.strictObject({ term: words('The row.'), id: words('Id in the register of contradictions.') }))
      .describe('Rows of its box on which sources disagree.'),
    shared,
    list: z.array(episodeRow).describe('The episodes on this site, in order.'),
    notes,
    backlinks: gated(backlink, 'What links here.'),
    dataPath,
  })
  .meta({ title: 'Series', description: 'A series or film and its episodes.' });

export const seriesTwin = sealedTwin([episodeText, note, backlink]).meta({
  title: 'Sealed twin of a series',
  description: 'The masked titles and facts. Spoilers.',
});

const step = z
  .strictObject({ path: path('Its page.'), number: words('As in 3x09.') })
  .meta({ id: 'EpisodeStep', description: 'The episode before or after.' });

export const episodeFile = z
  .strictObject({
    ...stamp,
    ...episodeFields,
    series: z
      .strictObject({
        code: words('Code.'),
        name: words('Name.'),
        short: words('Short name.'),
        path: path('Its page.'),
      })
      .describe('The series it is part of.'),
    line: gated(episodeText, 'What happens, in one sentence; at most one item.'),
    characters: gated(namedLink, 'Characters seen in it.'),
    notes,
    backlinks: gated(backlink, 'What links here.'),
    previous: step.nullable().describe('The episode before it on this site.'),
    next: step.nullable().describe('The episode after it on this site.'),
    checked,
    dataPath,
  })
  .meta({ title: 'Episode', description: 'An episode.' });

export const episodeTwin = sealedTwin([episodeText, namedLink, note, backlink]).meta({
  title: 'Sealed twin of an episode',
  description: 'Story, characters and other masked facts. Spoilers.',
});
