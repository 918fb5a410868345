/** A page about the wiki itself: method, spoilers, data, law. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Blocks } from '~/components/Blocks';
import { Head } from '~/components/Head';
import { NotesContext, numberNotes } from '~/components/NotesContext';
import { NotesList } from '~/components/NotesList';
import { PageFoot } from '~/components/PageFoot';
import { useSite } from '~/components/SiteContext';
import { SiteLink } from '~/components/SiteLink';
import { TextSections } from '~/components/TextSections';
import type { PathParams } from '~/data/PageModule';
import { aboutQuery, slugParam } from '~/data/queries';
import { aboutPath } from '~/domain/paths';
import { usePageView } from '../usePageView';
import { AuditReport } from './AuditReport';

export const queries = (params: PathParams) => [aboutQuery(slugParam(params.id))];

export function Component() {
  const query = aboutQuery(slugParam(useParams().id));
  const { data: page } = useSuspenseQuery(query);
  const site = useSite();
  const { see } = usePageView(query, [page.intro, ...page.sections.map(({ blocks }) => blocks), page.notes]);
  const intro = see(page.intro);
  const sections = page.sections.map((section) => ({ ...section, blocks: see(section.blocks) }));
  const notes = numberNotes([...intro, ...sections.flatMap(({ blocks }) => blocks)], see(page.notes));
  return (
    <NotesContext value={notes}>
      <main id="main" data-page="about">
        <Head title={page.name} description={page.summary} path={aboutPath(page.id)} />
        <div className="cha-head">
          <h1>{page.name}</h1>
          <p className="role">{page.summary}</p>
        </div>
        <div className="sheet">
          <div className="text article-text">
            <Blocks blocks={intro} />
            <TextSections sections={sections} />
            {page.audit && <AuditReport audit={page.audit} />}
            <NotesList />
            <PageFoot checked={page.checked} dataPath={page.dataPath} />
          </div>
          <nav className="margin holds" aria-labelledby="about-pages">
            <section>
              <h2 id="about-pages">About the wiki</h2>
              <ul className="toc">
                {site.about.map(({ id, name }) => (
                  <li key={id}>
                    <SiteLink to={aboutPath(id)} isCurrent={id === page.id}>
                      {name}
                    </SiteLink>
                  </li>
                ))}
              </ul>
            </section>
          </nav>
        </div>
      </main>
    </NotesContext>
  );
}
