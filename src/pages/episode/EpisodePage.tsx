/** One episode: what is safe of it, what happens in it, who is seen, what leans on it. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Backlinks } from '~/components/Backlinks';
import { DateText } from '~/components/DateText';
import { GatedFact } from '~/components/GatedFact';
import { Head } from '~/components/Head';
import { PageFoot } from '~/components/PageFoot';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import { SourceNotes } from '~/components/SourceNotes';
import type { PathParams } from '~/data/PageModule';
import { episodeQuery, slugParam } from '~/data/queries';
import { isStub } from '~/domain/fact';
import { worksPath } from '~/domain/paths';
import { usePageView } from '../usePageView';
import { Cast } from './Cast';
import { EpisodeSteps } from './EpisodeSteps';
import { WatchedTo } from './WatchedTo';

const queryOf = ({ series, episode }: PathParams) => episodeQuery(slugParam(series), slugParam(episode));

export const queries = (params: PathParams) => [queryOf(params)];

export function Component() {
  const query = queryOf(useParams());
  const { data: file } = useSuspenseQuery(query);
  const { see, open } = usePageView(query, [file.title, file.line, file.characters, file.notes, file.backlinks]);
  const { nameEpisode } = useReader();
  const number = nameEpisode(file.id);
  const title = open(file.title)[0]?.text;
  return (
    <main id="main" data-page="episode">
      <Head
        title={titleOf(title, number)}
        safeTitle={titleOf(file.title.flatMap((safe) => (isStub(safe) ? [] : [safe.text]))[0], number)}
        description={file.summary}
        path={file.path}
        crumbs={[
          { name: 'Series and films', path: worksPath() },
          { name: file.series.name, path: file.series.path },
        ]}
      />
      <div className="cha-head">
        <h1>{title ?? number}</h1>
        {see(file.title).map((seen) => (
          <GatedFact key={file.id} seen={seen} isInline>
            {() => null}
          </GatedFact>
        ))}
        <p className="role">
          {title && `${number}. `}An episode of <SiteLink to={file.series.path}>{file.series.name}</SiteLink>, first
          shown on <DateText date={file.airDate} />.
        </p>
      </div>
      <div className="sheet episode-sheet">
        <div className="text article-text">
          <p className="intro">{file.summary}</p>
          {see(file.line).map((seen) => (
            <GatedFact key={seen.open ? seen.fact.id : seen.stub.id} seen={seen}>
              {(line) => <p>{line.text}</p>}
            </GatedFact>
          ))}
          <Cast characters={see(file.characters)} />
        </div>
        <aside className="margin" aria-label="At a glance">
          <WatchedTo id={file.id} name={number} />
        </aside>
        <div className="text article-text">
          <EpisodeSteps previous={file.previous} next={file.next} />
          <SourceNotes notes={see(file.notes)} />
          <Backlinks links={see(file.backlinks)} />
          <PageFoot checked={file.checked} dataPath={file.dataPath} />
        </div>
      </div>
    </main>
  );
}

/** The tab has room for some 43 characters beside the name of the site: of a long title's number the series goes first. */
function titleOf(title: string | undefined, number: string): string {
  if (!title) return number;
  const whole = `${title} (${number})`;
  return whole.length <= 43 ? whole : `${title} (${number.split(' ').at(-1)})`;
}
