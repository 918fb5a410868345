/** One source: where it appeared, how to find it, all that leans on it. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Backlinks } from '~/components/Backlinks';
import { DateText } from '~/components/DateText';
import { GatedFact } from '~/components/GatedFact';
import { Head } from '~/components/Head';
import { PageFoot } from '~/components/PageFoot';
import { useReader } from '~/components/ReaderContext';
import type { PathParams } from '~/data/PageModule';
import { slugParam, sourceQuery } from '~/data/queries';
import { formatDate } from '~/domain/dates';
import { isStub } from '~/domain/fact';
import { sourcePath, sourcesPath } from '~/domain/paths';
import { nameOutlet } from '~/domain/sourceList';
import { usePageView } from '../usePageView';
import { clipTitle } from './clipTitle';
import { SourceFacts } from './SourceFacts';

export const queries = (params: PathParams) => [sourceQuery(slugParam(params.id))];

export function Component() {
  const query = sourceQuery(slugParam(useParams().id));
  const { data: source } = useSuspenseQuery(query);
  const { see } = usePageView(query, [source.title, source.backlinks]);
  const title = see(source.title)[0];
  const { epoch } = useReader();
  const outlet = nameOutlet(source.outlet);
  const safeName = source.published ? `${outlet}, ${formatDate(source.published, source.publishedPrecision)}` : outlet;
  const name = title?.open ? title.fact.title : safeName;
  const titleOf = (own: string | undefined): string =>
    clipTitle(own === undefined ? `${outlet}: ${source.id}` : `${own}, ${outlet}`);
  return (
    <main id="main" data-page="source">
      <Head
        title={titleOf(title?.open ? title.fact.title : undefined)}
        safeTitle={titleOf(source.title.flatMap((safe) => (isStub(safe) ? [] : [safe.title]))[0])}
        description={`${safeName}: all that leans on this source in the wiki, with the sentences.`}
        path={sourcePath(source.id)}
        crumbs={[{ name: 'Sources', path: sourcesPath() }]}
        isUnlisted={title?.open === false}
      />
      <div className="cha-head">
        <h1 className="source-name">{name}</h1>
        {title && (
          <GatedFact seen={title} isInline>
            {() => null}
          </GatedFact>
        )}
        {title?.open && <p className="role">{safeName}</p>}
        {!title && (
          <p className="lead">
            This had not been published yet on <DateText date={epoch} />.
          </p>
        )}
      </div>
      {title && (
        <div className="sheet facts-sheet">
          <SourceFacts source={source} url={title.open ? title.fact.url : null} />
          <div className="text article-text">
            {title.open && title.fact.note && <p>{title.fact.note}</p>}
            {title.open && title.fact.url && (
              <p>
                <a className="button" href={title.fact.url} rel="noopener noreferrer">
                  Read it at {new URL(title.fact.url).hostname.replace(/^www\./, '')}
                </a>
              </p>
            )}
            <Backlinks links={see(source.backlinks)} title="All that leans on it" />
            <PageFoot checked={null} dataPath={source.dataPath} />
          </div>
        </div>
      )}
    </main>
  );
}
