/** A person's name in the two parts by which bibliographies sort it. */

export interface PersonName {
  readonly given: string;
  readonly family: string;
}

/** Words that belong to the family name before which they stand. */
const PARTICLES = /^(?:de|del|della|di|da|du|la|le|van|von|der|den|ter|st\.?)$/i;

/** "John de Lancie" → given "John", family "de Lancie". A single word is a family name. */
export function splitName(name: string): PersonName {
  const words = name.trim().split(/\s+/);
  let start = words.length - 1;
  while (start > 1 && PARTICLES.test(words[start - 1] ?? '')) start -= 1;
  return { given: words.slice(0, start).join(' '), family: words.slice(Math.max(start, 0)).join(' ') };
}
