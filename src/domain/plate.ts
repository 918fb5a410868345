/**
 * Plates: portraits drawn from the record. The ring is the years, one track a series; every character has one bearing in a
 * sky that all plates share, and a chord leads to each tie. Lengths are in the units of a square from −200 to 200.
 */
import type { PlateFacts, PlateSky, PlateSpan } from './plateFacts.ts';

/** What a path of the plate is: the look of each is a class of src/styles/plate.css. */
export type MarkKind = 'guide' | 'star' | 'hatch' | 'arc' | 'open' | 'dot' | 'chord' | 'node' | 'own';

export interface Plate {
  /** The arc that is graduated, and how many quarters of a year it has. */
  readonly ring: string;
  readonly quarters: number;
  readonly marks: readonly (readonly [kind: MarkKind, d: string])[];
  /** Decades outside, initials of ties inside. */
  readonly labels: readonly (readonly [x: number, y: number, text: string])[];
}

/** A plate for a row of a list, in a square from −20 to 20: the arcs and the bearing alone. */
export interface SmallPlate {
  readonly arcs: string;
  readonly own: string;
}

const RING = 172;
const OUTER = 160;
const TRACK = 9;
const TRACKS = 4;
const SKY = 112;
/** Degrees by which the ring stands open at its foot, between the last year and the first. */
const GAP = 24;
const GOLDEN_ANGLE = 137.508;

const round = (value: number): number => Math.round(value * 10) / 10 || 0;
const point = (radius: number, angle: number): readonly [number, number] => {
  const turn = (angle * Math.PI) / 180;
  return [round(radius * Math.sin(turn)), round(-radius * Math.cos(turn))];
};
const at = (radius: number, angle: number): string => point(radius, angle).join(' ');
const spot = (radius: number, angle: number): string => `M${at(radius, angle)}h0`;

function arc(radius: number, from: number, to: number): string {
  return `M${at(radius, from)}A${radius} ${radius} 0 ${to - from > 180 ? 1 : 0} 1 ${at(radius, to)}`;
}

/** Degrees clockwise from the top, for a year with its fraction. */
function angleOf(year: number, { from, to }: Pick<PlateSky, 'from' | 'to'>): number {
  return 180 + GAP / 2 + ((year - from) / (to - from)) * (360 - GAP);
}

/** Where a day lies on a ring of this radius: a track of a plate, or the dial of a card. */
export function pointOfYear(
  radius: number,
  year: number,
  years: Pick<PlateSky, 'from' | 'to'>,
): readonly [number, number] {
  return point(radius, angleOf(year, years));
}

/** The length of the arc that is graduated. */
export const RING_LENGTH = (RING * (360 - GAP) * Math.PI) / 180;

/** The one place in the sky that belongs to the character of this number. */
function bearing(number: number): number {
  return (18 + number * GOLDEN_ANGLE) % 360;
}

export function drawPlate({ sky, spans, hidden, ties, hasHiddenTies }: PlateFacts): Plate {
  const [first, last] = [angleOf(sky.from, sky), angleOf(sky.to, sky)];
  const radius = (track: number): number => OUTER - Math.min(track, TRACKS - 1) * TRACK;
  const tied = new Set(ties.map((tie) => tie.at));
  const own = bearing(sky.at);
  const stars = Array.from({ length: sky.size }, (_, number) => number).filter((n) => n !== sky.at && !tied.has(n));
  const paths: readonly (readonly [MarkKind, string[]])[] = [
    ['guide', [...Array.from({ length: TRACKS }, (_, track) => arc(radius(track), first, last)), circle(SKY)]],
    ['star', stars.map((number) => spot(SKY, bearing(number)))],
    [
      'hatch',
      [
        ...hidden.flatMap(({ track, from, to }) => hatch(radius(track), angleOf(from, sky), angleOf(to, sky), 1.8)),
        ...(hasHiddenTies ? hatch(SKY, own - 26, own - 8, 2.6) : []),
      ],
    ],
    ['open', spans.flatMap((span) => (span.end === 'open' ? lineOf(span, sky, radius(span.track)) : []))],
    ['arc', spans.flatMap((span) => (span.end === 'open' ? [] : lineOf(span, sky, radius(span.track))))],
    ['dot', spans.flatMap((span) => dotsOf(span, sky, radius(span.track)))],
    ['chord', ties.map((tie) => chord(own, bearing(tie.at)))],
    ['node', ties.map((tie) => spot(SKY, bearing(tie.at)))],
    ['own', [spot(SKY, own)]],
  ];
  return {
    ring: arc(RING, first, last),
    quarters: (sky.to - sky.from) * 4,
    marks: paths.flatMap(([kind, parts]) => (parts.length > 0 ? [[kind, parts.join('')] as const] : [])),
    labels: [...decades(sky), ...initials(ties)],
  };
}

export function drawSmallPlate({ sky, spans }: Pick<PlateFacts, 'sky' | 'spans'>): SmallPlate {
  const parts = spans.map(({ track, from, to }) => {
    const radius = 15.6 - Math.min(track, 2) * 2.4;
    const [start, end] = [angleOf(from, sky), angleOf(to, sky)];
    // One appearance is a stroke wide enough to be seen.
    return end - start < 6 ? arc(radius, start - 3, start + 3) : arc(radius, start, end);
  });
  return { arcs: parts.join(''), own: spot(18.4, bearing(sky.at)) };
}

const circle = (radius: number): string => `M0 ${-radius}a${radius} ${radius} 0 1 1-.1 0z`;

function lineOf({ from, to }: PlateSpan, sky: PlateSky, radius: number): string[] {
  const [start, end] = [angleOf(from, sky), angleOf(to, sky)];
  return end - start > 1.2 ? [arc(radius, start, end)] : [];
}

/** A dot for each dated appearance: the end of an open span has none. */
function dotsOf({ from, to, end }: PlateSpan, sky: PlateSky, radius: number): string[] {
  const days = end === 'exact' && to - from > 0.1 ? [from, to] : [from];
  return days.map((day) => spot(radius, angleOf(day, sky)));
}

/** Slanting strokes across a line, as chartmakers fill what nobody has surveyed. */
function hatch(radius: number, from: number, to: number, step: number): string[] {
  const strokes = Math.max(1, Math.floor((to - from) / step));
  return Array.from({ length: strokes }, (_, index) => {
    const angle = from + index * step;
    return `M${at(radius + 4, angle)}L${at(radius - 4, Math.min(angle + 3, to))}`;
  });
}

/** Bent towards the middle, less the further apart the two are; opposite ones pass beside the initials. */
function chord(from: number, to: number): string {
  const turn = ((to - from + 540) % 360) - 180;
  const middle = from + turn / 2 + (Math.abs(turn) > 150 ? 24 : 0);
  return `M${at(SKY, from)}Q${at(56 + 34 * (1 - Math.abs(turn) / 180), middle)} ${at(SKY, to)}`;
}

function decades(sky: PlateSky): Plate['labels'] {
  const years = Array.from({ length: sky.to - sky.from + 1 }, (_, index) => sky.from + index);
  return years
    .filter((year) => year % 10 === 0)
    .map((year) => [...point(RING + 22, angleOf(year, sky)), String(year)] as const);
}

/** Initials inside the sky, a step further in where two would touch. */
function initials(ties: PlateFacts['ties']): Plate['labels'] {
  const sorted = ties.toSorted((a, b) => bearing(a.at) - bearing(b.at));
  let before = { angle: -360, step: 0 };
  return sorted.map((tie) => {
    const angle = bearing(tie.at);
    const step = angle - before.angle < 9 ? (before.step + 1) % 3 : 0;
    before = { angle, step };
    return [...point(SKY - 14 - step * 12, angle), tie.monogram] as const;
  });
}
