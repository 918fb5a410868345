/** One outlet: its sources, what it printed or was told, and the evidence that leans on it. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { DateText } from '~/components/DateText';
import { Head } from '~/components/Head';
import { LeaningList } from '~/components/LeaningList';
import { PageFoot } from '~/components/PageFoot';
import { useReader } from '~/components/ReaderContext';
import { useSite } from '~/components/SiteContext';
import { SourceLine } from '~/components/SourceLine';
import { TimelineEntry } from '~/components/TimelineEntry';
import type { PathParams } from '~/data/PageModule';
import { outletQuery, slugParam } from '~/data/queries';
import { outletPath, outletsPath, sourcesPath } from '~/domain/paths';
import { usePageView } from '../usePageView';
import { OutletFacts } from './OutletFacts';

export const queries = (params: PathParams) => [outletQuery(slugParam(params.id))];

export function Component() {
  const query = outletQuery(slugParam(useParams().id));
  const { data: outlet } = useSuspenseQuery(query);
  const { subject } = useSite();
  const { epoch } = useReader();
  const { see } = usePageView(query, [outlet.sources.flatMap(({ title }) => title), outlet.entries, outlet.lines]);
  // No title: not published yet on the reader's day.
  const sources = outlet.sources.flatMap((row) => see(row.title).map((title) => ({ row, title })));
  const entries = see(outlet.entries).toReversed();
  const lines = see(outlet.lines);
  const isKnown = sources.length + entries.length + lines.length > 0;
  return (
    <main id="main" data-page="outlet">
      <Head
        title={outlet.name}
        description={`What ${outlet.name} printed or was told about ${subject}: its pages as sources, and the evidence that leans on them.`}
        path={outletPath(outlet.id)}
        crumbs={[
          { name: 'Sources', path: sourcesPath() },
          { name: 'Outlets', path: outletsPath() },
        ]}
      />
      <div className="cha-head">
        <h1>{outlet.name}</h1>
        {!isKnown && (
          <p className="lead">
            Nothing of it was on record yet on <DateText date={epoch} />.
          </p>
        )}
      </div>
      {isKnown && (
        <div className="sheet facts-sheet">
          <OutletFacts sources={sources} entries={entries} lines={lines} />
          <div className="text article-text">
            <section className="outlet-sources" aria-labelledby="outlet-sources">
              <h2 id="outlet-sources">Sources</h2>
              {sources.length === 0 && (
                <p className="quiet">Nothing of its own was read: others report what it printed.</p>
              )}
              <ul>
                {sources.map(({ row, title }) => (
                  <SourceLine key={row.id} row={row} title={title} />
                ))}
              </ul>
            </section>
            {entries.length > 0 && (
              <section aria-labelledby="outlet-record">
                <h2 id="outlet-record">What it printed or was told</h2>
                <div className="tl">
                  <ol reversed>
                    {entries.map((seen) => (
                      <TimelineEntry key={seen.open ? seen.fact.id : seen.stub.id} seen={seen} />
                    ))}
                  </ol>
                </div>
              </section>
            )}
            {lines.length > 0 && (
              <LeaningList id="outlet-lines" title="Evidence that leans on it" items={lines} isOneKind />
            )}
            <PageFoot checked={null} dataPath={outlet.dataPath} />
          </div>
        </div>
      )}
    </main>
  );
}
