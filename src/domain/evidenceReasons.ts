/** Why each constant of the board is what it is. A constant without its reason does not compile, and the page on the method prints both. */
import type { EVIDENCE } from './evidence.ts';

type Constants = typeof EVIDENCE;

/** One reason for each figure, in the shape of the figures. */
type Reasons = {
  readonly [Name in keyof Constants]: Constants[Name] extends number | readonly unknown[]
    ? string
    : Readonly<Record<keyof Constants[Name], string>>;
};

/** Apart from the figures, because pages that only reckon with them need not load the words. */
export const EVIDENCE_REASONS: Reasons = {
  points: {
    A: 'It binds somebody, it can be checked, and nothing is harder to take back.',
    B: 'Whoever may decide has said what is meant to be; but plans fall through, so it is less than a contract.',
    C: 'A wish opens a door and promises nothing: half a plan.',
    D: 'A story that leaves a way open, or shuts it, invites a return or stands against it; nobody has said a word of this show.',
    E: 'It decides nothing: four weigh as much as a scene, twenty as much as a contract.',
  },
  directness: {
    direct: 'It is said of this very person in this very show.',
    general: 'Whoever speaks of a whole cast has promised a place to nobody.',
  },
  halfLifeMonths: 'Four years is about the time in which a studio changes its people, and with them its plans.',
  daysPerMonth: 'A twelfth of a year of 365.25 days: every month weighs the same.',
  ageless: 'What was shown on screen was shown; plans and wishes fade, a scene does not.',
  enough: 'One wish alone should make no word: it takes a plan, or two voices.',
  strong: 'The strongest words need weight as well as a clear side: no single plan comes so far.',
  share: {
    expected: 'Nearly six times as much for it as against it.',
    likely: 'Nearly twice as much for it as against it.',
    open: 'Neither side has twice the weight of the other.',
    unlikely: 'Less than a sixth of the weight is for it: the mirror of “expected”.',
  },
  full: 'There a bar is full. It is for the eye alone; the figure beside it goes on.',
};
