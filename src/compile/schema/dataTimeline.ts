/** Data files of the timeline, the quotations and the status. */
import { z } from 'zod';
import {
  confidence,
  count,
  dataPath,
  dated,
  day,
  fact,
  gated,
  gatedWith,
  partialDate,
  path,
  pathOrNull,
  rich,
  sealedTwin,
  stamp,
  stubFields,
  wordList,
  words,
  wordsOrNull,
  yesNo,
} from './dataCommon.ts';
import { answerRow } from './dataAnswers.ts';
import { namedLink, namedOption, note, notes } from './dataParts.ts';

const safeEntry = {
  ...dated,
  kind: z.enum(['quote', 'statement', 'event']).describe('What it is.'),
  who: words('Who said or did it.'),
  speakers: wordList('Ids of people, for the filter by speaker.'),
  outlet: words('Who published it.'),
  outletId: words('Id of its page.'),
};

export const timelineEntry = z
  .strictObject({
    ...fact,
    ...safeEntry,
    rich: z.array(rich('A paragraph.')).describe('The text, a paragraph each.'),
    fragment: yesNo('Was only part of a sentence printed?'),
    note: wordsOrNull('What to know about it.'),
    mentions: wordList('Ids of articles it is about.'),
    topics: wordList('Ids of subjects.'),
    category: words('Kind of event; quote for a quotation.'),
    status: yesNo('Does it bear on whether the series will be made?'),
    path: pathOrNull('Page of the quotation; null for the others.'),
    sourcePath: path('Page of the source.'),
    disputes: wordList('Ids of the disagreements about it, in the register of contradictions.'),
    confidence,
  })
  .meta({ id: 'TimelineEntry', description: 'A quotation, statement or event.' });

const maskedEntry = z
  .strictObject({ ...stubFields, ...safeEntry })
  .meta({ id: 'MaskedEntry', description: 'An entry that gives something away: who, where and when stay.' });

export const entries = gatedWith(timelineEntry, maskedEntry, 'The entries, oldest first.');

export const timelineFile = z
  .strictObject({
    ...stamp,
    entries,
    names: z.array(namedOption).describe('Names of the safe things that entries mention.'),
    topics: z.array(namedOption).describe('Subjects.'),
  })
  .meta({ title: 'Timeline', description: 'Quotations, statements and events on one axis.' });

export const timelineTwin = sealedTwin([timelineEntry]).meta({
  title: 'Sealed twin of the timeline',
  description: 'The masked entries. Spoilers.',
});

const milestone = z
  .strictObject({
    ...dated,
    label: words('What happened, in a few words.'),
  })
  .meta({ id: 'Milestone', description: 'An event that the chart of the record names.' });

export const statusFile = z
  .strictObject({
    ...stamp,
    answer: answerRow.describe('The answer that holds the status.'),
    wouldChange: wordList('What would change the status.'),
    entries,
    record: z
      .strictObject({
        dates: z
          .array(partialDate('A day, month or year.'))
          .describe('Days of every quotation, statement and event, oldest first.'),
        milestones: z.array(milestone).describe('What turned the course of things, oldest first.'),
      })
      .describe('The whole record as days alone, for a chart of it.'),
  })
  .meta({ title: 'Status', description: 'Whether the series will be made, and all that bears on it.' });

export const statusTwin = sealedTwin([timelineEntry]).meta({
  title: 'Sealed twin of the status',
  description: 'The masked entries. Spoilers.',
});

const month = z.string().regex(/^\d{4}-\d{2}$/);

export const monthFile = z
  .strictObject({
    ...stamp,
    month: month.describe('The month, yyyy-mm.'),
    end: day('Its last day, or the day of the check if that is earlier.'),
    previous: month.nullable().describe('The month before it.'),
    next: month.nullable().describe('The month after it.'),
    entries,
    before: gatedWith(
      timelineEntry,
      maskedEntry,
      'The newest entry that bears on the status, where it is of an earlier month.',
    ),
    standing: wordsOrNull('Id of the newest entry that bears on the status by the end of the month.'),
    total: count('Entries on record by the end of the month.'),
    dataPath,
  })
  .meta({ title: 'Month', description: 'A month of the record, and how things stood at its end.' });

export const monthTwin = sealedTwin([timelineEntry]).meta({
  title: 'Sealed twin of a month',
  description: 'The masked entries. Spoilers.',
});

const quoteWords = z
  .strictObject({ ...fact, paragraphs: wordList('The words, exact to the character.') })
  .meta({ id: 'QuoteWords', description: 'The words of a quotation.' });

const quoteLinkFields = {
  ...dated,
  id: words('Id.'),
  title: words('What it is about in a few safe words.'),
  path: path('Its page.'),
  who: words('Who spoke.'),
  outlet: words('Who was told.'),
};

const quoteLink = z.strictObject(quoteLinkFields).meta({ id: 'QuoteLink', description: 'Another quotation.' });

const quoteText = {
  words: gated(quoteWords, 'Always one item: the words, or their stub.'),
  fragment: yesNo('Was only part of a sentence printed?'),
};

const quoteRow = z
  .strictObject({ ...quoteLinkFields, ...quoteText })
  .meta({ id: 'QuoteRow', description: 'A quotation as a row of the list.' });

export const quotesFile = z
  .strictObject({ ...stamp, rows: z.array(quoteRow).describe('Every quotation, oldest first.') })
  .meta({ title: 'Quotations', description: 'All quotations.' });

export const quotesTwin = sealedTwin([quoteWords]).meta({
  title: 'Sealed twin of the quotations',
  description: 'The masked words. Spoilers.',
});

export const quoteFile = z
  .strictObject({
    ...stamp,
    ...dated,
    ...quoteText,
    id: words('Id.'),
    title: words('What it is about in a few safe words.'),
    speaker: z
      .strictObject({
        name: words('Name.'),
        path: path('Page of the person.'),
        role: words('What the speaker was at the time.'),
        monogram: words('Initials.'),
      })
      .describe('Who spoke.'),
    outlet: words('Who was told.'),
    dateBasis: words('How the day is known.'),
    context: words('What it was about, in safe words.'),
    url: wordsOrNull('Where it can be read.'),
    confidence,
    readAt: words('Id of the note for the source where it was read.'),
    quotedIn: words('Id of the note for the source that quoted it.'),
    notes,
    mentions: gated(namedLink, 'Articles it is about.'),
    topics: z.array(namedOption).describe('Subjects.'),
    cases: gated(namedLink, 'Cases whose evidence rests on these words.'),
    previous: quoteLink.nullable().describe('The quotation before it in time.'),
    next: quoteLink.nullable().describe('The quotation after it in time.'),
    sameSpeaker: z.array(quoteLink).describe('Others by the same speaker.'),
    summary: words('One or two safe sentences.'),
    dataPath,
  })
  .meta({ title: 'Quotation', description: 'A quotation with where it was read.' });

export const quoteTwin = sealedTwin([quoteWords, namedLink, note]).meta({
  title: 'Sealed twin of a quotation',
  description: 'The masked words and links. Spoilers.',
});
