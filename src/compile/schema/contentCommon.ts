/** Fields that recur in what people write. Every field carries one line of help for the writer. */
import { z } from 'zod';
import { SPOILER_KINDS } from '../../domain/spoilerKinds.ts';

export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const EPISODE_ID = /^[a-z0-9]+(?:\.\d{1,2}x\d{2})?$/;
const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const field = <T extends z.ZodType>(schema: T, help: string): T => schema.describe(help) as T;

export const text = (help: string, max = 2000) => field(z.string().trim().min(1).max(max), help);
export const id = (help: string) => field(z.string().regex(ID).max(80), help);
export const ids = (help: string) => field(z.array(z.string().regex(ID).max(80)).default([]), help);
export const episodeId = (help: string) => field(z.string().regex(EPISODE_ID), help);
export const names = (help: string) => field(z.array(z.string().trim().min(1).max(120)).default([]), help);
export const url = (help: string) => field(z.url({ protocol: /^https?$/ }).nullable(), help);

export const PRECISIONS = ['day', 'month', 'year', 'approx'] as const;
export const CONFIDENCES = ['high', 'medium', 'low'] as const;

export const confidence = field(z.enum(CONFIDENCES).default('high'), 'How sure we are: high, medium or low.');

/** What the gate needs to know about a fact. */
export const gate = {
  revealedBy: field(
    z.array(z.string().regex(EPISODE_ID)).max(4).default([]),
    'The episodes that give this away, as in pic.3x09; leave out when safe. Shown once every one of them has been seen.',
  ),
  spoiler: field(
    z.enum(SPOILER_KINDS).default('plot'),
    'What kind of spoiler it is: plot (the default), casting or production.',
  ),
  label: field(
    z.string().trim().min(1).max(90).optional(),
    'What stands on the button while it is masked; must itself be safe.',
  ),
};

export const dated = {
  date: field(z.string().regex(DAY), 'When, as yyyy-mm-dd, yyyy-mm or yyyy, in quotation marks.'),
  datePrecision: field(
    z.enum(PRECISIONS).default('day'),
    'How exactly the date is known: day, month, year, or approx ("about").',
  ),
};

export const sourceRefs = field(
  z.array(z.string().max(80)).default([]),
  'What it rests on: ids of files in content/sources, or episodes such as pic.3x09.',
);

export const checked = field(
  z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  'The day on which somebody last checked this against its sources.',
);

export const spoilerTerms = field(
  z
    .array(
      z.union([
        z.string().trim().min(1).max(120),
        z.strictObject({
          text: z.string().trim().min(1).max(120).describe('The words.'),
          by: z.array(z.string().regex(EPISODE_ID)).min(1).max(4).describe('The episodes that give them away.'),
        }),
      ]),
    )
    .default([]),
  'Words that must never stand in a file that is not sealed: plain, or as { text, by: [pic.3x09] } with the episodes that give them away.',
);

/** Head of every article. */
export const article = {
  name: text('The name as the page is titled; must be safe unless the whole article is masked.', 120),
  summary: text(
    'One or two sentences for cards, lists and search engines; safe for a reader who has seen nothing.',
    155,
  ),
  aliases: names('Other names people use; each becomes a redirect and a search term. Must be safe.'),
  misspellings: names('Wrong spellings seen in the press or in searches; they lead here as well.'),
  formerSlugs: ids(
    'File names, or neutral slugs, under which this had its page before; links to them lead here. Must be safe.',
  ),
  sharedNames: names(
    'Names that other things have as well, as in Enterprise; each gets a page that lists all that write it here. Must be safe.',
  ),
  hiddenAliases: field(
    z.array(z.strictObject({ name: z.string().trim().min(1).max(120), revealedBy: gate.revealedBy })).default([]),
    'Names that are spoilers themselves, each with the episodes that reveal it.',
  ),
  slug: field(
    z.string().regex(ID).max(80).optional(),
    'A neutral path for a thing whose very name is a spoiler; otherwise the file name is the path.',
  ),
  maskedName: field(
    z.string().trim().min(1).max(90).optional(),
    'What a masked thing is called until it is open, as in "A ship of Picard 3x10".',
  ),
  ...gate,
  spoilerTerms,
  sources: sourceRefs,
  checked,
};
