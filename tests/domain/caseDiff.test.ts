/** What moved between two days, and why. */
import { describe, expect, it } from 'vitest';
import { diffCase, hasMoved } from '~/domain/caseDiff';
import { buildLine } from './buildRows';

const FROM = '2023-05-01';
const TO = '2024-05-01';
const plan = buildLine({ id: 'plan', date: '2023-04-20' });
const rumour = buildLine({ id: 'rumour', date: '2023-04-20', grade: 'E', origin: 'deal' });
const deal = buildLine({ id: 'deal', date: '2023-09-01', grade: 'A', origin: 'deal' });
const refusal = buildLine({ id: 'refusal', date: '2024-02', datePrecision: 'month', side: 'against' });
const echo = buildLine({ id: 'echo', date: '2023-10-01', grade: 'E', origin: 'plan' });
const screen = buildLine({ id: 'screen', date: '2023-02-16', grade: 'D' });

describe('diffCase', () => {
  it('names the lines that arrived, the heaviest first, and an echo among them as nothing', () => {
    const diff = diffCase([plan, deal, refusal, echo], FROM, TO);
    expect(diff.arrived.map(({ line, before }) => [line.id, before])).toEqual([
      ['deal', 0],
      ['refusal', 0],
      ['echo', 0],
    ]);
    expect(diff.arrived.at(-1)?.after).toBe(0);
    expect(diff.before.verdict).toBe('likely');
    expect(hasMoved(diff)).toBe(true);
  });

  it('names a line that a better report of the same statement replaced', () => {
    const diff = diffCase([rumour, deal], FROM, TO);
    expect(diff.displaced.map(({ line, after }) => [line.id, after])).toEqual([['rumour', 0]]);
    expect(diff.displaced[0]?.before).toBeGreaterThan(0);
  });

  it('takes age for no movement of its own, and nothing from what does not age', () => {
    const still = diffCase([screen], FROM, TO);
    expect([still.aged.for, still.shift, hasMoved(still)]).toEqual([0, 0, false]);
    const faded = diffCase([plan, screen, buildLine({ id: 'wish', grade: 'B' })], FROM, FROM.replace('05-01', '06-01'));
    expect(faded.aged.for).toBeLessThan(0);
    expect(hasMoved(faded)).toBe(false);
  });

  it('counts as moved when age alone changed the word', () => {
    const diff = diffCase([buildLine({ id: 'plan', date: '2023-04-20' })], FROM, '2026-05-01');
    expect([diff.before.verdict, diff.after.verdict]).toEqual(['likely', 'too-little-evidence']);
    expect([diff.arrived, diff.displaced, hasMoved(diff)]).toEqual([[], [], true]);
  });

  it('adds up: what arrived, less what was displaced, less age, is the change of each side', () => {
    const diff = diffCase([plan, rumour, deal, refusal, echo, screen], FROM, TO);
    for (const side of ['for', 'against'] as const) {
      const moves = [...diff.arrived, ...diff.displaced].filter(({ line }) => line.side === side);
      const sum = moves.reduce((total, { before, after }) => total + after - before, diff.aged[side]);
      expect(diff.after[side] - diff.before[side]).toBeCloseTo(sum, 10);
    }
    expect(diff.shift).toBeCloseTo(diff.after.for - diff.after.against - diff.before.for + diff.before.against, 10);
  });

  it('finds nothing between a day and itself', () => {
    const diff = diffCase([plan, screen], FROM, FROM);
    expect([diff.shift, diff.aged, hasMoved(diff)]).toEqual([0, { for: 0, against: 0 }, false]);
  });
});
