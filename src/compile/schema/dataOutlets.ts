/** The outlets and what each printed or was told, as they are published. */
import { z } from 'zod';
import { count, dataPath, gated, partialDate, sealedTwin, stamp, words } from './dataCommon.ts';
import { leaning, sourceRow, sourceTitle, uses } from './dataReference.ts';
import { entries, timelineEntry } from './dataTimeline.ts';

const outletFields = {
  id: words('Id.'),
  name: words('Name.'),
  published: z
    .array(partialDate('yyyy-mm-dd, yyyy-mm or yyyy.'))
    .describe('Dates of those of its sources that have one, oldest first.'),
  undated: count('How many of its sources have none.'),
  ...uses,
};

const outletRow = z
  .strictObject(outletFields)
  .meta({ id: 'OutletRow', description: 'An outlet as a row of the list.' });

const outletLine = z
  .strictObject({
    ...leaning.shape,
    side: z.enum(['for', 'against']).describe('Does it speak for or against a return?'),
    grade: z.enum(['A', 'B', 'C', 'D', 'E']).describe('Its grade.'),
  })
  .meta({ id: 'OutletLine', description: 'A line of evidence that leans on an outlet.' });

export const outletsFile = z
  .strictObject({ ...stamp, rows: z.array(outletRow).describe('Every outlet, from A to Z.') })
  .meta({ title: 'Outlets', description: 'Who published the sources.' });

export const outletFile = z
  .strictObject({
    ...stamp,
    ...outletFields,
    sources: z.array(sourceRow).describe('Its own pages, copies of them and copies that it made, newest first.'),
    entries,
    lines: gated(outletLine, 'Lines of evidence that lean on it, oldest first.'),
    dataPath,
  })
  .meta({ title: 'Outlet', description: 'An outlet, its sources, what it printed or was told, and what leans on it.' });

export const outletTwin = sealedTwin([sourceTitle, timelineEntry, outletLine]).meta({
  title: 'Sealed twin of an outlet',
  description: 'Masked titles, entries and lines. Spoilers.',
});
