/** The drawings in data files: portraits made from the record. */
import { z } from 'zod';
import { count, path, stamp, words } from './dataCommon.ts';

const MARKS = ['guide', 'star', 'hatch', 'arc', 'open', 'dot', 'chord', 'node', 'own'] as const;
const drawn = (help: string) =>
  z
    .string()
    .regex(/^[MLAQhaz0-9 .-]*$/)
    .describe(help);
const number = z.number();

const drawing = z
  .strictObject({
    ring: drawn('The arc that is graduated.'),
    quarters: count('How many quarters of a year it has.'),
    marks: z
      .array(z.tuple([z.enum(MARKS).describe('What it is.'), drawn('Path data, in a square from -200 to 200.')]))
      .describe('The paths, from back to front.'),
    labels: z
      .array(z.tuple([number.describe('x'), number.describe('y'), words('Words.')]))
      .describe('Years outside, initials of ties inside.'),
  })
  .meta({ id: 'Plate', description: 'A portrait drawn from the safe facts of a character.' });

export const plate = drawing
  .nullable()
  .describe('The portrait drawn from the safe facts of a character; null for anything else.');

export const smallPlate = z
  .strictObject({
    arcs: drawn('One arc for each series, in a square from -20 to 20.'),
    own: drawn('The bearing of the character.'),
  })
  .meta({ id: 'SmallPlate', description: 'A portrait for a row of a list.' })
  .nullable()
  .describe('A portrait of the size of a row, from what is safe; null where there is no character.');

const run = z
  .strictObject({
    code: words('Code of the series.'),
    name: words('Short name of the series.'),
    track: count('Which line of the ring.'),
    from: number.describe('Year of its start, with its fraction.'),
    to: number.describe('Year of its end.'),
  })
  .meta({ id: 'PlateRun', description: 'The run of a series on a plate.' });

export const sky = z
  .strictObject({
    from: number.describe('First year of the ring.'),
    to: number.describe('Last year of the ring.'),
    size: count('How many characters have a bearing.'),
    at: count('The number of this one.'),
    runs: z.array(run).describe('The series that the facts and masks of the article name.'),
  })
  .meta({ id: 'PlateSky', description: 'What a plate is drawn in.' })
  .nullable()
  .describe('What the plate is drawn in anew, once more facts are open; null where there is none.');

const plateRow = z
  .strictObject({
    path: path('Page of the character.'),
    name: words('Name.'),
    role: words('Who it is in one line.'),
    monogram: words('Initials.'),
    plate: drawing.describe('The portrait.'),
    plateText: words('The same in words.'),
  })
  .meta({ id: 'PlateRow', description: 'A character and its portrait.' });

export const platesFile = z
  .strictObject({ ...stamp, rows: z.array(plateRow).describe('The characters with most to draw, the richest first.') })
  .meta({ title: 'Plates', description: 'The portraits on the front page.' });
