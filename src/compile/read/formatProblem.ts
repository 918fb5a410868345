/** How problems are printed and in which order. */
import type { Problem } from '../content.ts';

/** One line: `file:line:col severity rule message (did you mean "…"?)`. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, rule, message, didYouMean } = problem;
  const hint = didYouMean === undefined ? '' : ` (did you mean "${didYouMean}"?)`;
  return `${file}:${line}:${column} ${severity} ${rule} ${message}${hint}`;
}

/** By file, line, column, rule and message, by code unit: the same on every machine and in every locale. */
function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Sorted and without repetitions. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort(compareProblems);
  return sorted.filter((problem, index) => {
    const before = sorted[index - 1];
    return before === undefined || compareProblems(before, problem) !== 0;
  });
}

/** Order by code unit, never by locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
