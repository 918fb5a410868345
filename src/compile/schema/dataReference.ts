/** Data files of the sources, the site itself, and the index of all files. */
import { z } from 'zod';
import {
  count,
  dataPath,
  day,
  fact,
  gated,
  partialDate,
  partialDateOrNull,
  precision,
  sealedTwin,
  stamp,
  words,
  wordsOrNull,
  yesNo,
} from './dataCommon.ts';
import { archivedCopy, backlink, namedOption, preset } from './dataParts.ts';
import { workType } from './dataWorks.ts';

export const sourceTitle = z
  .strictObject({
    ...fact,
    title: words('Title as printed.'),
    url: wordsOrNull('Address; null where there is none.'),
    archived: archivedCopy,
    note: wordsOrNull('What to know when using it.'),
  })
  .meta({ id: 'SourceTitle', description: 'Title and address of a source, masked together.' });

export const uses = {
  uses: count('How many safe facts lean on it.'),
  useDates: z
    .array(partialDate('yyyy-mm-dd, yyyy-mm or yyyy.'))
    .describe('Dates of those that have one, oldest first; running text has none.'),
};

const sourceFields = {
  id: words('Id.'),
  outlet: words('Who published it.'),
  type: words('What kind of source it is.'),
  published: partialDateOrNull('When it was published; null where that is not known.'),
  publishedPrecision: precision,
  title: gated(sourceTitle, 'Always one item: title and address, or their stub.'),
  ...uses,
};

export const leaning = z
  .strictObject({
    ...backlink.shape,
    sentence: words('The sentence; empty where the source was read for the page as a whole.'),
    how: wordsOrNull('What the source is to it; null where that goes without saying.'),
  })
  .meta({ id: 'Leaning', description: 'Something that leans on a source.' });

export const sourceRow = z
  .strictObject(sourceFields)
  .meta({ id: 'SourceRow', description: 'A source as a row of the list.' });

export const sourcesFile = z
  .strictObject({ ...stamp, rows: z.array(sourceRow).describe('Every source, by outlet.') })
  .meta({ title: 'Sources', description: 'All sources.' });

export const sourcesTwin = sealedTwin([sourceTitle]).meta({
  title: 'Sealed twin of the sources',
  description: 'The masked titles and addresses. Spoilers.',
});

export const sourceFile = z
  .strictObject({
    ...stamp,
    ...sourceFields,
    language: words('Language tag.'),
    originalOutlet: wordsOrNull('For a copy: who printed it first.'),
    backlinks: gated(leaning, 'All that leans on it, each by itself, with the sentence.'),
    dataPath,
  })
  .meta({ title: 'Source', description: 'A source and all that leans on it.' });

export const sourceTwin = sealedTwin([sourceTitle, leaning]).meta({
  title: 'Sealed twin of a source',
  description: 'Masked title and links. Spoilers.',
});

const seriesOption = z
  .strictObject({
    code: words('Code.'),
    short: words('Short name.'),
    name: words('Name.'),
    type: workType,
    seasonSizes: z.array(z.int().min(0)).describe('Number of the last episode of each season; empty for a film.'),
  })
  .meta({ id: 'SeriesOption', description: 'A series or film in the control of the horizon.' });

const options = (help: string) => z.array(namedOption).describe(help);

export const siteFile = z
  .strictObject({
    ...stamp,
    name: words('Name of the wiki.'),
    short: words('Name where room is short.'),
    subject: words('What the wiki is about.'),
    summary: words('What the wiki is.'),
    tagline: words('One line under the name in the frame.'),
    disclaimer: words('What stands at the foot of every page.'),
    origin: words('Origin of the site without a path.'),
    language: words('Language tag.'),
    checked: day('The newest day that the data knows.'),
    since: day('The day of the first thing on record.'),
    suggest: wordsOrNull('Where a correction can be sent; null where there is no such place yet.'),
    mainSeries: words('Code of the series that the presets are about.'),
    series: z.array(seriesOption).describe('Every series and film in order of first release.'),
    presets: z.array(preset).describe('Presets of the horizon, least seen first.'),
    groups: options('Groups of characters.'),
    generations: options('Generations of characters.'),
    statuses: options('What can have become of a character.'),
    about: z.array(z.strictObject({ id: words('Id.'), name: words('Title.') })).describe('Pages about the wiki.'),
  })
  .meta({ title: 'Site', description: 'The wiki itself: names, series, filters.' });

export const dataIndexFile = z
  .strictObject({
    ...stamp,
    name: words('Name of the wiki.'),
    files: z
      .array(
        z.strictObject({
          path: dataPath,
          schema: words('Path of its schema.'),
          sealed: yesNo('Does it hold spoilers?'),
        }),
      )
      .describe('Every data file.'),
  })
  .meta({ title: 'Index of the data', description: 'Every data file and its schema.' });
