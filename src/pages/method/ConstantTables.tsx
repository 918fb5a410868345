/** Every constant of the arithmetic with its reason, as tables; nothing here is typed in twice. */
import type { ReactNode } from 'react';
import { GRADE_NAMES } from '~/components/evidenceNames';
import { EVIDENCE, formatVerdict, GRADES, type Verdict } from '~/domain/evidence';
import { EVIDENCE_REASONS } from '~/domain/evidenceReasons';
import { FigureTable } from './FigureTable';

const figure = (value: number | string): ReactNode => <span className="mono">{value}</span>;

export function GradeTable() {
  return (
    <FigureTable
      caption="Points by grade"
      isWide
      heads={['Grade', 'What it is', 'Why', 'Points']}
      rows={GRADES.map((grade) => ({
        key: grade,
        cells: [figure(grade), GRADE_NAMES[grade], EVIDENCE_REASONS.points[grade], figure(EVIDENCE.points[grade])],
      }))}
    />
  );
}

const NEARNESS = [
  ['direct', 'this person in this show'],
  ['general', 'the show, or a group of people'],
] as const;

export function DirectnessTable() {
  return (
    <FigureTable
      caption="Directness"
      heads={['The statement is about', 'Why', 'Times']}
      rows={NEARNESS.map(([name, words]) => ({
        key: name,
        cells: [words, EVIDENCE_REASONS.directness[name], figure(EVIDENCE.directness[name])],
      }))}
    />
  );
}

export function AgeTable() {
  const half = EVIDENCE.halfLifeMonths;
  return (
    <FigureTable
      caption="What is left with age"
      heads={['Age in months', 'Times']}
      rows={[0, half / 4, half / 2, half, 2 * half].map((months) => ({
        key: String(months),
        cells: [figure(months), figure((2 ** (-months / half)).toFixed(2))],
      }))}
    />
  );
}

export function VerdictTable() {
  const { share, strong, enough } = EVIDENCE;
  const why = EVIDENCE_REASONS;
  const rows: readonly (readonly [Verdict, rule: string, why: string])[] = [
    ['expected', `at least ${share.expected}, with ${strong} points or more for`, why.share.expected],
    ['likely', `at least ${share.likely}`, why.share.likely],
    ['open', `at least ${share.open}`, why.share.open],
    ['unlikely', `more than ${share.unlikely}, or fewer than ${strong} points against`, 'The mirror of “likely”.'],
    ['ruled-out', `${share.unlikely} or less, with ${strong} points or more against`, why.share.unlikely],
    ['too-little-evidence', `any, when both sums together are under ${enough}`, why.enough],
  ];
  return (
    <FigureTable
      caption="The words"
      isWide
      heads={['Word', 'Share of the points for', 'Why']}
      rows={rows.map(([verdict, rule, reason]) => ({
        key: verdict,
        cells: [<i key="word">{formatVerdict(verdict)}</i>, rule, reason],
      }))}
    />
  );
}

/** What is no table of its own. */
export function OtherFigures() {
  const { halfLifeMonths, daysPerMonth, ageless, enough, strong, full } = EVIDENCE;
  const why = EVIDENCE_REASONS;
  const rows: readonly (readonly [name: string, value: number | string, why: string])[] = [
    ['Months in which a weight halves', halfLifeMonths, why.halfLifeMonths],
    ['Days of a month', daysPerMonth, why.daysPerMonth],
    ['Grades that do not age', ageless.join(', '), why.ageless],
    ['Least sum of both sides for a word', enough, why.enough],
    ['Least weight of a side for the strongest words', strong, why.strong],
    ['Points at which a bar is full', full, why.full],
  ];
  return (
    <FigureTable
      caption="The other figures"
      isWide
      heads={['Figure', 'Why', 'Value']}
      rows={rows.map(([name, value, reason]) => ({ key: name, cells: [name, reason, figure(value)] }))}
    />
  );
}
