/** Data files of the answers and of the pages about the wiki. */
import { z } from 'zod';
import { checked, count, dataPath, gated, sealedTwin, stamp, wordList, words } from './dataCommon.ts';
import { block, namedLink, note, notes, section } from './dataParts.ts';

const answerFields = {
  id: words('Id.'),
  name: words('The question.'),
  short: words('The answer in a few words.'),
  summary: words('The answer in one or two safe sentences.'),
  checked,
};

export const answerRow = z
  .strictObject(answerFields)
  .meta({ id: 'AnswerRow', description: 'A question and its short answer.' });

const body = {
  intro: gated(block, 'The text before the first heading.'),
  sections: z.array(section).describe('The text under its headings.'),
};

export const answersFile = z
  .strictObject({ ...stamp, rows: z.array(answerRow).describe('Every answer, the most asked first.') })
  .meta({ title: 'Answers', description: 'All questions and their short answers.' });

export const answerFile = z
  .strictObject({
    ...stamp,
    ...answerFields,
    ...body,
    triggers: wordList('Other ways to ask it.'),
    wouldChange: wordList('What would change this answer.'),
    related: gated(namedLink, 'Related pages.'),
    notes,
    dataPath,
  })
  .meta({ title: 'Answer', description: 'A question and its whole answer.' });

export const answerTwin = sealedTwin([block, namedLink, note]).meta({
  title: 'Sealed twin of an answer',
  description: 'The masked facts of an answer. Spoilers.',
});

export const aboutFile = z
  .strictObject({
    ...stamp,
    ...body,
    id: words('Id.'),
    name: words('Title.'),
    summary: words('One or two sentences.'),
    checked,
    notes,
    audit: z
      .strictObject({
        sealedFacts: count('Whole facts in all sealed files; a fact that bears on several pages is in several.'),
        sealedFiles: count('Files that hold spoilers.'),
        declared: count('Words that authors declare as spoilers.'),
        names: count('Names and titles that are spoilers themselves.'),
        derived: count('Sentences that stand in masked texts only.'),
      })
      .nullable()
      .describe('On the page about spoilers: what every build looks for in all that is not sealed.'),
    dataPath,
  })
  .meta({ title: 'Page about the wiki', description: 'A page about the wiki itself.' });

export const aboutTwin = sealedTwin([block, note]).meta({
  title: 'Sealed twin of a page about the wiki',
  description: 'The masked facts of the page. Spoilers.',
});
