/** A term as the compiler would make it. */
import type { SpoilerTerm } from '~/compile/audit/spoilerTerms';

export const buildTerm = (text: string, more: Partial<SpoilerTerm> = {}): SpoilerTerm => ({
  text,
  origin: 'characters/edda-wren.md status.text',
  revealedBy: ['fog.2x02'],
  sort: 'declared',
  ...more,
});
