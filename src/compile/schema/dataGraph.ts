/** Shape of the file with everybody's ties. */
import { z } from 'zod';
import { dataPath, fact, gated, path, sealedTwin, stamp, wordList, words } from './dataCommon.ts';
import { namedOption } from './dataParts.ts';

const graphNode = z
  .strictObject({
    ...fact,
    name: words('Name of the character.'),
    path: path('Its page.'),
    groups: wordList('Ids of its groups, the main one first.'),
    series: wordList('Codes of the series that are safe to name.'),
  })
  .meta({ id: 'GraphNode', description: 'A character; the id is that of its path.' });

const graphTie = z
  .strictObject({
    ...fact,
    from: words('Id of the one.'),
    to: words('Id of the other.'),
    kind: words('Id of the kind of tie.'),
    words: words('What the one is to the other.'),
    back: words('What the other is to the one.'),
  })
  .meta({ id: 'GraphTie', description: 'A tie between two characters, told once.' });

const graphSeries = z
  .strictObject({ ...fact, node: words('Id of the character.'), series: words('Code of the series.') })
  .meta({ id: 'GraphSeries', description: 'A character is in a series, where that gives something away.' });

const groupCase = z
  .strictObject({ id: words('Id of the case.'), name: words('Whom it is about.') })
  .meta({ id: 'GroupCase', description: 'A case about a group or a role.' });

export const graphFile = z
  .strictObject({
    ...stamp,
    kinds: z.array(namedOption).describe('Kinds of tie, in order.'),
    nodes: gated(graphNode, 'Characters, by their main group and by name.'),
    ties: gated(graphTie, 'Ties.'),
    series: gated(graphSeries, 'What `series` of the characters leaves out.'),
    cases: z.array(groupCase).describe('Cases that no character stands for.'),
    dataPath,
  })
  .meta({ title: 'Ties', description: 'Who has to do with whom.' });

export const graphTwin = sealedTwin([graphNode, graphTie, graphSeries]).meta({
  title: 'Sealed twin of the ties',
  description: 'The masked ties and characters. Spoilers.',
});
