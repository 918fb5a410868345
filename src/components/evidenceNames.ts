/** The words for what stands in a line of evidence. */
import type { EvidenceLine } from '~/domain/board';
import type { MovedStep } from '~/domain/movedSteps';
import { type Grade, GRADES, type Side } from '~/domain/evidence';

export const GRADE_NAMES: Record<Grade, string> = {
  A: 'announced or signed',
  B: 'plan or refusal on record',
  C: 'wish on record',
  D: 'set up on screen',
  E: 'rumour or inference',
};

export const SIDE_NAMES: Record<Side, string> = { for: 'For', against: 'Against' };

export const TYPE_NAMES: Record<EvidenceLine['type'], string> = {
  canon: 'On screen',
  creator: 'The makers',
  actor: 'The actors',
  studio: 'The studio',
  press: 'The press',
  schedule: 'Diaries and contracts',
  campaign: 'The fan campaign',
};

/** "B, C, E"; the sign that stands for them is silent. */
export function formatGrades(grades: readonly Grade[]): string {
  const present = GRADES.filter((grade) => grades.includes(grade));
  return present.length > 0 ? present.join(', ') : 'none';
}

/** How long ago a case moved last. */
export const MOVED_NAMES: Record<MovedStep, string> = {
  '3m': 'three months',
  '6m': 'six months',
  '12m': 'twelve months',
  older: 'longer ago',
};
