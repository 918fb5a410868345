/** The lines of evidence that rest on a quotation. Each has the gate that it has on the board: a fact has one gate. */
import { casePath } from '../../domain/paths.ts';
import type { QuoteEvidence } from '../../domain/timeline.ts';
import type { Content } from '../content.ts';
import type { Labelled } from './gateBox.ts';
import { mustResolve } from './things.ts';
import { weighed } from './weighedLines.ts';

/** Those about one person in this show first, then by the name of the case. */
export function evidenceOn(content: Content, quoteId: string): Labelled<QuoteEvidence>[] {
  return content.cases
    .flatMap((entry) => {
      const { safeName } = mustResolve(content, `case:${entry.id}`);
      return entry.data.evidence.flatMap((line, index) =>
        line.quote === quoteId
          ? [
              {
                ...weighed(entry, line),
                name: safeName,
                path: `${casePath(entry.id)}#${line.id}`,
                rich: content.rich(entry, ['evidence', index, 'text']),
              },
            ]
          : [],
      );
    })
    .toSorted((a, b) => b.directness - a.directness || a.name.localeCompare(b.name, 'en'));
}
