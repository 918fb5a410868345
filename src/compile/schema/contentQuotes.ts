/** The YAML record of a quotation. */
import { z } from 'zod';
import { confidence, dated, gate, id, ids, text, url } from './contentCommon.ts';

export const quoteSchema = z.strictObject({
  title: text('What it is about in a few safe words, with the name of the speaker.', 44),
  text: z
    .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
    .describe('The words, exact to the character; a list for several paragraphs.'),
  fragment: z.boolean().describe('True when only part of a sentence was printed.'),
  speaker: id('Id of a file in content/people.'),
  speakerRole: text('What the speaker was at the time.', 160),
  outlet: text('Who was told.', 80),
  ...dated,
  dateBasis: text('How the day is known.', 500),
  url: url('Where it can be read.'),
  source: id('Where we read it or a report of it: a file in content/sources.'),
  quotedIn: id('Who quoted it, where these words were read: a file in content/sources.'),
  reports: z
    .array(
      z.strictObject({
        source: id('Who reports or prints the same statement: a file in content/sources.'),
        quote: id('Where that stands in this wiki as a quotation of its own: a file in content/quotes.').optional(),
        wording: text('How the words differ there, or what is not known of them; in our own safe words.', 300),
      }),
    )
    .max(8)
    .default([])
    .describe('Other reports of the same statement, the nearest first.'),
  context: text('What it was about, in our own safe words; also what search engines show.', 155),
  mentions: ids('Articles it is about, by id.'),
  topics: ids('Subjects, by id from topicsOfRecord in content/site.yaml.'),
  confidence,
  ...gate,
});
