/** Two side by side, each a character or a case of a group: the rows of their infoboxes by term, and the series in which both are seen. */
import type { Appearance, InfoRow } from './article.ts';
import type { Graph, GraphChoice, GraphFile } from './graph.ts';
import { casePath } from './paths.ts';
import type { Seen } from './view.ts';

/** What can stand on a side. */
export interface Compared extends GraphChoice {
  /** A case about a group or a role: it has evidence, and no article. */
  readonly isCase: boolean;
}

/** Every character that this reader may know, which brings its case along, and every case that no character stands for. */
export function comparedOf({ nodes }: Graph, { cases }: GraphFile): Compared[] {
  return [
    ...nodes.map(({ id, name, path }) => ({ id, name, path, isCase: false })),
    ...cases.map(({ id, name }) => ({ id, name: `Case: ${name}`, path: casePath(id), isCase: true })),
  ];
}

export interface ComparedRow {
  readonly term: string;
  readonly sides: readonly [readonly Seen<InfoRow>[], readonly Seen<InfoRow>[]];
}

/** Every term of either, in the order of the one, then what only the other has. */
export function compareRows(a: readonly Seen<InfoRow>[], b: readonly Seen<InfoRow>[]): ComparedRow[] {
  const termOf = (seen: Seen<InfoRow>): string => (seen.open ? seen.fact.term : (seen.stub.label ?? ''));
  const of = (rows: readonly Seen<InfoRow>[], term: string) => rows.filter((seen) => termOf(seen) === term);
  const terms = [...new Set([...a, ...b].map(termOf))].filter((term) => term !== '');
  return terms.map((term) => ({ term, sides: [of(a, term), of(b, term)] }));
}

export interface SharedSeries {
  readonly name: string;
  /** Where each is seen first. */
  readonly first: readonly [Appearance, Appearance];
}

/** The series in which this reader may know of both. */
export function sharedSeries(a: readonly Seen<Appearance>[], b: readonly Seen<Appearance>[]): SharedSeries[] {
  const firsts = (seen: readonly Seen<Appearance>[]): Appearance[] =>
    seen.flatMap((one) => (one.open && one.fact.end === 'first' ? [one.fact] : []));
  return firsts(a).flatMap((one) => {
    const other = firsts(b).find(({ series }) => series === one.series);
    return other ? [{ name: one.seriesName, first: [one, other] as const }] : [];
  });
}
