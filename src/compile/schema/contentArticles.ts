/** Front matter of the Markdown articles: characters, people, ships, topics, answers, pages. */
import { z } from 'zod';
import { article, checked, episodeId, gate, id, ids, names, sourceRefs, spoilerTerms, text } from './contentCommon.ts';

const gatedText = (help: string) => z.strictObject({ text: text(help, 300), ...gate }).describe(help);

export const characterSchema = z.strictObject({
  ...article,
  role: text('Who this is in one safe line, as under a portrait.', 110),
  fullName: text('The full name.', 120).optional(),
  species: text('Species, in one or two words; the value of the species filter.', 60),
  speciesNote: gatedText('What must be added about the species.').optional(),
  pronouns: text('Pronouns, as in she/her.', 30),
  born: gatedText('Birth, as far as it is known.').optional(),
  groups: z.array(z.string()).min(1).describe('Groups from content/site.yaml, the main one first.'),
  generation: id('Generation from content/site.yaml.'),
  actors: z
    .array(
      z.strictObject({
        person: id('Id of a file in content/people.'),
        years: text('The years in the part.', 60).optional(),
        note: text('What else to know about this casting.', 200).optional(),
        ...gate,
      }),
    )
    .default([])
    .describe('Who plays the part.'),
  status: z
    .strictObject({
      value: id('alive, deceased, unknown or transformed, from content/site.yaml.'),
      text: text('The status in words.', 200),
      ...gate,
    })
    .describe('Alive, dead or otherwise, as last seen.'),
  rank: z
    .strictObject({ title: text('Rank or title.', 80), position: text('Post.', 160).optional(), ...gate })
    .optional()
    .describe('Rank and post as last seen.'),
  affiliations: z
    .array(z.strictObject({ name: text('The body.', 120), ...gate }))
    .default([])
    .describe('Where he or she belongs.'),
  ships: z
    .array(z.strictObject({ ship: id('Id of a file in content/ships.'), ...gate }))
    .default([])
    .describe('Ships served on.'),
  appearances: z
    .array(
      z.strictObject({
        series: id('Series code, lower case.'),
        first: episodeId('First episode in that series.'),
        last: episodeId('Last episode in that series; leave out if not settled.').optional(),
        ...gate,
      }),
    )
    .default([])
    .describe('Where the character is seen, a row per series. The last episode is masked by itself.'),
  appearanceNote: gatedText('What must be added about appearances.').optional(),
  ties: z
    .array(
      z.strictObject({
        type: id('Kind of tie from content/site.yaml.'),
        to: id('Id of the other character.'),
        note: text('What to add.', 200).optional(),
        ...gate,
      }),
    )
    .default([])
    .describe('Ties to other characters.'),
  relevance: z
    .strictObject({
      level: z
        .enum(['core', 'seed', 'creator-mentioned', 'possible', 'unlikely', 'context'])
        .describe('How near the character is to the proposed series.'),
      text: text('Why, in a sentence.', 500),
      sources: sourceRefs,
      ...gate,
    })
    .describe('What the character has to do with the proposed series.'),
});

export const personSchema = z.strictObject({
  ...article,
  role: text('Who this is in one safe line.', 110),
  job: z.enum(['actor', 'creator']).describe('In front of the camera or behind it.'),
  born: z.number().int().min(1850).max(2030).nullable().default(null).describe('Year of birth.'),
  died: z.number().int().min(1850).max(2100).nullable().default(null).describe('Year of death.'),
  parts: z
    .array(
      z.strictObject({
        character: id('Id of the character played.'),
        series: ids('Series codes, lower case.'),
        years: text('The years in the part.', 80).optional(),
        note: text('What to add.', 200).optional(),
        ...gate,
      }),
    )
    .default([])
    .describe('Parts played.'),
  credits: text('Other credits in a line.', 400).optional(),
});

export const shipSchema = z.strictObject({
  ...article,
  role: text('What this is in one safe line.', 110),
  registry: text('Registry number.', 40).optional(),
  class: text('Class.', 160).optional(),
  type: text('Starship, station, …; the value of the type filter.', 40),
  status: gatedText('What has become of it.').optional(),
  captains: z
    .array(z.strictObject({ character: id('Id of the captain.'), ...gate }))
    .default([])
    .describe('Captains, in order.'),
  crew: z
    .array(z.strictObject({ character: id('Id of a crew member.'), ...gate }))
    .default([])
    .describe('Others seen aboard.'),
  first: episodeId('Where it is first seen.').optional(),
  last: episodeId('Where it is last seen; masked by itself.').optional(),
  related: ids('Related ships, topics or characters, by id.'),
});

export const topicSchema = z.strictObject({
  ...article,
  role: text('What this is in one safe line.', 110),
  type: text('People, place, event, technology, concept; the value of the type filter.', 40),
  related: ids('Related articles, by id.'),
});

export const answerSchema = z.strictObject({
  name: text('The question, as people ask it.', 120),
  summary: text('The answer in one or two safe sentences.', 155),
  short: text('The answer in one to six words.', 60),
  order: z.number().int().describe('Place in the list of answers.'),
  triggers: names('Other ways to ask it.'),
  wouldChange: names('What would change this answer, a line each.'),
  related: ids('Related articles, by id.'),
  sources: sourceRefs,
  spoilerTerms,
  checked,
});

export const pageSchema = z.strictObject({
  name: text('The title.', 120),
  summary: text('One or two sentences for cards and search engines.', 155),
  order: z.number().int().describe('Place in the menu.'),
  checked,
});
