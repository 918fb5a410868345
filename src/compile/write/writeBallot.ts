/** Posts and candidates of the crew ballot: the characters of the board. */
import type { BallotFile } from '../../domain/ballot.ts';
import { pickOf } from '../../domain/ballotCode.ts';
import type { Content } from '../content.ts';
import type { FileSet, Unstamped } from './fileSet.ts';
import { smallPlate } from './plates.ts';
import { monogramOf, mustResolve } from './things.ts';

export function writeBallot(content: Content, files: FileSet): void {
  const crew = content.cases
    .flatMap(({ id, data }) => {
      const character = content.characters.find((entry) => entry.id === data.subject);
      // A name that is a spoiler stands in no list.
      if (!character || character.data.revealedBy.length > 0) return [];
      const who = character.data;
      return {
        pick: data.pick ?? pickOf(id),
        id,
        name: who.name,
        role: who.role,
        actors: who.actors
          .filter(({ revealedBy }) => revealedBy.length === 0)
          .map(({ person }) => mustResolve(content, `person:${person}`).name),
        aliases: [...who.aliases, ...who.misspellings],
        monogram: monogramOf(who.name),
        plate: smallPlate(content, character),
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  files.add(['ballot'], 'ballot', { posts: content.site.posts, crew } satisfies Unstamped<BallotFile>);
}
