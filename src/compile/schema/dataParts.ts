/** Facts and parts that several kinds of data file share. */
import { z } from 'zod';
import {
  day,
  fact,
  gated,
  gatedWith,
  partialDateOrNull,
  path,
  precision,
  rich,
  stubFields,
  wordList,
  words,
  wordsOrNull,
} from './dataCommon.ts';

const sharedName = z
  .strictObject({ name: words('The name.'), path: path('The page that lists all that have it.') })
  .meta({ id: 'SharedName', description: 'A name that several things have.' });

export const shared = z.array(sharedName).describe('Names that other things have as well.');

export const block = z
  .strictObject({ ...fact, rich: rich('The text.') })
  .meta({ id: 'Block', description: 'One paragraph, list or table with its gate.' });

export const section = z
  .strictObject({
    id: words('Id, for the address of the section.'),
    title: words('Heading.'),
    world: z.enum(['story', 'real']).describe('Does it tell of the story or of our world?'),
    blocks: gated(block, 'Its paragraphs, lists and tables.'),
  })
  .meta({ id: 'Section', description: 'A part of an article under a heading.' });

const safeNote = {
  type: z.enum(['source', 'episode']).describe('Does the note refer to a source or to an episode?'),
  outlet: z.string().exactOptional().describe('Who published the source.'),
  path: path('Page of the source or episode.'),
  published: partialDateOrNull('When the source was published; null where that is not known.').exactOptional(),
  publishedPrecision: precision.exactOptional(),
};

export const archivedCopy = z
  .strictObject({ url: words('Its address.'), date: day('The day on which it was kept.') })
  .exactOptional()
  .describe('A copy of the page in a public archive.');

export const note = z
  .strictObject({
    ...fact,
    ...safeNote,
    title: words('Title of the source or name of the episode.'),
    url: z.string().nullable().exactOptional().describe('Address of the source; null where there is none.'),
    archived: archivedCopy,
  })
  .meta({ id: 'Note', description: 'What a note in the text refers to.' });

const maskedNote = z
  .strictObject({ ...stubFields, ...safeNote })
  .meta({ id: 'MaskedNote', description: 'A note whose title gives something away; outlet and date stay.' });

export const notes = gatedWith(note, maskedNote, 'Sources and episodes that the text refers to.');

export const backlink = z
  .strictObject({
    ...fact,
    kind: words('Kind of the page that links here.'),
    path: path('The page that links here.'),
    name: words('Its name.'),
    sentence: words('The sentence around the link.'),
  })
  .meta({ id: 'Backlink', description: 'A link from another page, with its sentence.' });

export const contradiction = z
  .strictObject({
    ...fact,
    title: words('What the sources disagree on.'),
    rich: rich('Who says what.'),
    ruling: wordsOrNull('What this wiki goes by, and why.'),
    noteIds: wordList('Ids of the notes it rests on.'),
  })
  .meta({ id: 'Contradiction', description: 'A point on which the sources disagree.' });

export const namedLink = z
  .strictObject({ ...fact, name: words('Name.'), path: path('Its page.') })
  .meta({ id: 'NamedLink', description: 'A link that may be masked.' });

const option = { id: words('Id.'), label: words('Words on the page.') };

export const namedOption = z.strictObject(option).meta({ id: 'NamedOption', description: 'An id and its words.' });

export const preset = z
  .strictObject({
    ...option,
    hint: words('What it includes, in plain words.'),
    seen: words('Horizon as in the address: none, all, or a list such as pic.3x09.'),
  })
  .meta({ id: 'Preset', description: 'A ready-made answer to "how far have you watched?".' });
