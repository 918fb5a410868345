/** Who has to do with whom: a drawing and a table of the same ties, filtered together. */
import '~/styles/pages.css';
import '~/styles/graph.css';
import { useNavigate, useSearchParams } from 'react-router';
import { CharacterSelect } from '~/components/CharacterSelect';
import { EmptyResult } from '~/components/EmptyResult';
import { GraphKey } from '~/components/GraphKey';
import { GraphRing } from '~/components/GraphRing';
import { Head } from '~/components/Head';
import { ListChips } from '~/components/ListChips';
import { ListCount } from '~/components/ListCount';
import { ListFilters } from '~/components/ListFilters';
import { PageFoot } from '~/components/PageFoot';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import { useSite } from '~/components/SiteContext';
import { graphQuery } from '~/data/queries';
import { otherEnd } from '~/domain/graph';
import { GRAPH_LIST, GRAPH_RULES, listTies } from '~/domain/graphList';
import { articlesPath, connectPath, graphPath } from '~/domain/paths';
import { useGraph } from '../useGraph';
import { useListState } from '../useListState';
import { GraphStage } from './GraphStage';
import { TieTable } from './TieTable';

const FOCUS = 'focus';
export const queries = () => [graphQuery()];

export function Component() {
  const { groups, series } = useSite();
  const { isHydrated } = useReader();
  const { file, graph } = useGraph();
  const list = useListState(GRAPH_LIST, GRAPH_RULES, listTies(graph));
  const { state, change, counts, total, ignored, loosenings } = list;
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const asked = isHydrated ? params.get(FOCUS) : null;
  const focus = graph.nodes.find(({ id }) => id === asked);
  const items = focus ? list.items.filter(({ tie }) => otherEnd(tie, focus.id)) : list.items;
  const facets = [
    { name: 'kind', legend: 'Kind of tie', options: file.kinds },
    { name: 'series', legend: 'Both seen in', options: series.map(({ code, short }) => ({ id: code, label: short })) },
    { name: 'group', legend: 'Group', options: groups },
  ] as const;
  const choose = (id: string): void => {
    const next = new URLSearchParams(params);
    if (id === '') next.delete(FOCUS);
    else next.set(FOCUS, id);
    void navigate({ search: next.toString() }, { preventScrollReset: true });
  };
  return (
    <main id="main" data-page="graph">
      <Head
        title="Ties"
        description="Who has to do with whom: family, partners, command, mentors and rivals of every character, as a drawing and as a table."
        path={graphPath()}
        type="website"
        crumbs={[{ name: 'Characters', path: articlesPath('characters') }]}
      />
      <div className="head">
        <div>
          <h1>Ties</h1>
          <p>
            Who has to do with whom. Everybody has a place on the ring; every line is a tie that the table below names.{' '}
            <SiteLink to={connectPath()}>The way from one to another</SiteLink>
          </p>
        </div>
      </div>
      <div className="sheet board-sheet">
        <ListFilters
          state={state}
          counts={counts}
          change={change}
          facets={facets}
          findLabel="Find a name"
          shown={items.length}
        />
        <div>
          <ListCount
            shown={items.length}
            total={total}
            noun="ties"
            ignored={asked && !focus ? [...ignored, { parameter: FOCUS, value: asked.slice(0, 40) }] : ignored}
            after={
              <CharacterSelect
                label="Ties of"
                nodes={graph.nodes}
                value={focus?.id ?? ''}
                onChange={choose}
                nobody="Everybody"
              />
            }
          />
          <ListChips state={state} facets={facets} change={change} />
          {items.length === 0 && focus === undefined ? (
            <EmptyResult state={state} change={change} loosenings={loosenings} facets={facets} noun="ties" />
          ) : (
            <>
              <GraphStage>
                {(zoom) => (
                  <GraphRing
                    name="Ties of the characters"
                    nodes={graph.nodes}
                    ties={items.map(({ tie }) => tie)}
                    kinds={file.kinds}
                    zoom={zoom}
                    focus={focus?.id}
                  />
                )}
              </GraphStage>
              <GraphKey kinds={file.kinds} ties={items.map(({ tie }) => tie)} />
              <TieTable items={items} nodes={graph.nodes} kinds={file.kinds} />
            </>
          )}
          {graph.hasMore && <p className="quiet">More ties are known further on in the story.</p>}
          <PageFoot checked={null} dataPath={file.dataPath} />
        </div>
      </div>
    </main>
  );
}
