/** What recurs in the data files that the site publishes: stamps, facts, stubs, text with marks. Every field has a line of help. */
import { z } from 'zod';
import { CONFIDENCES, EPISODE_ID, PRECISIONS } from './contentCommon.ts';
import { SPOILER_KINDS } from '../../domain/spoilerKinds.ts';

const BUILD = /^[0-9a-f]{12}$/;
const PATH = /^\/(?:[^/\s]+\/)*(?:#\S+)?$/;
const PARTIAL_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const words = (help: string) => z.string().describe(help);
export const wordsOrNull = (help: string) => z.string().nullable().describe(help);
export const wordList = (help: string) => z.array(z.string()).describe(help);
export const yesNo = (help: string) => z.boolean().describe(help);
export const count = (help: string) => z.int().min(0).describe(help);
export const countOrNull = (help: string) => z.int().min(0).nullable().describe(help);
export const path = (help: string) => z.string().regex(PATH).describe(help);
export const pathOrNull = (help: string) => z.string().regex(PATH).nullable().describe(help);
export const day = (help: string) => z.string().regex(DAY).describe(help);
export const partialDate = (help: string) => z.string().regex(PARTIAL_DATE).describe(help);
export const partialDateOrNull = (help: string) => z.string().regex(PARTIAL_DATE).nullable().describe(help);
export const dataPath = z
  .string()
  .regex(/^\/data\/\S+\.json$/)
  .describe('Path of this file.');
export const checked = day('The day on which somebody last checked this against its sources.');
export const precision = z.enum(PRECISIONS).describe('How exactly the date is known; approx means "about".');
export const confidence = z.enum(CONFIDENCES).describe('How sure the editors are.');

/** A date and how exactly it is known. */
export const dated = {
  date: partialDate('When: yyyy-mm-dd, yyyy-mm or yyyy.'),
  datePrecision: precision,
};

/** Head of every file. */
export const stamp = {
  licence: words('SPDX name of the licence of the texts.'),
  build: z.string().regex(BUILD).describe('Hash of the whole data set; the same content gives the same build.'),
  version: z.int().min(1).describe('Version of the shape of the files.'),
};

/** What every fact has; `revealedBy` is its gate. */
export const fact = {
  id: z.string().min(1).describe('Unique within the file.'),
  revealedBy: z
    .array(z.string().regex(EPISODE_ID))
    .describe('Episodes that give this away; it is open once every one has been seen. Empty means safe.'),
  spoiler: z.enum(SPOILER_KINDS).exactOptional().describe('Kind of spoiler; plot when absent.'),
  date: dated.date.exactOptional().describe('The day from which the fact exists.'),
  datePrecision: precision.exactOptional(),
};

/** What an unsealed file holds of a masked fact. */
export const stubFields = {
  ...fact,
  sealed: z.literal(true).describe('This stands in the place of a fact in the sealed twin of the file.'),
  label: z.string().exactOptional().describe('Safe words for the button that opens it.'),
};

export const stub = z.strictObject(stubFields).meta({
  id: 'Stub',
  description: 'A masked fact: its gate and safe words. The fact itself, with the same id, is in the sealed twin.',
});

/** A list of facts in an unsealed file. @param masked the stub, with whatever else is safe. */
export const gated = <Whole extends z.ZodType>(whole: Whole, help: string) =>
  z.array(z.union([whole, stub])).describe(help);
export const gatedWith = <Whole extends z.ZodType, Masked extends z.ZodType>(
  whole: Whole,
  masked: Masked,
  help: string,
) => z.array(z.union([whole, masked])).describe(help);

const RICH_TAGS = [
  'p',
  'ul',
  'ol',
  'li',
  'blockquote',
  'h3',
  'h4',
  'hr',
  'pre',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'em',
  'strong',
  'del',
  'code',
  'br',
  'link',
  'wiki',
  'note',
] as const;

const richNode = z
  .strictObject({
    t: z.enum(RICH_TAGS).describe('What it is: a tag of HTML, or link, wiki (link within the site), note (reference).'),
    get c() {
      return z.array(richPart).exactOptional().describe('What is inside, in order.');
    },
    href: z.string().exactOptional().describe('Of a link: an outside address.'),
    to: z.string().regex(PATH).exactOptional().describe('Of a wiki link: a path of the site, without its base.'),
    id: z.string().exactOptional().describe('Of a paragraph: its permanent id, for links to it.'),
    n: z.string().exactOptional().describe('Of a note: id of an item among the notes of the file.'),
  })
  .meta({ id: 'RichNode', description: 'A marked part of a text; never HTML.' });

const richPart = z
  .union([z.string(), richNode])
  .meta({ id: 'RichPart', description: 'Plain words, or a marked part.' });

export const rich = (help: string) => z.array(richPart).describe(help);

/** A file of whole masked facts. @param kinds what can be in it. */
export function sealedTwin<Kinds extends readonly [z.ZodObject, ...z.ZodObject[]]>(kinds: Kinds) {
  return z.strictObject({ ...stamp, id: words('Id of the thing, or name of the list.'), facts: factList(kinds) });
}

export function factList<Kinds extends readonly [z.ZodObject, ...z.ZodObject[]]>(kinds: Kinds) {
  return z.array(z.union(kinds)).describe('Whole facts, to be put in the place of the stubs with the same id.');
}
