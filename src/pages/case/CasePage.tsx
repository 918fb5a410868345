/** One case: the word, the two sums, and every line that they are made of. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Contradictions } from '~/components/Contradictions';
import { Head } from '~/components/Head';
import { NotesContext } from '~/components/NotesContext';
import { NotesList } from '~/components/NotesList';
import { PageFoot } from '~/components/PageFoot';
import { useReader } from '~/components/ReaderContext';
import { StatusFrame } from '~/components/StatusFrame';
import type { PathParams } from '~/data/PageModule';
import { answersQuery, caseQuery, slugParam } from '~/data/queries';
import type { EvidenceLine } from '~/domain/board';
import { countLines, formatVerdict, scoreLines } from '~/domain/evidence';
import { boardPath, casePath } from '~/domain/paths';
import { SettledStatus } from '~/ui/SettledStatus';
import { usePageView } from '../usePageView';
import { CaseMargin } from './CaseMargin';
import { CaseVerdict } from './CaseVerdict';
import { idOf, numberSources, sortLines } from './caseLines';
import { LaterLines } from './LaterLines';
import { SideLines } from './SideLines';

export const queries = (params: PathParams) => [caseQuery(slugParam(params.id)), answersQuery()];

export function Component() {
  const query = caseQuery(slugParam(useParams().id));
  const { data: file } = useSuspenseQuery(query);
  const {
    data: {
      rows: [answer],
    },
  } = useSuspenseQuery(answersQuery());
  const { horizon, epoch } = useReader();
  const { see } = usePageView(query, [file.masked, file.contradictions, file.notes]);

  const seen = sortLines(see<EvidenceLine>([...file.evidence, ...file.masked]));
  const open = seen.flatMap((line) => (line.open ? [line.fact] : []));
  // What the reader opened by hand stays where its button is, and counts.
  const later = seen.filter((line) => !line.open || horizon.opened?.has(idOf(line)));
  const counted = countLines(open, epoch);
  const score = scoreLines(open, epoch);
  const hasMore = open.length < seen.length;
  const contradictions = see(file.contradictions);
  const notes = numberSources(open, contradictions, see(file.notes));
  const question = `Would ${file.name} be in it?`;

  return (
    <NotesContext value={notes}>
      <main id="main" data-page="case" data-case={file.id} data-verdict={score.verdict}>
        <Head
          title={question.length <= 43 ? question : file.name}
          description={file.summary}
          path={casePath(file.id)}
          crumbs={[{ name: 'Board', path: boardPath() }]}
        />
        <div className="case-head">
          <h1>{question}</h1>
          <CaseVerdict file={file} score={score} hasMore={hasMore} />
          {answer && <StatusFrame answer={answer} />}
        </div>
        <div className="sheet">
          <div className="text case-text">
            {(['for', 'against'] as const).map((side) => (
              <SideLines
                key={side}
                side={side}
                lines={counted.filter(({ line }) => line.side === side)}
                laterIds={new Set(later.map(idOf))}
                sum={score[side]}
                hasMore={hasMore}
              />
            ))}
            {later.length > 0 && <LaterLines lines={later} counted={counted} />}
            <Contradictions contradictions={contradictions} />
            <NotesList title="Sources" />
          </div>
          <CaseMargin file={file} />
        </div>
        <SettledStatus
          text={`${formatVerdict(score.verdict)}: ${score.for.toFixed(2)} for, ${score.against.toFixed(2)} against`}
        />
        <PageFoot checked={file.checked} dataPath={file.dataPath} />
      </main>
    </NotesContext>
  );
}
