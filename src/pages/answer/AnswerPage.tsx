/** One question: the answer in large type, then why. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Blocks } from '~/components/Blocks';
import { DateText } from '~/components/DateText';
import { Head } from '~/components/Head';
import { NotesContext, numberNotes } from '~/components/NotesContext';
import { NotesList } from '~/components/NotesList';
import { PageFoot } from '~/components/PageFoot';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import { SourceNotes } from '~/components/SourceNotes';
import { TextSections } from '~/components/TextSections';
import type { PathParams } from '~/data/PageModule';
import { answerQuery, slugParam } from '~/data/queries';
import { answerPath, answersPath, statusPath } from '~/domain/paths';
import { usePageView } from '../usePageView';
import { AnswerMargin } from './AnswerMargin';

export const queries = (params: PathParams) => [answerQuery(slugParam(params.id))];

export function Component() {
  const query = answerQuery(slugParam(useParams().id));
  const { data: answer } = useSuspenseQuery(query);
  const { epoch } = useReader();
  const { see } = usePageView(query, [
    answer.intro,
    ...answer.sections.map(({ blocks }) => blocks),
    answer.related,
    answer.notes,
  ]);
  const intro = see(answer.intro);
  const sections = answer.sections.map((section) => ({ ...section, blocks: see(section.blocks) }));
  const notes = see(answer.notes);
  const numbered = numberNotes([...intro, ...sections.flatMap(({ blocks }) => blocks)], notes);
  return (
    <NotesContext value={numbered}>
      <main id="main" data-page="answer">
        <Head
          title={answer.name}
          description={answer.summary}
          path={answerPath(answer.id)}
          crumbs={[{ name: 'Answers', path: answersPath() }]}
        />
        <div className="sheet answer-sheet">
          <header>
            <h1>{answer.name}</h1>
            <p className="answer-large">{answer.short}.</p>
            <p className="checked">
              Checked on <DateText date={answer.checked} />
              {epoch < answer.checked && (
                <>
                  : written later than the day on which you stand.{' '}
                  <SiteLink to={statusPath()}>The state of things on that day</SiteLink>
                </>
              )}
            </p>
          </header>
          <div className="text article-text">
            <Blocks blocks={intro} />
            <TextSections sections={sections} />
            <NotesList />
            <SourceNotes notes={notes} />
            <PageFoot checked={answer.checked} dataPath={answer.dataPath} />
          </div>
          <AnswerMargin answer={answer} related={see(answer.related)} />
        </div>
      </main>
    </NotesContext>
  );
}
