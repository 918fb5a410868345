/** Data files of the timeline, the quotations and the status. */
import { z } from 'zod';
import { SOURCE_GRADES } from '../../domain/sourceGrade.ts';
import { ROLES } from '../../domain/timeline.ts';
import { SPOILER_KINDS } from '../../domain/spoilerKinds.ts';
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
import { weighed } from './dataEvidence.ts';
import { namedLink, namedOption, note, notes } from './dataParts.ts';

const safeEntry = {
  ...dated,
  kind: z.enum(['quote', 'statement', 'event']).describe('What it is.'),
  who: words('Who said or did it.'),
  speakers: wordList('Ids of people, for the filter by speaker.'),
  roles: z.array(z.enum(ROLES)).describe('What those who speak or act are.'),
  outlet: words('Who published it.'),
  outletId: words('The same as an id.'),
  grade: z.enum(SOURCE_GRADES).describe('What kind of source it was read in, best first.'),
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
    characters: wordList('Ids of those names that the board can be asked for too.'),
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

const quoteTurn = z
  .strictObject({
    ...quoteLinkFields,
    waitsFor: z
      .strictObject({
        episodes: wordList('Episodes.'),
        kind: z.enum(SPOILER_KINDS).describe('Kind of spoiler.'),
      })
      .describe('What its words wait for.'),
  })
  .meta({ id: 'QuoteTurn', description: 'A quotation to go on to.' });

const quoteStep = z
  .strictObject({
    step: z
      .enum(['said', 'printed', 'copied', 'reported', 'quoted'])
      .describe('Said; printed by the outlet itself; copied or reported by somebody else; quoted.'),
    note: wordsOrNull('Id of the note for it; null where no page was found.'),
    isSecondHand: yesNo('Is it somebody else than the outlet?'),
    isRead: yesNo('Were the words read here?'),
  })
  .meta({ id: 'QuoteStep', description: 'A step on the way of a quotation.' });

const quoteReport = z
  .strictObject({
    note: words('Id of the note for the source.'),
    wording: words('How the words differ there, or what is not known of them.'),
    other: quoteLink.nullable().describe('The same statement as a quotation of its own.'),
  })
  .meta({ id: 'QuoteReport', description: 'Another report of the same statement.' });

const quoteEvidence = z
  .strictObject({
    ...weighed,
    name: words('Name of the case.'),
    path: path('Permalink of the line.'),
    rich: rich('The line in one sentence.'),
  })
  .meta({ id: 'QuoteEvidence', description: 'A line of evidence that rests on a quotation.' });

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
    chain: z.array(quoteStep).describe('How it reached this wiki, in order.'),
    reports: z.array(quoteReport).describe('Other reports of the same statement.'),
    disputes: z.array(namedOption).describe('Entries of the register of contradictions about it.'),
    quotedIn: words('Id of the note for the source that quoted it, where the words were read.'),
    notes,
    mentions: gated(namedLink, 'Articles it is about.'),
    topics: z.array(namedOption).describe('Subjects.'),
    evidence: gated(quoteEvidence, 'Lines of evidence that rest on these words.'),
    previous: quoteTurn.nullable().describe('The quotation before it in time.'),
    next: quoteTurn.nullable().describe('The quotation after it in time.'),
    previousBySpeaker: quoteTurn.nullable().describe('The one before it by the same speaker.'),
    nextBySpeaker: quoteTurn.nullable().describe('The one after it by the same speaker.'),
    sameSpeaker: z.array(quoteLink).describe('Others by the same speaker.'),
    summary: words('One or two safe sentences.'),
    dataPath,
  })
  .meta({ title: 'Quotation', description: 'A quotation with where it was read.' });

export const quoteTwin = sealedTwin([quoteWords, namedLink, note, quoteEvidence]).meta({
  title: 'Sealed twin of a quotation',
  description: 'The masked words and links. Spoilers.',
});
