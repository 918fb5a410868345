/** Finds things by id, `prefix:id` or episode id, and knows what a writer probably meant. */
import type { ContentKind, Target } from '../content.ts';
import { didYouMean } from './didYouMean.ts';
import { allEntries, type Records } from './records.ts';
import { buildTargets, PREFIXES, slugOf } from './targets.ts';

export type TargetKind = Target['kind'];

export type Lookup =
  | { readonly found: Target }
  /** The file is there but has faults of its own; nothing more is to be said here. */
  | { readonly broken: true }
  | { readonly ambiguous: readonly string[] }
  /** What was meant is only worked out when somebody asks: it costs a walk over all ids. */
  | { readonly missing: true; suggest(): string | undefined };

export interface Registry {
  /** Looks for an id among some kinds. */
  find(id: string, kinds: readonly TargetKind[]): Lookup;
  /** Reads a reference as in a wiki link: `id`, `prefix:id`, or an episode. */
  lookUp(reference: string): Lookup;
  has(kind: TargetKind, id: string): boolean;
  /** The file is there but its content could not be read. */
  isBroken(kind: ContentKind, id: string): boolean;
}

/** Kinds that a bare id may mean: first what has an article, then the rest. */
const NEAR: readonly TargetKind[] = ['characters', 'people', 'ships', 'topics', 'series', 'episodes'];
const FAR: readonly TargetKind[] = ['answers', 'pages', 'quotes', 'cases', 'sources'];
export const MENTIONABLE: readonly TargetKind[] = ['characters', 'people', 'ships', 'topics', 'series', 'cases'];

export function createRegistry(records: Records): Registry {
  const targets = new Map<string, Target>();
  const ids = new Map<TargetKind, string[]>();
  for (const target of buildTargets(records.entries)) {
    targets.set(`${target.kind}/${target.id}`, target);
    // Names of masked things are never suggested.
    const known = ids.get(target.kind) ?? [];
    if (target.revealedBy.length === 0) known.push(target.id);
    ids.set(target.kind, known);
  }
  for (const entry of allEntries(records)) {
    const slug = slugOf(entry);
    const target = targets.get(`${entry.kind}/${entry.id}`);
    if (slug && target && !targets.has(`${entry.kind}/${slug}`)) targets.set(`${entry.kind}/${slug}`, target);
  }

  const isBroken = (kind: TargetKind, id: string): boolean =>
    records.broken.has(`${kind}/${id}`) ||
    (kind === 'episodes' && records.broken.has(`series/${id.split('.')[0] ?? ''}`));

  function find(id: string, kinds: readonly TargetKind[]): Lookup {
    const hits = kinds.flatMap((kind) => targets.get(`${kind}/${id}`) ?? []);
    const pathOf = (target: Target): string => `${target.kind}/${target.id}`;
    const [first, ...others] = hits;
    // A film is a series and an episode at once, with one page; a case has the id of its character.
    const rivals = others.filter((other) => other.path !== first?.path && other.kind !== 'cases');
    if (first && rivals.length > 0) return { ambiguous: [first, ...rivals].map(pathOf) };
    if (first) return { found: first };
    if (kinds.some((kind) => isBroken(kind, id))) return { broken: true };
    return {
      missing: true,
      suggest: () =>
        didYouMean(
          id,
          kinds.flatMap((kind) => ids.get(kind) ?? []),
        ),
    };
  }

  function lookUp(reference: string): Lookup {
    const colon = reference.indexOf(':');
    if (colon === -1) {
      const near = find(reference, NEAR);
      if (!('missing' in near)) return near;
      const far = find(reference, FAR);
      return 'missing' in far ? { missing: true, suggest: () => near.suggest() ?? far.suggest() } : far;
    }
    const prefix = reference.slice(0, colon);
    const kind = Object.hasOwn(PREFIXES, prefix) ? PREFIXES[prefix] : undefined;
    if (kind) {
      const hit = find(reference.slice(colon + 1), [kind]);
      return 'missing' in hit ? { missing: true, suggest: () => withPrefix(prefix, hit.suggest()) } : hit;
    }
    const suggest = (): string | undefined => {
      const meant = didYouMean(prefix, Object.keys(PREFIXES));
      return meant && withPrefix(meant, reference.slice(colon + 1));
    };
    return { missing: true, suggest };
  }

  return { find, lookUp, isBroken, has: (kind, id) => targets.has(`${kind}/${id}`) };
}

function withPrefix(prefix: string, id: string | undefined): string | undefined {
  return id && `${prefix}:${id}`;
}
