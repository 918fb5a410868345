/** Data file of the crew ballot. */
import { z } from 'zod';
import { stamp, wordList, words } from './dataCommon.ts';
import { smallPlate } from './dataPlates.ts';

const post = z
  .strictObject({
    key: words('The one letter or digit that stands for it in links.'),
    label: words('Name of the post.'),
    hint: words('What one does there.'),
  })
  .meta({ id: 'Post', description: 'A post of the crew.' });

const candidate = z
  .strictObject({
    pick: words('Three letters or digits that stand for the character in links, and never change.'),
    id: words('Id of the character and of the case.'),
    name: words('Name.'),
    role: words('Who that is in one line.'),
    actors: wordList('Names of those who play the part.'),
    aliases: wordList('Other names and wrong spellings.'),
    monogram: words('Initials.'),
    plate: smallPlate,
  })
  .meta({ id: 'Candidate', description: 'A character who can be put on a ballot.' });

export const ballotFile = z
  .strictObject({
    ...stamp,
    posts: z.array(post).describe('The posts of the crew, in order.'),
    crew: z.array(candidate).describe('Every character of the board, by name; groups are left out.'),
  })
  .meta({ title: 'Crew ballot', description: 'Posts and characters of the crew ballot.' });
