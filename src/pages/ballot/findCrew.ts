/** Whom typed words mean: by name, other names, role, actor. */
import type { Candidate } from '~/domain/ballot';
import { textMatcher } from '~/domain/textMatch';

export function findCrew(crew: readonly Candidate[], typed: string): readonly Candidate[] {
  const isMeant = textMatcher(typed);
  return crew.filter(({ name, aliases, role, actors }) => isMeant([name, ...aliases, role, ...actors]));
}
