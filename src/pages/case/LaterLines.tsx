/** Lines that lie above the horizon: buttons, without their side or grade. What is opened follows its button. */
import { GatedFact } from '~/components/GatedFact';
import type { EvidenceLine } from '~/domain/board';
import type { LedgerLine } from '~/domain/caseLedger';
import type { Seen } from '~/domain/view';
import { CaseLine } from './CaseLine';
import { echoesOf, idOf } from './caseLines';

interface LaterLinesProps {
  readonly later: readonly Seen<EvidenceLine>[];
  readonly lines: readonly LedgerLine<EvidenceLine>[];
  readonly targetId: string;
  readonly onToggle: (lineId: string) => void;
}

export function LaterLines({ later, lines, targetId, onToggle }: LaterLinesProps) {
  return (
    <section aria-labelledby="later">
      <h2 id="later">Known further on</h2>
      <p className="quiet">Each of these gives part of the story away. What you open counts in the sums.</p>
      <ul className="later-lines">
        {later.map((seen) => (
          <li
            key={idOf(seen)}
            id={seen.open ? undefined : idOf(seen)}
            aria-current={!seen.open && idOf(seen) === targetId ? 'true' : undefined}
          >
            <GatedFact seen={seen}>
              {(line) => {
                const entry = lines.find((candidate) => candidate.line.id === line.id);
                return (
                  entry && (
                    <ol className="ev case-lines">
                      <CaseLine
                        {...entry}
                        echoedBy={echoesOf(entry, lines)}
                        hasSide
                        isTarget={line.id === targetId}
                        onToggle={onToggle}
                      />
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
