/** One case: the word, the two sums, every line that they are made of, and how it came to this. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { Contradictions } from '~/components/Contradictions';
import { Head } from '~/components/Head';
import { NotesContext } from '~/components/NotesContext';
import { NotesList } from '~/components/NotesList';
import { PageFoot } from '~/components/PageFoot';
import { useReader } from '~/components/ReaderContext';
import { useSite } from '~/components/SiteContext';
import { StatusFrame } from '~/components/StatusFrame';
import type { PathParams } from '~/data/PageModule';
import { withAsOf } from '~/domain/asOf';
import { answersQuery, caseQuery, slugParam } from '~/data/queries';
import { weighLedger } from '~/domain/caseLedger';
import { saySettled } from '~/domain/caseWords';
import { scoreLines } from '~/domain/evidence';
import { boardPath, casePath } from '~/domain/paths';
import { SettledStatus } from '~/ui/SettledStatus';
import { useFollowing } from '../useFollowing';
import { CaseCurve } from './CaseCurve';
import { CaseIgnored } from './CaseIgnored';
import { CaseMargin } from './CaseMargin';
import { CaseMoved } from './CaseMoved';
import { CaseOff } from './CaseOff';
import { CaseTurns } from './CaseTurns';
import { CaseVerdict } from './CaseVerdict';
import { LaterLines } from './LaterLines';
import { SideLines } from './SideLines';

import { useCaseAddress } from './useCaseAddress';
import { useSeenCase } from './useSeenCase';
import { useTargetLine } from './useTargetLine';

export const queries = (params: PathParams) => [caseQuery(slugParam(params.id)), answersQuery()];

export function Component() {
  const { data: file } = useSuspenseQuery(caseQuery(slugParam(useParams().id)));
  const {
    data: {
      rows: [answer],
    },
  } = useSuspenseQuery(answersQuery());
  const { since } = useSite();
  const { epoch, isHydrated } = useReader();
  const { open, openIds, later, laterIds, hasMore, contradictions, notes } = useSeenCase(file);
  const { off, from, ignored, toggle, switchAllOn, compare } = useCaseAddress(openIds, epoch);
  const targetId = useTargetLine(openIds);
  const { lines, score } = useMemo(() => weighLedger(open, off, epoch), [open, off, epoch]);
  // First the word and the sums, then what follows from them further down.
  const settled = useFollowing(off);
  const on = useMemo(() => open.filter(({ id }) => !settled.includes(id)), [open, settled]);
  const sources = useMemo(
    () => (
      <>
        <Contradictions contradictions={contradictions} />
        <NotesList title="Sources" />
      </>
    ),
    [contradictions],
  );
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
          <p className="lead">{file.summary}</p>
          <CaseIgnored ignored={ignored} />
          <CaseVerdict lines={lines} score={score} whole={scoreLines(open, epoch)} off={off} hasMore={hasMore} />
          {answer && <StatusFrame answer={answer} />}
        </div>
        <CaseOff off={off} score={score} onAllOn={switchAllOn} />
        <div className="sheet">
          <div className="text case-text">
            {(['for', 'against'] as const).map((side) => (
              <SideLines
                key={side}
                side={side}
                lines={lines.filter(({ line }) => line.side === side)}
                laterIds={laterIds}
                sum={score[side]}
                hasMore={hasMore}
                targetId={targetId}
                onToggle={toggle}
              />
            ))}
            {later.length > 0 && <LaterLines later={later} lines={lines} targetId={targetId} onToggle={toggle} />}
            <CaseCurve name={file.name} lines={on} since={since} epoch={epoch} from={from} />
            <CaseMoved lines={on} since={since} epoch={epoch} from={from} onCompare={compare} />
            {sources}
          </div>
          <CaseMargin file={file}>
            <CaseTurns changes={file.changes} lines={on} epoch={epoch} />
          </CaseMargin>
        </div>
        {/* What the address asks for is there from the start: it is no change, and is not spoken as one. */}
        <SettledStatus key={String(isHydrated)} text={saySettled(off, score)} />
        <PageFoot
          checked={file.checked}
          dataPath={file.dataPath}
          // The sums change with the days: what is cited is the case as it stands on this one.
          cite={{ id: file.id, kind: 'case', title: question, path: withAsOf(casePath(file.id), epoch) }}
        />
      </main>
    </NotesContext>
  );
}
