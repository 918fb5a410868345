/** A quotation of record: the words, by whom, how they reached us, how to cite them. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { CiteProps } from '~/components/CiteControl';
import { DateText } from '~/components/DateText';
import { GatedFact } from '~/components/GatedFact';
import { Head } from '~/components/Head';
import { Monogram } from '~/components/Monogram';
import { OutletLink } from '~/components/OutletLink';
import { PageFoot } from '~/components/PageFoot';
import { QuoteText } from '~/components/QuoteText';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import { useSite } from '~/components/SiteContext';
import type { PathParams } from '~/data/PageModule';
import { quoteQuery, slugParam } from '~/data/queries';
import { formatPlain } from '~/domain/citation';
import { quotePath, timelinePath } from '~/domain/paths';
import { isKnownOn } from '~/domain/view';
import { usePageView } from '../usePageView';
import { Chain } from './Chain';
import { carriedBy } from './carriedBy';
import { Evidence } from './Evidence';
import { notesById } from './notesById';
import { NotYet } from './NotYet';
import { OtherQuotes } from './OtherQuotes';
import { QuoteActs } from './QuoteActs';
import { QuoteMargin } from './QuoteMargin';
import { Reports } from './Reports';

export const queries = ({ id }: PathParams) => [quoteQuery(slugParam(id))];

export function Component() {
  const query = quoteQuery(slugParam(useParams().id));
  const { data: file } = useSuspenseQuery(query);
  const { name: site, origin, basename } = useSite();
  const { see } = usePageView(query, [file.words, file.notes, file.mentions, file.evidence]);
  const { epoch } = useReader();
  const { speaker, outlet, date, datePrecision } = file;
  const path = quotePath(file.id);
  const url = origin + basename + path;
  const cited: CiteProps = {
    id: file.id,
    kind: 'quote',
    title: file.title,
    speakers: [speaker.name],
    said: [`said to ${outlet}`, ...carriedBy(file)],
    date: file,
    path,
  };
  const [words] = see(file.words);
  const notes = notesById(see(file.notes), epoch);
  return (
    <main id="main" data-page="quote">
      <Head
        title={file.title}
        description={file.summary}
        path={path}
        crumbs={[{ name: 'Timeline', path: timelinePath() }]}
      />
      {isKnownOn(file, epoch) ? (
        <>
          <div className="sheet">
            <div>
              <div className="q-main">
                <h1 className="label">
                  {speaker.name} to <OutletLink outlet={outlet} />, <DateText date={date} precision={datePrecision} />
                </h1>
                {words && (
                  <GatedFact seen={words}>
                    {({ paragraphs }) => (
                      <QuoteText paragraphs={paragraphs} isFragment={file.fragment} cite={file.url ?? undefined} />
                    )}
                  </GatedFact>
                )}
                <p className="quiet q-kind">
                  {file.fragment
                    ? 'Part of a sentence: no more of it was printed.'
                    : 'Word for word, in whole sentences.'}
                </p>
                <div className="by">
                  <Monogram letters={speaker.monogram} size={56} />
                  <div>
                    <b>
                      <SiteLink to={speaker.path}>{speaker.name}</SiteLink>
                    </b>
                    <span>{speaker.role}</span>
                  </div>
                </div>
                <p className="q-context">{file.context}</p>
                <QuoteActs
                  id={file.id}
                  paragraphs={words?.open ? words.fact.paragraphs : undefined}
                  isFragment={file.fragment}
                  by={{ speaker: speaker.name, outlet, date: file, url }}
                  cited={cited}
                />
              </div>
              <Chain file={file} notes={notes} />
              <Reports file={file} notes={notes} isOpen={see(file.words).every(({ open }) => open)} />
              <Evidence evidence={see(file.evidence)} />
              <section className="blk" aria-labelledby="cite">
                <div className="sec">
                  <h2 id="cite">Cite</h2>
                </div>
                <p className="cite">{formatPlain({ ...cited, url, site })}</p>
              </section>
            </div>
            <QuoteMargin file={file} mentions={see(file.mentions)} />
          </div>
        </>
      ) : (
        <NotYet file={file} />
      )}
      <OtherQuotes file={file} />
      <PageFoot checked={null} dataPath={file.dataPath} />
    </main>
  );
}
