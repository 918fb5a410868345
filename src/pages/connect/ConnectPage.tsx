/** The shortest ways from one character to another, every step in the words of its tie. */
import '~/styles/pages.css';
import '~/styles/graph.css';
import { Head } from '~/components/Head';
import { PageFoot } from '~/components/PageFoot';
import { PairForm } from '~/components/PairForm';
import { SiteLink } from '~/components/SiteLink';
import { graphQuery } from '~/data/queries';
import type { GraphNode } from '~/domain/graph';
import { comparePath, connectPath, graphPath } from '~/domain/paths';
import { shortestPaths } from '~/domain/shortestPaths';
import { SettledStatus } from '~/ui/SettledStatus';
import { useGraph } from '../useGraph';
import { usePair } from '../usePair';
import { Way } from './Way';

export const queries = () => [graphQuery()];

export function Component() {
  const { file, graph } = useGraph();
  const { a, b, set, unknown } = usePair(graph.nodes);
  const ways = a && b && a !== b ? shortestPaths(graph.ties, a.id, b.id) : [];
  const answer =
    a && b
      ? say(
          a,
          b,
          ways.map((way) => way.length),
        )
      : '';
  return (
    <main id="main" data-page="connect">
      <Head
        title="From one to another"
        description="The shortest ways from one character to another, along family, partners, command, mentors and rivals."
        path={connectPath()}
        type="website"
        crumbs={[{ name: 'Ties', path: graphPath() }]}
      />
      <div className="head">
        <div>
          <h1>From one to another</h1>
          <p>The shortest ways along the ties that you may know of, each step in words.</p>
        </div>
      </div>
      <PairForm nodes={graph.nodes} a={a} b={b} set={set} labels={['From', 'to']} unknown={unknown} />
      <SettledStatus text={answer} />
      {a && b ? (
        <div className="text">
          <p aria-hidden="true" className="lead">
            {answer}
          </p>
          <ol className="g-ways">
            {ways.map((way) => (
              <li key={way.map(({ to }) => to).join(' ')}>
                <Way steps={way} nodes={graph.nodes} />
              </li>
            ))}
          </ol>
          <p>
            <SiteLink to={comparePath(a.id, b.id)}>Both side by side</SiteLink>
          </p>
        </div>
      ) : (
        <p className="quiet">Choose two characters.</p>
      )}
      {graph.hasMore && <p className="quiet">More ties are known further on in the story.</p>}
      <PageFoot checked={null} dataPath={file.dataPath} />
    </main>
  );
}

function say(a: GraphNode, b: GraphNode, [length, ...others]: readonly number[]): string {
  if (a === b) return `${a.name} is one and the same.`;
  if (length === undefined) return `No way from ${a.name} to ${b.name} is known to you yet.`;
  const steps = length === 1 ? 'one step' : `${length} steps`;
  return `${a.name} and ${b.name} are ${steps} apart${others.length > 0 ? `, in ${others.length + 1} ways` : ''}.`;
}
