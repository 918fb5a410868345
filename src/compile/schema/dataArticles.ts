/** Data files of articles: characters, people, ships, topics. */
import { z } from 'zod';
import { ARTICLE_KINDS } from '../../domain/paths.ts';
import {
  checked,
  count,
  countOrNull,
  dataPath,
  fact,
  gated,
  gatedWith,
  path,
  rich,
  sealedTwin,
  stamp,
  stubFields,
  wordList,
  words,
  wordsOrNull,
  yesNo,
} from './dataCommon.ts';
import { facetFact, facetFacts } from './dataFacets.ts';
import { weighedLine } from './dataEvidence.ts';
import { plate, sky, smallPlate } from './dataPlates.ts';
import { backlink, block, contradiction, note, notes, section, shared } from './dataParts.ts';

const kind = z.enum(ARTICLE_KINDS).describe('Kind of article.');

const infoRow = z
  .strictObject({
    ...fact,
    term: words('What it tells; rows with the same term stand together.'),
    rich: rich('The value.'),
    dispute: words('Id of the disagreement about it, in the register of contradictions.').exactOptional(),
  })
  .meta({ id: 'InfoRow', description: 'A row of the box beside an article.' });

const hiddenName = z
  .strictObject({
    ...fact,
    text: words('The name.'),
    isTitle: yesNo('Is it the true name of an article that is masked?'),
  })
  .meta({ id: 'HiddenName', description: 'A name that is only known from some episode on.' });

const tie = z
  .strictObject({
    ...fact,
    type: words('Kind of tie.'),
    typeLabel: words('The same in words.'),
    to: words('Id of the other character.'),
    name: words('Name of the other character.'),
    path: path('Page of the other character.'),
    monogram: words('Initials of the other character.'),
    at: count('Number of the other in the sky of the plates.'),
    note: rich('What to add.'),
  })
  .meta({ id: 'Tie', description: 'A tie to another character.' });

const appearance = z
  .strictObject({
    ...fact,
    series: words('Code of the series.'),
    seriesName: words('Short name of the series.'),
    episode: words('Id of the episode.'),
    title: words('Title of the episode, or its number where the title is not on this site.'),
    aired: words('Day of first showing, yyyy-mm-dd; empty where the episode is not on this site.'),
    end: z.enum(['first', 'last']).describe('First or last appearance in the series.'),
    until: words('Of a first one: the year in which the stay ended, where that is no secret.').exactOptional(),
  })
  .meta({ id: 'Appearance', description: 'First or last episode of a character in a series.' });

const safeMention = {
  type: z.enum(['quote', 'statement', 'event']).describe('What it is.'),
  who: words('Who said or did it.'),
  outlet: words('Who published it.'),
};

const mention = z
  .strictObject({
    ...fact,
    ...safeMention,
    text: words('What was said or happened.'),
    path: path('Where it stands on this site.'),
  })
  .meta({ id: 'Mention', description: 'A quotation, statement or event about the article.' });

const maskedMention = z
  .strictObject({ ...stubFields, ...safeMention })
  .meta({ id: 'MaskedMention', description: 'A mention that gives something away: who, where and when stay.' });

export const articleFile = z
  .strictObject({
    ...stamp,
    kind,
    id: words('Id, as in the path of the page.'),
    name: words('Name that is safe; the true name of a masked article is among hiddenNames.'),
    role: words('Who or what it is in one line.'),
    summary: words('One or two safe sentences.'),
    monogram: words('Initials.'),
    aliases: wordList('Other names.'),
    misspellings: wordList('Wrong spellings that lead here as well.'),
    shared,
    hiddenNames: gated(hiddenName, 'Names that are spoilers.'),
    masked: yesNo('Is its very name a spoiler? Then it stands in no list.'),
    checked,
    intro: gated(block, 'The text before the first heading.'),
    sections: z.array(section).describe('The text under its headings.'),
    rows: gated(infoRow, 'Rows of the box beside the article.'),
    ties: gated(tie, 'Ties to other characters.'),
    appearances: gated(appearance, 'First and last episode in each series.'),
    watchFirst: z
      .strictObject({
        episodes: z
          .array(
            z.strictObject({
              id: words('Id of the episode or film.'),
              minutes: countOrNull('Minutes, a typical length; null where none is known.'),
            }),
          )
          .describe('In the order of their release.'),
        more: count('How many others open the rest.'),
      })
      .exactOptional()
      .describe('Of a character: what opens most of what is masked of the story and the ties.'),
    mentions: gatedWith(mention, maskedMention, 'Quotations, statements and events about it, newest first.'),
    contradictions: gated(contradiction, 'What the sources disagree on.'),
    notes,
    backlinks: gated(backlink, 'What links here.'),
    caseId: wordsOrNull('Id of its case on the board; null where there is none.'),
    evidence: gated(weighedLine, 'The evidence of that case as the sum needs it.'),
    plate,
    plateText: words('The plate in words; empty where there is none.'),
    sky,
    dataPath,
  })
  .meta({ title: 'Article', description: 'A character, person, ship or topic.' });

export const articleTwin = sealedTwin([
  block,
  infoRow,
  hiddenName,
  tie,
  appearance,
  mention,
  contradiction,
  note,
  backlink,
  weighedLine,
]).meta({ title: 'Sealed twin of an article', description: 'The masked facts of an article. Spoilers.' });

const articleRow = z
  .strictObject({
    id: words('Id, as in the path of the page.'),
    name: words('Name.'),
    role: words('Who or what it is in one line.'),
    monogram: words('Initials.'),
    aliases: wordList('Other names and wrong spellings, for the search.'),
    type: words('Job of a person, type of a ship or topic, species of a character.'),
    groups: wordList('Groups of a character.'),
    generation: wordsOrNull('Generation of a character.'),
    actors: wordList('Names of those who play the part.'),
    facts: facetFacts,
    hasCase: yesNo('Is there a case on the board?'),
    plate: smallPlate,
  })
  .meta({ id: 'ArticleRow', description: 'A row of an index of articles.' });

export const articleIndexFile = z
  .strictObject({ ...stamp, kind, rows: z.array(articleRow).describe('Every article that is not masked, by name.') })
  .meta({ title: 'Index of articles', description: 'All articles of a kind.' });

export const articleIndexTwin = sealedTwin([facetFact]).meta({
  title: 'Sealed twin of an index of articles',
  description: 'The masked values for filters. Spoilers.',
});
