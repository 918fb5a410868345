/** What would make another word of a case: what is awaited, the lines that decide it alone, and how much more it would take. */
import { memo } from 'react';
import type { EvidenceLine } from '~/domain/board';
import { findHinges, findTurns } from '~/domain/caseHinge';
import { sayHinges, sayTurns } from '~/domain/caseWords';
import { scoreLines } from '~/domain/evidence';
import type { Epoch } from '~/domain/view';
import { Sentence } from './Sentence';

interface CaseTurnsProps {
  /** What is not known yet. */
  readonly changes: readonly string[];
  /** The lines that count for this reader. */
  readonly lines: readonly EvidenceLine[];
  readonly epoch: Epoch;
}

export const CaseTurns = memo(function CaseTurns({ changes, lines, epoch }: CaseTurnsProps) {
  const score = scoreLines(lines, epoch);
  return (
    <section aria-labelledby="turns">
      <h2 id="turns">What would change this verdict</h2>
      <ul className="change">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      {lines.length > 0 && (
        <p className="case-turns">
          <Sentence parts={sayHinges(findHinges(lines, epoch), score.verdict)} /> {sayTurns(findTurns(score))}
        </p>
      )}
    </section>
  );
});
