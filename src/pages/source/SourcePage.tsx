/** One source: where it appeared, how to find it, all that leans on it. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { DateText } from '~/components/DateText';
import { GatedFact } from '~/components/GatedFact';
import { Head } from '~/components/Head';
import { LeaningList } from '~/components/LeaningList';
import { OutLink } from '~/components/OutLink';
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
          <SourceFacts source={source} address={title.open ? title.fact : null} />
          <div className="text article-text">
            {title.open && title.fact.note && <p>{title.fact.note}</p>}
            {source.type === 'copy' && source.originalOutlet && (
              <p>{`A copy: ${source.originalOutlet} printed it first. It served as evidence; what it says is theirs.`}</p>
            )}
            {title.open && title.fact.url && (
              <p>
                <OutLink className="button" href={title.fact.url}>
                  Read it at {new URL(title.fact.url).hostname.replace(/^www\./, '')}
                </OutLink>
              </p>
            )}
            <LeaningList id="leaning" title="All that leans on it" items={see(source.backlinks)} />
            <PageFoot checked={null} dataPath={source.dataPath} />
          </div>
        </div>
      )}
    </main>
  );
}
