/** The shortest ways from one character to another along their ties. */
import { type GraphTie, otherEnd } from './graph.ts';

/** One step: what this one is to the next, in the words of every tie between the two. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly words: readonly string[];
}

/**
 * All the shortest paths, up to a number of them, in the order of the ties. None where no path is known; the empty path from
 * somebody to himself.
 */
export function shortestPaths(ties: readonly GraphTie[], a: string, b: string, most = 5): Step[][] {
  const neighbours = new Map<string, Map<string, string[]>>();
  for (const tie of ties) {
    for (const id of [tie.from, tie.to]) {
      const end = otherEnd(tie, id);
      if (!end || end.id === id) continue;
      const steps = neighbours.get(id) ?? new Map<string, string[]>();
      neighbours.set(id, steps.set(end.id, [...(steps.get(end.id) ?? []), end.words]));
    }
  }
  const distance = distancesTo(b, neighbours);
  const length = distance.get(a);
  if (length === undefined) return [];
  let paths: Step[][] = [[]];
  for (let left = length; left > 0; left -= 1) {
    paths = paths
      .flatMap((path) => {
        const from = path.at(-1)?.to ?? a;
        return [...(neighbours.get(from) ?? [])]
          .filter(([to]) => distance.get(to) === left - 1)
          .map(([to, words]) => [...path, { from, to, words }]);
      })
      .slice(0, most);
  }
  return paths;
}

/** Steps from everybody to one. */
function distancesTo(goal: string, neighbours: ReadonlyMap<string, ReadonlyMap<string, unknown>>): Map<string, number> {
  const distance = new Map([[goal, 0]]);
  // A map is walked in the order in which it grows: nearest first.
  for (const [id, steps] of distance) {
    for (const next of neighbours.get(id)?.keys() ?? []) if (!distance.has(next)) distance.set(next, steps + 1);
  }
  return distance;
}
