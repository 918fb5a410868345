/** Lines that lie above the horizon: buttons, without their side or grade. What is opened follows its button. */
import { GatedFact } from '~/components/GatedFact';
import type { EvidenceLine } from '~/domain/board';
import type { CountedLine } from '~/domain/evidence';
import type { Seen } from '~/domain/view';
import { CaseLine } from './CaseLine';
import { idOf } from './caseLines';

interface LaterLinesProps {
  readonly lines: readonly Seen<EvidenceLine>[];
  readonly counted: readonly CountedLine<EvidenceLine>[];
}

export function LaterLines({ lines, counted }: LaterLinesProps) {
  return (
    <section aria-labelledby="later">
      <h2 id="later">Known further on</h2>
      <p className="quiet">Each of these gives part of the story away. What you open counts in the sums.</p>
      <ul className="later-lines">
        {lines.map((seen) => (
          <li key={idOf(seen)} id={seen.open ? undefined : idOf(seen)}>
            <GatedFact seen={seen}>
              {(line) => {
                const entry = counted.find((candidate) => candidate.line.id === line.id);
                return (
                  entry && (
                    <ol className="ev case-lines">
                      <CaseLine counted={entry} hasSide />
                    </ol>
                  )
                );
              }}
            </GatedFact>
          </li>
        ))}
      </ul>
    </section>
  );
}
