/** The ties as a list: by kind, series and group, and words that find a name. */
import type { FilterRules } from './facets.ts';
import type { Graph, GraphTie } from './graph.ts';
import type { ListSpec } from './listSpec.ts';

/** A tie with the names of its ends. */
export interface TieItem {
  readonly tie: GraphTie;
  readonly from: string;
  readonly to: string;
  /** The groups of both. */
  readonly groups: readonly string[];
  /** The series in which both are seen, as far as this reader may know. */
  readonly series: readonly string[];
}

export const GRAPH_LIST: ListSpec = {
  hasQuery: true,
  facets: [{ name: 'kind' }, { name: 'series' }, { name: 'group' }],
  sorts: [{ value: 'name', dir: 'asc' }],
};

export const GRAPH_RULES: FilterRules<TieItem> = {
  facets: [
    { name: 'kind', values: ({ tie }) => [tie.kind] },
    { name: 'series', values: ({ series }) => series },
    { name: 'group', values: ({ groups }) => groups },
  ],
  texts: ({ from, to, tie }) => [from, to, tie.words],
};

/** Every tie, by the name of who comes first. */
export function listTies({ nodes, ties }: Graph): TieItem[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return ties
    .map((tie) => {
      const [from, to] = [byId.get(tie.from), byId.get(tie.to)];
      return {
        tie,
        from: from?.name ?? '',
        to: to?.name ?? '',
        groups: [...(from?.groups ?? []), ...(to?.groups ?? [])],
        series: from?.series.filter((code) => to?.series.includes(code)) ?? [],
      };
    })
    .sort((a, b) => a.from.localeCompare(b.from, 'en') || a.to.localeCompare(b.to, 'en'));
}
