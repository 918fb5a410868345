/** Data files of the search: what it reads first, its parts, all words, and all titles. */
import { z } from 'zod';
import { fact, factList, partialDate, path, sealedTwin, stamp, stub, wordList, words } from './dataCommon.ts';

const searchEntry = z
  .strictObject({
    ...fact,
    path: path('The page.'),
    kind: words('Kind of page.'),
    name: words('Name.'),
    text: words('A line about it.'),
    aliases: wordList('Other names and wrong spellings.'),
  })
  .meta({ id: 'SearchEntry', description: 'A page as it can be found by one set of names.' });

const gates = z.array(stub).describe('What must have been seen to find more, without a word of it.');

export const searchFile = z
  .strictObject({
    ...stamp,
    from: wordList(
      'Where each part s0, s1 … begins, in the order of words; a space at the end says that the part before holds some of that word too.',
    ),
    heads: wordList('Beginnings of words that many parts share; the best of each are in the parts h0, h1 …'),
    gates,
  })
  .meta({ title: 'Search', description: 'Which part of the index holds which words.' });

const sealedGate = z
  .strictObject({
    ...fact,
    parts: z
      .array(
        z.strictObject({
          key: words('Name of the sealed part.'),
          from: words('The first word behind this gate that is in it.'),
          to: words('The last one.'),
        }),
      )
      .describe('The sealed parts that hold something behind this gate.'),
  })
  .meta({ id: 'SealedGate', description: 'A gate, and where what it masks is to be found.' });

export const searchTwin = sealedTwin([sealedGate]).meta({
  title: 'Sealed twin of the search',
  description: 'Which sealed part of the index holds which words. Spoilers.',
});

export const searchPartFile = z
  .strictObject({
    ...stamp,
    entries: z.array(searchEntry).describe('Pages that these words find, the best first for each word.'),
  })
  .meta({ title: 'Part of the search', description: 'Pages that can be found by words with the same first letters.' });

export const searchPartTwin = z
  .strictObject({ ...stamp, id: words('Name of the part.'), facts: factList([searchEntry]) })
  .meta({ title: 'Sealed part of the search', description: 'Pages that can be found by masked names. Spoilers.' });

export const searchWordsFile = z
  .strictObject({ ...stamp, words: words('Every word of the index, sorted, with a space between.'), gates })
  .meta({ title: 'Words of the search', description: 'All words, for those that are spelled another way.' });

const sealedWords = z
  .strictObject({ ...fact, words: words('The words, sorted, with a space between.') })
  .meta({ id: 'SealedWords', description: 'The words behind one gate.' });

export const searchWordsTwin = sealedTwin([sealedWords]).meta({
  title: 'Sealed twin of the words of the search',
  description: 'The words of masked names. Spoilers.',
});

export const titlesFile = z
  .strictObject({
    ...stamp,
    titles: z
      .array(
        z.strictObject({
          path: path('The page.'),
          kind: words('Kind of page.'),
          name: words('Name.'),
          date: partialDate('Of a quotation or a source: the day from which it can be found.').exactOptional(),
        }),
      )
      .describe('Every page that nothing can hide.'),
  })
  .meta({ title: 'Titles', description: 'Every page by its name, for when the index of the search does not come.' });
