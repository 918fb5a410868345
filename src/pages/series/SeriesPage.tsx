/** A series or film: what it is, its episodes by season, what links here. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Backlinks } from '~/components/Backlinks';
import { Head } from '~/components/Head';
import { PageFoot } from '~/components/PageFoot';
import { SourceNotes } from '~/components/SourceNotes';
import type { PathParams } from '~/data/PageModule';
import { seriesQuery, slugParam } from '~/data/queries';
import { capitalise, formatYears } from '~/domain/formatWork';
import { seriesPath, worksPath } from '~/domain/paths';
import { usePageView } from '../usePageView';
import { EpisodeTables } from './EpisodeTables';
import { SeriesFacts } from './SeriesFacts';
import { WatchedSeries } from './WatchedSeries';

export const queries = (params: PathParams) => [seriesQuery(slugParam(params.series))];

export function Component() {
  const query = seriesQuery(slugParam(useParams().series));
  const { data: series } = useSuspenseQuery(query);
  const { see } = usePageView(query, [series.list.flatMap(({ title }) => title), series.notes, series.backlinks]);
  return (
    <main id="main" data-page="series">
      <Head
        title={series.name}
        description={series.summary}
        path={seriesPath(series.code)}
        crumbs={[{ name: 'Series and films', path: worksPath() }]}
      />
      <div className="cha-head">
        <h1>{series.name}</h1>
        <p className="role">
          {capitalise(series.format)}, {formatYears(series)}
        </p>
      </div>
      <div className="sheet facts-sheet">
        <SeriesFacts series={series} />
        <div className="text article-text">
          <p className="intro">{series.summary}</p>
          {series.note && <p>{series.note}</p>}
          <WatchedSeries series={series} />
          <EpisodeTables series={series} see={see} />
          <SourceNotes notes={see(series.notes)} />
          <Backlinks links={see(series.backlinks)} />
          <PageFoot checked={series.checked} dataPath={series.dataPath} />
        </div>
      </div>
    </main>
  );
}
