const MAX_NAMES = 3;

/** The actors of a row; of a whole group only the first and how many more. */
export function nameActors(actors: readonly string[]): string {
  if (actors.length <= MAX_NAMES) return actors.join(', ');
  return `${actors.slice(0, MAX_NAMES - 1).join(', ')} and ${actors.length - MAX_NAMES + 1} more`;
}
