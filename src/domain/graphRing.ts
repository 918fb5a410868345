/** The drawing of the graph: everybody stands on one ring, as in a sky, and ties are chords. Where somebody stands depends on no tie. */
import type { GraphNode, GraphTie } from './graph.ts';

/** In units of the drawing: the ring, and half of the square that has room for the names as well. */
export interface RingSize {
  readonly radius: number;
  readonly half: number;
}

export const RING: RingSize = { radius: 290, half: 500 };
/** For the few who stand about one. */
export const SMALL_RING: RingSize = { radius: 120, half: 300 };
/** From the ring to the names. */
const LABEL = 16;
/** Between two groups, in places. */
const GAP = 1;

export interface RingPlace {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  /** Where the name begins, and how it is turned so that it can be read. */
  readonly label: { readonly transform: string; readonly isLeft: boolean };
}

export interface RingChord {
  readonly tie: GraphTie;
  readonly d: string;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** @param nodes in their order; those of one main group stand together. */
export function placeOnRing(nodes: readonly GraphNode[], { radius }: RingSize = RING): RingPlace[] {
  const groupOf = ({ groups }: GraphNode): string => groups[0] ?? '';
  let slots = 0;
  const slotted = nodes.map((node, index) => {
    const before = nodes[index - 1];
    if (before && groupOf(before) !== groupOf(node)) slots += GAP;
    const slot = slots;
    slots += 1;
    return { node, slot };
  });
  const all = slots + GAP;
  return slotted.map(({ node, slot }) => {
    // From the top, with the sun.
    const degrees = (360 * slot) / all;
    const angle = ((degrees - 90) * Math.PI) / 180;
    const isLeft = degrees > 180;
    const turn = round(degrees - 90);
    const transform = `rotate(${turn}) translate(${radius + LABEL} 0)${isLeft ? ' rotate(180)' : ''}`;
    return {
      node,
      x: round(radius * Math.cos(angle)),
      y: round(radius * Math.sin(angle)),
      label: { transform, isLeft },
    };
  });
}

/** Each tie a bow towards the middle; several between the same two lie side by side. */
export function drawChords(ties: readonly GraphTie[], places: readonly RingPlace[]): RingChord[] {
  const at = new Map(places.map((place) => [place.node.id, place]));
  const drawn = new Map<string, number>();
  return ties.flatMap((tie) => {
    const [from, to] = [at.get(tie.from), at.get(tie.to)];
    if (!from || !to) return [];
    const pair = [tie.from, tie.to].toSorted().join(' ');
    const count = drawn.get(pair) ?? 0;
    drawn.set(pair, count + 1);
    const bow = 0.72 - count * 0.16;
    const [x, y] = [round((from.x + to.x) * 0.5 * bow), round((from.y + to.y) * 0.5 * bow)];
    return [{ tie, d: `M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}` }];
  });
}
