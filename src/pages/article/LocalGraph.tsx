/** One character and all who stand about it. */
import '~/styles/graph.css';
import { useQuery } from '@tanstack/react-query';
import { GraphKey } from '~/components/GraphKey';
import { GraphRing } from '~/components/GraphRing';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import { graphQuery } from '~/data/queries';
import { useSealed } from '~/data/useSealed';
import { type GraphFile, localGraph, viewGraph } from '~/domain/graph';
import { SMALL_RING } from '~/domain/graphRing';
import { comparePath, connectPath, graphPath } from '~/domain/paths';

export function LocalGraph({ id }: { readonly id: string }) {
  const { data: file, isError } = useQuery(graphQuery());
  if (!file) return <p role="status">{isError ? 'The picture did not come.' : 'The picture is on its way.'}</p>;
  return <Drawn id={id} file={file} />;
}

function Drawn({ id, file }: { readonly id: string; readonly file: GraphFile }) {
  const { horizon: here, epoch } = useReader();
  const { opened: _, ...horizon } = here;
  const sealed = useSealed(graphQuery(), [...file.nodes, ...file.ties, ...file.series], horizon);
  const { nodes, ties } = localGraph(viewGraph(file, sealed, horizon, epoch), id);
  if (ties.length === 0) return <p>No tie that you may know of yet.</p>;
  return (
    <figure className="g-local">
      <GraphRing
        name="The ties as a picture"
        nodes={nodes}
        ties={ties}
        kinds={file.kinds}
        size={SMALL_RING}
        focus={id}
      />
      <GraphKey kinds={file.kinds} ties={ties} />
      <p className="quiet flex flex-wrap gap-x-5">
        <SiteLink to={graphPath(id)}>In the graph of all</SiteLink>
        <SiteLink to={connectPath(id)}>The way to another</SiteLink>
        <SiteLink to={comparePath(id)}>Beside another</SiteLink>
      </p>
    </figure>
  );
}
