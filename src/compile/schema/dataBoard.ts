/** Data files of the board and its cases. */
import { z } from 'zod';
import {
  checked,
  confidence,
  dataPath,
  factList,
  gated,
  path,
  pathOrNull,
  rich,
  sealedTwin,
  stamp,
  stub,
  wordList,
  words,
  wordsOrNull,
} from './dataCommon.ts';
import { evidenceType, weighed } from './dataEvidence.ts';
import { facetFact, facetFacts } from './dataFacets.ts';
import { smallPlate } from './dataPlates.ts';
import { contradiction, note, notes } from './dataParts.ts';

const evidenceLine = z
  .strictObject({
    ...weighed,
    type: evidenceType,
    rich: rich('What it says.'),
    note: wordsOrNull('What to know about it.'),
    who: words('Who said it.'),
    personPath: pathOrNull('Page of that person.'),
    outlet: words('Who reported it.'),
    source: words('Id of the source among the notes.'),
    echoes: wordList('Ids of other sources that report the same statement.'),
    quotePath: pathOrNull('Page of the quotation it rests on.'),
    confidence,
  })
  .meta({ id: 'EvidenceLine', description: 'A line of evidence.' });

export const caseFile = z
  .strictObject({
    ...stamp,
    id: words('Id.'),
    name: words('Who the case is about.'),
    summary: words('What the question is.'),
    articlePath: pathOrNull('Page of the character; null for a group.'),
    actors: z
      .array(z.strictObject({ name: words('Name.'), path: path('Page of the person.') }))
      .describe('Who plays the part.'),
    monogram: words('Initials.'),
    changes: wordList('What would change the verdict.'),
    checked,
    evidence: z.array(evidenceLine).describe('The lines of evidence that are safe, newest first.'),
    masked: z.array(stub).describe('Stubs of the other lines.'),
    contradictions: gated(contradiction, 'What the sources disagree on.'),
    notes,
    dataPath,
  })
  .meta({ title: 'Case', description: 'A case of the board: one character or group, and the evidence.' });

const caseTwinFields = sealedTwin([contradiction, note]).shape;

export const caseTwin = z
  .strictObject({ ...caseTwinFields, evidence: factList([evidenceLine]) })
  .meta({ title: 'Sealed twin of a case', description: 'The masked evidence and facts of a case. Spoilers.' });

const boardLine = z
  .strictObject({ ...weighed, type: evidenceType, who: words('Who said it.') })
  .meta({ id: 'BoardLine', description: 'A line of evidence as the board needs it: the sum, and who said it.' });

const boardRow = z
  .strictObject({
    id: words('Id of the case.'),
    name: words('Who the case is about.'),
    monogram: words('Initials.'),
    role: words('Who that is in one line.'),
    aliases: wordList('Other names and wrong spellings.'),
    actors: wordList('Names of those who play the part.'),
    groups: wordList('Groups of the character.'),
    generation: wordsOrNull('Generation of the character.'),
    species: wordsOrNull('Species of the character.'),
    plate: smallPlate,
    series: wordList('Codes of the series with the character that are safe to name.'),
    facts: facetFacts,
    evidence: z.array(boardLine).describe('The lines that are safe.'),
    masked: z.array(stub).describe('Stubs of the other lines.'),
  })
  .meta({ id: 'BoardRow', description: 'A case as a row of the board.' });

export const boardFile = z
  .strictObject({ ...stamp, rows: z.array(boardRow).describe('Every case, by name.') })
  .meta({ title: 'Board', description: 'Every case with its evidence as the sum needs it.' });

export const boardTwin = sealedTwin([boardLine, facetFact]).meta({
  title: 'Sealed twin of the board',
  description: 'The masked lines of all cases, and masked values for filters. Spoilers.',
});
