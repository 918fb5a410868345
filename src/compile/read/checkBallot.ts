/** What stands for posts and characters in the links of crew ballots must stand for one thing each. */
import { pickOf } from '../../domain/ballotCode.ts';
import type { Problem } from '../content.ts';
import { locateValue } from './locate.ts';
import type { Records } from './records.ts';
import { problemAt } from './sourceText.ts';

export function checkBallot({ site, sitePart, entries }: Records): Problem[] {
  const problems: Problem[] = [];
  const keys = new Set<string>();
  site?.posts.forEach(({ key }, index) => {
    if (keys.has(key) && sitePart) {
      problems.push(
        problemAt(sitePart.source, locateValue(sitePart, ['posts', index, 'key']), {
          rule: 'duplicate-id',
          message: `expected each key once; found "${key}" again; change one of them`,
        }),
      );
    }
    keys.add(key);
  });

  const owners = new Map<string, string>();
  for (const entry of entries.cases) {
    const pick = entry.data.pick ?? pickOf(entry.id);
    const owner = owners.get(pick);
    if (owner !== undefined) {
      problems.push(
        problemAt(entry.part.source, locateValue(entry.part, [entry.data.pick === undefined ? 'subject' : 'pick']), {
          rule: 'ballot-collision',
          message: `expected a short code on ballots that no other case has; found "${pick}", which is also that of ${owner}; add a pick of three other letters or digits to the newer of the two`,
        }),
      );
    }
    owners.set(pick, entry.file);
  }
  return problems;
}
