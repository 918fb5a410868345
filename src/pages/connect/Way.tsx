/** One way: everybody on it, and between each two what the one is to the other. */
import { SiteLink } from '~/components/SiteLink';
import type { GraphNode } from '~/domain/graph';
import type { Step } from '~/domain/shortestPaths';

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

interface WayProps {
  readonly steps: readonly Step[];
  readonly nodes: readonly GraphNode[];
}

export function Way({ steps, nodes }: WayProps) {
  const link = (id: string) => {
    const node = nodes.find((one) => one.id === id);
    return node && <SiteLink to={node.path}>{node.name}</SiteLink>;
  };
  const last = steps.at(-1);
  return (
    <ol className="g-way">
      {steps.map(({ from, words }) => (
        <li key={from}>
          {link(from)}
          <span className="g-words">{list.format(words.map(lower))}</span>
        </li>
      ))}
      {last && <li>{link(last.to)}</li>}
    </ol>
  );
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
