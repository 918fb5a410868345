/** What the leak audit of a build has searched, for machines: numbers alone. */
import type { Audit } from './auditFolder.ts';
import { countTerms, type SpoilerTerms } from './spoilerTerms.ts';

export function writeReport({ leaks, ...searched }: Audit, { terms, dropped }: SpoilerTerms): string {
  return `${JSON.stringify({ leaks: leaks.length, ...searched, terms: countTerms(terms), dropped })}\n`;
}
