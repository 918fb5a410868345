/** Who has to do with whom: the ties of all characters as one graph. */
import type { FileStamp } from './article.ts';
import type { FactMeta, Gated, SealedFile } from './fact.ts';
import type { Horizon } from './horizon.ts';
import type { NamedOption } from './timeline.ts';
import { type Epoch, openFacts, unseal } from './view.ts';

/** A character; its id is that of its path. */
export interface GraphNode extends FactMeta {
  readonly name: string;
  readonly path: string;
  readonly groups: readonly string[];
  /** Codes of the series with the character that are safe to name. */
  readonly series: readonly string[];
}

/** A character is in a series, where that gives something away. */
export interface GraphSeries extends FactMeta {
  readonly node: string;
  readonly series: string;
}

/** A case about a group or a role: no character stands for it. */
export interface GroupCase {
  readonly id: string;
  readonly name: string;
}

/** What a list of choices and the head of a column need of it. */
export type GraphChoice = Pick<GraphNode, 'id' | 'name' | 'path'>;

/** A tie, told once however many articles tell it. */
export interface GraphTie extends FactMeta {
  readonly from: string;
  readonly to: string;
  /** Family, partner, command …: an id of the file's kinds. */
  readonly kind: string;
  /** What `from` is to `to`, as in "Parent of". */
  readonly words: string;
  /** What `to` is to `from`. */
  readonly back: string;
}

export interface GraphFile extends FileStamp {
  readonly kinds: readonly NamedOption[];
  readonly nodes: readonly Gated<GraphNode>[];
  readonly ties: readonly Gated<GraphTie>[];
  /** What `series` of the nodes leaves out. */
  readonly series: readonly Gated<GraphSeries>[];
  readonly cases: readonly GroupCase[];
  readonly dataPath: string;
}

export interface Graph {
  /** By group, then by name: an order in which ties have no part. */
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly GraphTie[];
  /** More ties are known further on; not whose. */
  readonly hasMore: boolean;
}

/** The graph of one reader. A tie whose ends he may not know is not there, and neither is one that is told twice. */
export function viewGraph(file: GraphFile, sealed: SealedFile | undefined, horizon: Horizon, epoch: Epoch): Graph {
  const later = openFacts(unseal(file.series, sealed), horizon, epoch);
  const nodes = openFacts(unseal(file.nodes, sealed), horizon, epoch).map((node) => ({
    ...node,
    series: [...node.series, ...later.flatMap(({ node: id, series }) => (id === node.id ? [series] : []))],
  }));
  const known = new Set(nodes.map(({ id }) => id));
  const open = openFacts(unseal(file.ties, sealed), horizon, epoch);
  const ties = new Map<string, GraphTie>();
  for (const tie of open) {
    const key = `${tie.from} ${tie.words} ${tie.to}`;
    if (known.has(tie.from) && known.has(tie.to) && !ties.has(key)) ties.set(key, tie);
  }
  return { nodes, ties: [...ties.values()], hasMore: open.length < file.ties.length };
}

/** One character, all that have a tie with it, and every tie among these. */
export function localGraph({ nodes, ties, hasMore }: Graph, id: string): Graph {
  const near = new Set([id, ...ties.flatMap((tie) => otherEnd(tie, id)?.id ?? [])]);
  return {
    nodes: nodes.filter((node) => near.has(node.id)),
    ties: ties.filter(({ from, to }) => near.has(from) && near.has(to)),
    hasMore,
  };
}

/** The other end of a tie, and what the one is to it. Undefined where the tie is not of that one. */
export function otherEnd(tie: GraphTie, id: string): { readonly id: string; readonly words: string } | undefined {
  if (tie.from === id) return { id: tie.to, words: tie.words };
  return tie.to === id ? { id: tie.from, words: tie.back } : undefined;
}
