/** The YAML records: site, series with their episodes, sources, quotations, events, cases, contradictions. */
import { z } from 'zod';
import { SOURCE_GRADES } from '../../domain/sourceGrade.ts';
import { ROLES } from '../../domain/timeline.ts';
import { checked, confidence, dated, episodeId, gate, id, ids, names, sourceRefs, text, url } from './contentCommon.ts';

const option = z.strictObject({ id: id('Id.'), label: text('Words on the page.', 60) });

export const siteSchema = z.strictObject({
  name: text('Name of the wiki.', 60),
  short: text('Name where room is short.', 20),
  subject: text('What the wiki is about.', 80),
  summary: text('What the wiki is, for search engines.', 155),
  tagline: text('One line under the name in the frame.', 120),
  disclaimer: text('What stands at the foot of every page.', 400),
  origin: z
    .string()
    .regex(/^https?:\/\/[^/]+$/)
    .describe('Origin without a path; SITE_URL overrides.'),
  base: z
    .string()
    .regex(/^\/(?:.*\/)?$/)
    .default('/')
    .describe('Base path with slashes at both ends; BASE_PATH overrides.'),
  language: z.string().default('en').describe('Language tag.'),
  checked,
  suggest: url('Where a correction can be sent; null where there is no such place yet.').default(null),
  mainSeries: id('The series that the presets of the horizon are about.'),
  groups: z.array(option).describe('Groups of characters, in order.'),
  generations: z.array(option).describe('Generations of characters, in order.'),
  statuses: z.array(option).describe('What can have become of a character.'),
  ties: z
    .array(
      z.strictObject({
        ...option.shape,
        inverse: id('The same tie seen from the other side.').optional(),
        kind: text('What it is drawn and filtered as in the graph, as in "Family".', 40).optional(),
      }),
    )
    .describe('Kinds of tie between characters.'),
  topicsOfRecord: z.array(option).default([]).describe('Subjects that quotations and events are filed under.'),
  posts: z
    .array(
      z.strictObject({
        key: z
          .string()
          .regex(/^[0-9A-Za-z]$/)
          .describe('One letter or digit that stands for the post in links; never used for another post.'),
        label: text('Words on the page.', 40),
        hint: text('What one does there, in a few words.', 80),
      }),
    )
    .max(16)
    .default([])
    .describe('Posts of the crew ballot, in order.'),
  presets: z
    .array(
      z.strictObject({
        ...option.shape,
        hint: text('What it includes, in plain words.', 120),
        seen: z.string().describe('Horizon as in the URL: none, all, or a comma list such as pic.1x10,voy.all.'),
      }),
    )
    .min(2)
    .describe('The presets of the horizon, least seen first.'),
});

export const seriesSchema = z.strictObject({
  name: text('Name of the series or film.', 120),
  short: text('Short name as used in "Picard 3x09".', 40),
  summary: text('One or two safe sentences.', 155),
  type: z.enum(['series', 'film', 'shorts']).describe('Series, film or shorts.'),
  format: text('As in "live-action series".', 60),
  aliases: names('Other names; each becomes a redirect.'),
  sharedNames: names('Names that other things have as well; each gets a page that lists all that write it here.'),
  network: text('Where it was first shown.', 80).nullable().default(null),
  start: z.string().describe('First day, yyyy-mm-dd.'),
  end: z.string().nullable().default(null).describe('Last day, yyyy-mm-dd; null while it runs.'),
  seasons: z.number().int().nullable().default(null).describe('Number of seasons.'),
  episodesTotal: z.number().int().nullable().default(null).describe('Number of episodes in all.'),
  seasonSizes: z.array(z.number().int()).default([]).describe('Number of the last episode of each season, if known.'),
  minutes: z
    .number()
    .int()
    .min(1)
    .max(400)
    .nullable()
    .default(null)
    .describe('Minutes of a film, or of a typical episode, rounded; printed with "about".'),
  setIn: text('Years in the story.', 80).nullable().default(null),
  status: text('Running, ended, announced …', 80),
  order: z.number().int().describe('Place in the order of first release.'),
  note: text('What to add.', 400).nullable().default(null),
  confidence,
  sources: sourceRefs,
  checked,
  episodes: z
    .array(
      z.strictObject({
        id: episodeId('As in pic.3x09; a film has the code of its series.'),
        title: text('Title.', 160),
        titleRevealedBy: gate.revealedBy,
        airDate: z.string().describe('First shown, yyyy-mm-dd.'),
        line: text('What happens, in one sentence; masked by the episode itself.', 400).nullable().default(null),
        summary: text('One safe sentence about the episode for lists and search engines.', 155),
        characters: ids('Characters seen in it; masked by the episode itself.'),
        confidence,
        sources: sourceRefs,
      }),
    )
    .default([])
    .describe('The episodes that facts of this wiki rest on.'),
});

export const sourceSchema = z.strictObject({
  outlet: text('Who published it.', 120),
  title: text('Title as printed.', 300),
  url: url('Address; null where there is none.'),
  date: z.string().nullable().default(null).describe('When it was published, in quotation marks.'),
  datePrecision: dated.datePrecision,
  type: z.enum(SOURCE_GRADES).describe('What kind of source it is.'),
  language: z.string().default('en').describe('Language tag.'),
  originalOutlet: text('For a copy: who printed it first.', 160).nullable().default(null),
  archived: z
    .strictObject({
      url: z.url({ protocol: /^https?$/ }).describe('Its address.'),
      date: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}$/)
        .describe('The day on which it was kept.'),
    })
    .optional()
    .describe('A copy in a public archive, seen to hold the same page.'),
  note: text('What to know when using it.', 600).nullable().default(null),
  slug: id('A neutral path where the id gives something away.').optional(),
  ...gate,
});

export const eventSchema = z.strictObject({
  ...dated,
  type: z.enum(['statement', 'event']).describe('Somebody said something, or something happened.'),
  category: id('picard, legacy, executives, campaign, cast, corporate, other-trek, tie-in, marvel …'),
  text: text('What happened or was said, in our own words; wiki links allowed.', 600),
  who: text('Who said or did it.', 120),
  people: ids('The same as files in content/people, where there are any.'),
  role: z
    .enum(ROLES)
    .optional()
    .describe('In what part they speak or act; only where it is not that of the people, or of the category.'),
  outlet: text('Who reported it.', 80),
  source: id('A file in content/sources.'),
  mentions: ids('Articles it is about, by id.'),
  topics: ids('Subjects, by id from topicsOfRecord in content/site.yaml.'),
  status: z.boolean().default(false).describe('True when it bears on whether the series will be made.'),
  milestone: text(
    'Names it on the chart of the record, in a few words; only for what everybody may know.',
    32,
  ).optional(),
  note: text('What to know about it; masked together with the text.', 600).nullable().default(null),
  confidence,
  ...gate,
});

export const caseSchema = z.strictObject({
  subject: id('Id of the character, or of a group.'),
  name: text('Only for a group: its name.', 80).optional(),
  summary: text('What the question is, in a safe sentence.', 155),
  pick: z
    .string()
    .regex(/^[0-9A-Za-z]{3}$/)
    .optional()
    .describe('Short code on crew ballots; only where the linter says that two characters would have the same.'),
  actors: ids('Only for a group: people it is about.'),
  changes: names('What would change the verdict, a line each; safe.'),
  checked,
  evidence: z
    .array(
      z.strictObject({
        id: z
          .string()
          .regex(/^e\d{2}$/)
          .describe('e01, e02 …; never reused.'),
        side: z.enum(['for', 'against']).describe('Does it speak for or against a return?'),
        grade: z
          .enum(['A', 'B', 'C', 'D', 'E'])
          .describe(
            'A announced, signed, or the death of an actor; B plan or refusal of a decision maker; C own wish on record; D set up on screen; E rumour or inference.',
          ),
        directness: z
          .union([z.literal(1), z.literal(0.5)])
          .describe('1 about this person in this show, 0.5 about the show or a group.'),
        ...dated,
        type: z
          .enum(['canon', 'creator', 'actor', 'press', 'schedule', 'campaign', 'studio'])
          .describe('Kind of evidence.'),
        who: text('Who said it.', 120),
        person: id('The same as a file in content/people, where there is one.').optional(),
        outlet: text('Who reported it.', 80),
        source: id('A file in content/sources.'),
        origin: id('The statement it goes back to; lines with one origin and side count once. Must be safe.'),
        echoes: ids('Other sources that report the same statement.'),
        quote: id('The quotation it rests on: a file in content/quotes.').optional(),
        text: text('One sentence in our own words; wiki links allowed.', 500),
        note: text('What to know about it; masked together with the text.', 400).nullable().default(null),
        confidence,
        ...gate,
      }),
    )
    .describe('The lines of evidence, in any order.'),
});

export const contradictionSchema = z.strictObject({
  name: text('What the sources disagree on, in a safe line.', 120),
  about: ids('Articles, quotations and events it concerns, by id.'),
  terms: z
    .array(text('The term of a row.', 40))
    .default([])
    .describe('Rows of the boxes beside those articles and series that it concerns, such as Rank: each gets a mark.'),
  text: text('Who says what, in our own words; wiki links allowed.', 900),
  ruling: text('What this wiki goes by; also where it goes by neither.', 400),
  reason: text('Why.', 300),
  sources: sourceRefs,
  ...gate,
});
