/** A name that several things share: at least two of them, none of them a secret, once each. */
import { slugify } from '../../domain/paths.ts';
import type { Problem } from '../content.ts';
import { type DataPath, locateValue } from './locate.ts';
import type { RawEntry } from './records.ts';
import { valuesAt } from './references.ts';
import { problemAt } from './sourceText.ts';

interface Sharer {
  readonly entry: RawEntry;
  readonly path: DataPath;
  readonly written: string;
  /** The name as an address. */
  readonly slug: string;
}

/** @param isWhole whether every file could be read: one with faults may hold the name. */
export function checkSharedNames(entries: readonly RawEntry[], isWhole: boolean): Problem[] {
  const sharers = entries.flatMap((entry) =>
    valuesAt(entry.data, 'sharedNames.*').map(({ path, value }): Sharer => ({
      entry,
      path,
      written: String(value),
      slug: slugify(String(value)),
    })),
  );
  return sharers.flatMap((sharer) => {
    const message = faultOf(sharer, sharers, isWhole);
    const { part } = sharer.entry;
    return message === undefined
      ? []
      : [problemAt(part.source, locateValue(part, sharer.path), { rule: 'shared-name', message })];
  });
}

function faultOf(sharer: Sharer, all: readonly Sharer[], isWhole: boolean): string | undefined {
  const { entry, written, slug } = sharer;
  if (slug === '')
    return `expected a name with a Latin letter or a figure, which its page needs for an address; found "${written}"`;
  const { revealedBy = [] } = entry.data as { revealedBy?: readonly string[] };
  if (revealedBy.length > 0)
    return `expected no shared name on a thing whose very name is a spoiler, for it would be listed; found "${written}"; delete it`;
  const others = all.filter((other) => other !== sharer && other.slug === slug);
  if (others.some((other) => other.entry === entry))
    return `expected each shared name once; found "${written}" again; delete one`;
  if (isWhole && others.length === 0)
    return `expected another file with "${written}" under sharedNames; found none; add it there, or make it an alias here`;
  return undefined;
}
