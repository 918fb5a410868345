/** A case as this reader sees it: the same values as long as he sees the same, so that a line switched off weighs it anew and no more. */
import { useMemo } from 'react';
import { useReader } from '~/components/ReaderContext';
import { caseQuery } from '~/data/queries';
import type { CaseFile, EvidenceLine } from '~/domain/board';
import { usePageView } from '../usePageView';
import { idOf, numberSources, sortLines } from './caseLines';

export function useSeenCase(file: CaseFile) {
  const { horizon } = useReader();
  const { see } = usePageView(caseQuery(file.id), [file.masked, file.contradictions, file.notes]);
  return useMemo(() => {
    const seen = sortLines(see<EvidenceLine>([...file.evidence, ...file.masked]));
    const open = seen.flatMap((line) => (line.open ? [line.fact] : []));
    // What the reader opened by hand stays where its button is, and counts.
    const later = seen.filter((line) => !line.open || horizon.opened?.has(idOf(line)));
    const contradictions = see(file.contradictions);
    return {
      open,
      openIds: open.map(({ id }) => id),
      later,
      laterIds: new Set(later.map(idOf)),
      hasMore: open.length < seen.length,
      contradictions,
      notes: numberSources(open, contradictions, see(file.notes)),
    };
  }, [file, see, horizon]);
}
