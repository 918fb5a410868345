/** Names that lead to a page must lead to one page only. */
import { ARTICLE_KINDS, slugify } from '../../domain/paths.ts';
import type { Problem } from '../content.ts';
import { checkSharedNames } from './checkSharedNames.ts';
import { type DataPath, locateValue } from './locate.ts';
import type { RawEntry, Records } from './records.ts';
import { valuesAt } from './references.ts';
import { type Fault, problemAt } from './sourceText.ts';

interface Claim {
  readonly entry: RawEntry;
  readonly path: DataPath;
  readonly what: string;
  readonly written: string;
}

/** Latin letters beside Cyrillic or Greek ones in a word: looks like a name that it is not. */
const MIXED =
  /[\p{Script=Latin}][\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][\p{Script=Latin}]/u;
const NAMED = ['name', 'aliases.*', 'misspellings.*', 'sharedNames.*', 'hiddenAliases.*.name'];
/** Fields whose words lead to the page of the thing, and to no other, with what they are called. */
const LEADING = [
  ['formerSlugs.*', 'former slug'],
  ['aliases.*', 'alias'],
  ['misspellings.*', 'misspelling'],
] as const;

/** Collisions of ids, slugs, former slugs, aliases and misspellings within a kind, also when they differ only in case or accents. */
export function checkNames(records: Records): Problem[] {
  const articles = ARTICLE_KINDS.flatMap((kind) => records.entries[kind] as readonly RawEntry[]);
  return [
    ...ARTICLE_KINDS.flatMap((kind) => checkKind(records.entries[kind] as readonly RawEntry[])),
    ...checkKind(records.entries.sources),
    ...checkKind(records.entries.series),
    ...checkSharedNames([...articles, ...records.entries.series], records.broken.size === 0),
    ...articles.flatMap(checkScripts),
    ...articles.flatMap(checkMask),
  ];
}

function checkKind(entries: readonly RawEntry[]): Problem[] {
  // Ids first: where an alias meets an id, the alias is what must change.
  const claims = [...entries.map(idClaim), ...entries.flatMap(slugClaims), ...entries.flatMap(aliasClaims)];
  const owners = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const key = slugify(claim.written) || claim.written.normalize('NFKC').toLowerCase();
    const owner = owners.get(key);
    if (!owner) owners.set(key, claim);
    if (!owner || owner.entry === claim.entry) return [];
    return [
      problemAt(claim.entry.part.source, locateValue(claim.entry.part, claim.path), {
        rule: 'name-collision',
        message: `expected a ${claim.what} that leads to one page; found "${claim.written}", which is also the ${owner.what} "${owner.written}" of ${owner.entry.file}; drop one of them, or give both the name under sharedNames`,
      }),
    ];
  });
}

function idClaim(entry: RawEntry): Claim {
  return { entry, path: [], what: 'file name', written: entry.id };
}

function slugClaims(entry: RawEntry): Claim[] {
  return valuesAt(entry.data, 'slug').map(({ path, value }) => ({ entry, path, what: 'slug', written: String(value) }));
}

function aliasClaims(entry: RawEntry): Claim[] {
  return LEADING.flatMap(([field, what]) =>
    valuesAt(entry.data, field).map(({ path, value }) => ({ entry, path, what, written: String(value) })),
  );
}

function checkScripts(entry: RawEntry): Problem[] {
  const say = (path: DataPath, fault: Fault): Problem =>
    problemAt(entry.part.source, locateValue(entry.part, path), fault);
  return NAMED.flatMap((field) => valuesAt(entry.data, field)).flatMap(({ path, value }) =>
    MIXED.test(String(value))
      ? [
          say(path, {
            rule: 'mixed-script',
            message: `expected letters of one script in a word; found "${String(value)}"; retype it`,
          }),
        ]
      : [],
  );
}

/** A masked article needs a path and a name that are safe; an open one must not have them. */
function checkMask(entry: RawEntry): Problem[] {
  const { revealedBy, slug, maskedName } = entry.data as {
    revealedBy: readonly string[];
    slug?: string;
    maskedName?: string;
  };
  const say = (path: DataPath, message: string): Problem =>
    problemAt(entry.part.source, locateValue(entry.part, path), { rule: 'masked-article', message });
  if (revealedBy.length === 0) {
    return slug === undefined && maskedName === undefined
      ? []
      : [
          say(
            [slug === undefined ? 'maskedName' : 'slug'],
            'expected revealedBy beside slug or maskedName; found none; add it, or delete them',
          ),
        ];
  }
  return [
    ...(slug === undefined
      ? [say(['revealedBy'], 'expected a slug, because the path must not give the name away; found none; add it')]
      : []),
    ...(maskedName === undefined
      ? [say(['revealedBy'], 'expected a maskedName, to be shown until the article is open; found none; add it')]
      : []),
    ...(slug === entry.id
      ? [say(['slug'], 'expected a slug that differs from the file name; found the same; choose a neutral one')]
      : []),
  ];
}
