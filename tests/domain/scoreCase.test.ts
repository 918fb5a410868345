/** What a case weighs for one reader. */
import { describe, expect, it } from 'vitest';
import { parseHorizon } from '~/domain/horizon';
import { scoreCase } from '~/domain/scoreCase';
import { view } from '~/domain/view';
import { buildLine } from './buildRows';

const DAY = '2023-04-20';
const LINES = [
  buildLine({ id: 'signed', grade: 'A' }),
  buildLine({ id: 'died', grade: 'D', side: 'against', revealedBy: ['pic.3x09'] }),
  buildLine({ id: 'later', grade: 'A', side: 'against', date: '2024-01-01' }),
];
const scoreAt = (seen: string, day = DAY) => scoreCase(view(LINES, parseHorizon(seen), day), day);

describe('scoreCase', () => {
  it.each<[string, string, readonly string[], number, number, boolean, string]>([
    ['none', DAY, ['signed'], 5, 0, true, 'a masked line counts for nobody who must not know it'],
    ['pic.3x09', DAY, ['signed', 'died'], 5, 1, false, 'whoever has seen it all has it all'],
    ['none', '2023-04-19', [], 0, 0, false, 'on the day before nothing had been said, and a mask has its day as well'],
  ])('at %s on %s counts %j as %d to %d, more: %s, for %s', (seen, day, ids, pro, contra, hasMore) => {
    const scored = scoreAt(seen, day);
    expect(scored.open.map(({ id }) => id)).toEqual(ids);
    expect(scored.score).toMatchObject({ for: pro, against: contra });
    expect(scored.hasMore).toBe(hasMore);
  });

  it('tells nothing of a masked line but that there is one', () => {
    expect(JSON.stringify(scoreAt('none'))).not.toContain('died');
  });

  it('has no verdict on nothing', () => {
    expect(scoreCase([], DAY)).toEqual({
      score: { for: 0, against: 0, verdict: 'too-little-evidence' },
      open: [],
      hasMore: false,
    });
  });
});
