/** What a leak looks like to whoever runs the build, in the style of the content's linter. */
import { type Audit, auditFolder, type Leak } from './auditFolder.ts';
import type { SpoilerTerm } from './spoilerTerms.ts';

const MOST_TOLD = 50;
const MOST_WORDS = 120;

/** One line: `file:offset error spoiler-leak …`; the offset counts bytes from 0. */
export function formatLeak({ file, offset, inside, term }: Leak): string {
  const at = offset === undefined ? 'name' : `${offset}`;
  const where = offset === undefined ? 'the name of this file' : inside ? `this file, ${inside}` : 'this file';
  const words = term.text.length > MOST_WORDS ? `${term.text.slice(0, MOST_WORDS)}…` : term.text;
  const gate = term.revealedBy.length > 0 ? `, sealed until ${term.revealedBy.join(' ')}` : '';
  return `${file}:${at} error spoiler-leak expected nothing sealed in ${where}; found ${JSON.stringify(words)}, which is ${WHAT[term.sort]} ${term.origin}${gate}; ${ADVICE[term.sort]}`;
}

const WHAT = { declared: 'declared in', name: 'the name in', derived: 'the text of' } as const;
const ADVICE = {
  declared: 'give the text a revealedBy, or take the term out of spoilerTerms if it gives nothing away',
  name: 'call the thing by its maskedName where the text is open, or give the text a revealedBy',
  derived: 'give the text where it stands openly the same revealedBy, or say it in safe words',
} as const;

/** @throws Error that names each place, the words, and the fact they came from. */
export function assertNoLeaks(dir: string, terms: readonly SpoilerTerm[]): Audit {
  const audit = auditFolder(dir, terms);
  if (audit.leaks.length === 0) return audit;
  const shown = audit.leaks.slice(0, MOST_TOLD).map(formatLeak);
  const more = audit.leaks.length > MOST_TOLD ? [`… and ${audit.leaks.length - MOST_TOLD} more.`] : [];
  const what = audit.leaks.length === 1 ? '1 spoiler stands' : `${audit.leaks.length} spoilers stand`;
  throw new Error([`${what} in files that are not sealed.`, ...shown, ...more].join('\n'));
}
