/** Names that several things have: the page that tells them apart, and the links to it. */
import type { SharedName } from '../../domain/article.ts';
import { ARTICLE_KINDS, namePath, seriesPath, slugify } from '../../domain/paths.ts';
import type { NamedThing, NameFile } from '../../domain/reference.ts';
import type { Content } from '../content.ts';
import type { FileSet, Unstamped } from './fileSet.ts';
import { articlePathOf, type AnyArticle } from './things.ts';

const WHAT = { characters: 'Character', people: 'Person', ships: 'Ship', topics: 'Topic' } as const;
const WHAT_WORK = { series: 'Series', film: 'Film', shorts: 'Short films' } as const;

export interface NameGroup {
  readonly id: string;
  readonly name: string;
  readonly things: readonly NamedThing[];
}

/** Every shared name by its address, in the order of the alphabet; reading has checked that nothing masked has one. */
export function groupNames(content: Content): NameGroup[] {
  const groups = new Map<string, { name: string; things: NamedThing[] }>();
  const add = (names: readonly string[], thing: NamedThing): void => {
    for (const name of names) {
      const group = groups.get(slugify(name)) ?? { name, things: [] };
      groups.set(slugify(name), group);
      group.things.push(thing);
    }
  };
  for (const kind of ARTICLE_KINDS)
    for (const entry of content[kind] as readonly AnyArticle[]) {
      const { name, summary, sharedNames } = entry.data;
      add(sharedNames, { path: articlePathOf(entry), name, what: WHAT[kind], summary });
    }
  for (const { id, data } of content.series)
    add(data.sharedNames, {
      path: seriesPath(id),
      name: data.name,
      what: WHAT_WORK[data.type],
      summary: data.summary,
    });
  return Array.from(groups, ([id, group]) => ({ id, ...group })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

export function writeNames(content: Content, files: FileSet): void {
  for (const { id, name, things } of groupNames(content)) {
    const file: Unstamped<NameFile> = { id, name, things, dataPath: `/data/names/${id}.json` };
    files.add(['names', id], 'name', file);
  }
}

/** The shared names of a thing, with their pages. */
export function sharedOf({ sharedNames }: { readonly sharedNames: readonly string[] }): SharedName[] {
  return sharedNames.map((name) => ({ name, path: namePath(slugify(name)) }));
}
