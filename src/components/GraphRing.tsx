/** The drawing of a graph: names on a ring, ties as chords, each kind with a line of its own. */
import { useMemo, useState } from 'react';
import type { GraphNode, GraphTie } from '~/domain/graph';
import { drawChords, placeOnRing, RING, type RingSize } from '~/domain/graphRing';
import type { NamedOption } from '~/domain/timeline';
import { SiteLink } from './SiteLink';

interface GraphRingProps {
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly GraphTie[];
  readonly kinds: readonly NamedOption[];
  readonly name: string;
  /** How wide, in parts of its place. */
  readonly zoom?: number;
  readonly size?: RingSize;
  /** Whose ties they are. */
  readonly focus?: string | undefined;
}

export function GraphRing({ nodes, ties, kinds, name, zoom = 1, size = RING, focus }: GraphRingProps) {
  const [lit, setLit] = useState<string | null>(null);
  const places = useMemo(() => placeOnRing(nodes, size), [nodes, size]);
  const chords = useMemo(() => drawChords(ties, places), [ties, places]);
  const isOf = (tie: GraphTie, id: string | null): boolean => tie.from === id || tie.to === id;
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const near = new Set(ties.filter((tie) => isOf(tie, lit)).flatMap(({ from, to }) => [from, to]));
  const look = (id: string): string => {
    if (id === lit || near.has(id) || (id === focus && lit === null)) return 'g-node is-lit';
    return tied.has(id) && lit === null ? 'g-node' : 'g-node is-dim';
  };
  const { half } = size;
  return (
    <svg
      className="graph"
      role="group"
      aria-label={name}
      width={`${zoom * 100}%`}
      viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
    >
      <circle className="g-ring" r={size.radius} />
      <g aria-hidden="true">
        {chords.map(({ tie, d }) => (
          <path key={tie.id} className={`${tieClass(kinds, tie.kind)}${lookOfChord(isOf(tie, lit), lit)}`} d={d} />
        ))}
      </g>
      <g onPointerLeave={() => setLit(null)} onBlur={() => setLit(null)}>
        {places.map(({ node, x, y, label }) => (
          <g
            key={node.id}
            className={look(node.id)}
            onPointerEnter={() => setLit(node.id)}
            onFocus={() => setLit(node.id)}
          >
            <SiteLink to={node.path}>
              <circle cx={x} cy={y} r="5" />
              <text transform={label.transform} textAnchor={label.isLeft ? 'end' : 'start'} dy=".34em">
                {node.name}
              </text>
            </SiteLink>
          </g>
        ))}
      </g>
    </svg>
  );
}

function lookOfChord(isOfLit: boolean, lit: string | null): string {
  if (lit === null) return '';
  return isOfLit ? ' is-lit' : ' is-dim';
}

/** The class that draws ties of a kind. */
export function tieClass(kinds: readonly NamedOption[], kind: string): string {
  return `g-tie g-tie-${kinds.findIndex(({ id }) => id === kind)}`;
}
