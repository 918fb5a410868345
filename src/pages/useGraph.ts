/** The graph as this reader may see it. */
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useReader } from '~/components/ReaderContext';
import { graphQuery } from '~/data/queries';
import { useSealed } from '~/data/useSealed';
import { viewGraph } from '~/domain/graph';

export function useGraph() {
  const { data: file } = useSuspenseQuery(graphQuery());
  const { horizon, epoch } = useReader();
  const sealed = useSealed(graphQuery(), [...file.nodes, ...file.ties, ...file.series], horizon);
  const graph = useMemo(() => viewGraph(file, sealed, horizon, epoch), [file, sealed, horizon, epoch]);
  return { file, graph };
}
