/** `npm run lint:content`: every problem of a content folder, one a line, and the exit code. */
import { formatProblem } from './read/formatProblem.ts';
import { readContent } from './read/readContent.ts';

/** @returns 0 when nothing is an error, else 1. */
export function lintContent(dir: string, print: (line: string) => void): 0 | 1 {
  const { problems } = readContent(dir);
  for (const problem of problems) print(formatProblem(problem));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  print(errors === 0 ? `${dir}: no errors.` : `${dir}: ${errors} ${errors === 1 ? 'error' : 'errors'}.`);
  return errors === 0 ? 0 : 1;
}
