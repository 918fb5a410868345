/** Gates, near words, printing. */
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/compile/content';
import { didYouMean, editDistance } from '../../../src/compile/read/didYouMean';
import { formatProblem, sortProblems } from '../../../src/compile/read/formatProblem';
import { bothGates, type Gate, isAtLeastAsStrict } from '../../../src/compile/read/gateOrder';
import { placeAt } from '../../../src/compile/read/sourceText';

const gate = (revealedBy: string, spoiler: Gate['spoiler'] = 'plot'): Gate => ({
  revealedBy: revealedBy.split(' ').filter(Boolean),
  spoiler,
});

describe('the order of gates', () => {
  it.each([
    [gate(''), gate(''), true, 'open covers open'],
    [gate(''), gate('fog.1x01'), false, 'open covers nothing masked'],
    [gate('fog.1x01'), gate('fog.1x01'), true, 'the same episode'],
    [gate('fog.2x01'), gate('fog.1x09'), true, 'a later season'],
    [gate('fog.1x10'), gate('fog.1x09'), true, 'numbers, not letters'],
    [gate('fog.1x08'), gate('fog.1x09'), false, 'an earlier episode'],
    [gate('lamp'), gate('fog.1x01'), false, 'another series'],
    [gate('lamp fog.1x01'), gate('fog.1x01'), true, 'more is stricter'],
    [gate('lamp'), gate('lamp fog.1x01'), false, 'less is not'],
    [gate('fog.1x01', 'casting'), gate('fog.1x01'), false, 'casting is shown by default'],
    [gate('fog.1x01'), gate('fog.1x01', 'casting'), true, 'plot hides more'],
    [gate('fog.1x01', 'production'), gate('fog.1x01', 'casting'), false, 'readers choose each by itself'],
  ])('%j over %j: %s', (outer, inner, expected) => {
    expect(isAtLeastAsStrict(outer, inner)).toBe(expected);
  });

  it('keeps both gates of a fact in a masked article', () => {
    expect(bothGates(gate('a', 'casting'), gate('b'))).toEqual(gate('a b'));
    expect(bothGates(gate(''), gate('b', 'casting'))).toEqual(gate('b', 'casting'));
  });
});

describe('did you mean', () => {
  const known = ['ada-wren', 'edda-wren', 'tobias-hale', 'gannet-rock', 'fog', 'lamp', 'kathryn-janeway'];

  it.each<[string, string | undefined, string]>([
    ['ada-wern', 'ada-wren', 'a swap is one slip'],
    ['Ada Wren', 'ada-wren', 'case and spaces'],
    ['tobias-hael', 'tobias-hale', 'two letters swapped'],
    ['janeway', 'kathryn-janeway', 'a whole word'],
    ['captain-janeway', 'kathryn-janeway', 'a whole word of two'],
    ['fogg', 'fog', 'one slip in a short word'],
    ['gof', undefined, 'two slips in three letters are another word'],
    ['quartz', undefined, 'nothing like it'],
    ['', undefined, 'nothing at all'],
    ['x'.repeat(10_000), undefined, 'too long to be a slip'],
  ])('%j → %s', (written, expected) => {
    expect(didYouMean(written, known)).toBe(expected);
  });

  it('finds the right word first for at least 95 of 100 slips', () => {
    const slips = known
      .filter((word) => word.length > 4)
      .flatMap((word) =>
        Array.from(word, (_, at) =>
          [
            word.slice(0, at) + word.slice(at + 1),
            `${word.slice(0, at)}x${word.slice(at)}`,
            `${word.slice(0, at)}q${word.slice(at + 1)}`,
          ].map((slip) => [slip, word] as const),
        ).flat(),
      );
    const right = slips.filter(([slip, word]) => didYouMean(slip, known) === word);
    expect(right.length / slips.length).toBeGreaterThanOrEqual(0.95);
  });

  it('counts insertions, deletions, replacements and swaps', () => {
    expect([
      editDistance('ab', 'ba'),
      editDistance('ab', 'b'),
      editDistance('ab', 'xb'),
      editDistance('ab', 'abc'),
      editDistance('abcd', 'wxyz'),
    ]).toEqual([1, 1, 1, 1, 3]);
  });
});

describe('printing', () => {
  const problem = (file: string, line: number, column: number, rule = 'r'): Problem => ({
    file,
    line,
    column,
    severity: 'error',
    rule,
    message: 'expected x',
  });

  it('prints place, severity, rule, message and what was meant', () => {
    expect(formatProblem({ ...problem('a.md', 1, 2), didYouMean: 'y' })).toBe(
      'a.md:1:2 error r expected x (did you mean "y"?)',
    );
    expect(formatProblem(problem('a.md', 1, 2))).toBe('a.md:1:2 error r expected x');
  });

  it('sorts by place as numbers, whatever the order before, and drops repetitions', () => {
    const sorted = [
      problem('a', 2, 1),
      problem('a', 10, 1),
      problem('a', 10, 3),
      problem('b', 1, 1, 'q'),
      problem('b', 1, 1, 'r'),
    ];
    expect(sortProblems([...sorted, ...sorted].toReversed())).toEqual(sorted);
  });

  it.each([
    ['ab\ncd', 4, { line: 2, column: 2 }],
    ['𝔽𝔽x', 4, { line: 1, column: 3 }],
    ['\t\tx', 2, { line: 1, column: 3 }],
    ['ab', 99, { line: 1, column: 3 }],
    ['ab\n', 3, { line: 2, column: 1 }],
  ])('finds the place in %j', (text, offset, expected) => {
    expect(placeAt(text, offset)).toEqual(expected);
  });
});
