/** How the board is weighed: the constants that the arithmetic uses, and one case worked through. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Head } from '~/components/Head';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import { boardQuery } from '~/data/queries';
import { useSealed } from '~/data/useSealed';
import { scoreRows, sortBoard } from '~/domain/boardList';
import { EVIDENCE, formatVerdict } from '~/domain/evidence';
import { findExample } from '~/domain/workedExample';
import { aboutPath, boardPath, methodPath } from '~/domain/paths';
import { ClosedCase } from './ClosedCase';
import { AgeTable, DirectnessTable, GradeTable, OtherFigures, VerdictTable } from './ConstantTables';
import { WorkedExample } from './WorkedExample';

export const queries = () => [boardQuery()];

export function Component() {
  const {
    data: { rows },
  } = useSuspenseQuery(boardQuery());
  const { horizon, epoch } = useReader();
  const stubs = useMemo(() => rows.flatMap(({ masked }) => masked), [rows]);
  const sealed = useSealed(boardQuery(), stubs, horizon);
  const board = sortBoard(scoreRows(rows, horizon, epoch, sealed), { sort: 'evidence', dir: 'desc' });
  const example = findExample(board, epoch);

  return (
    <main id="main" data-page="method">
      <Head
        title="How the board is weighed"
        description="Points for each grade of evidence, directness, age, the rule against echoes, and the words for the result, with one case worked through line by line."
        path={methodPath()}
        crumbs={[{ name: 'Board', path: boardPath() }]}
      />
      <div className="case-head">
        <h1>How the board is weighed</h1>
        <p className="lead">
          The board asks who would be in it, if it were ever made. It adds up what is on record, for and against. The
          figures below are the very ones that the pages reckon with.
        </p>
      </div>
      <div className="text case-text method-tables">
        <section aria-labelledby="points">
          <h2 id="points">What a statement is worth</h2>
          <p>
            Each line of evidence has a grade. A signed contract outweighs any plan, a plan any wish, and a rumour
            decides nothing. Grades are given by hand, by what was said and who said it; everything after that is
            reckoned.
          </p>
          <GradeTable />
        </section>
        <section aria-labelledby="directness">
          <h2 id="directness">How near it comes</h2>
          <p>The points are multiplied by what the statement is about.</p>
          <DirectnessTable />
        </section>
        <section aria-labelledby="age">
          <h2 id="age">How old it is</h2>
          <p>
            Plans and wishes fade: the weight halves every {EVIDENCE.halfLifeMonths} months. What was shown on screen
            (grade {EVIDENCE.ageless.join(', ')}) does not. A month has {EVIDENCE.daysPerMonth} days, and a statement
            that is dated only to a month or a year counts from its last day, never before it can have been said. The
            same rule decides what was there on an earlier day: whoever goes back to 15 February 2023 does not meet what
            is dated to February 2023, and meets it from the 28th on.
          </p>
          <AgeTable />
        </section>
        <section aria-labelledby="echoes">
          <h2 id="echoes">Ten reports of one statement</h2>
          <p>
            They count once. Lines that go back to the same statement and weigh on the same side are echoes of each
            other: the one worth most counts, the others add nothing, and the case says which is which.
          </p>
        </section>
        <section aria-labelledby="words">
          <h2 id="words">From two sums to one word</h2>
          <p>
            The words follow from the share of the points for in the points of both sides. They are a weight of
            evidence, not a probability; no per cent is ever given. When both sides together weigh less than{' '}
            {EVIDENCE.enough}, the word is “{formatVerdict('too-little-evidence')}”.
          </p>
          <VerdictTable />
          <OtherFigures />
        </section>
        <section aria-labelledby="closed">
          <h2 id="closed">A case that a fact has closed</h2>
          <ClosedCase rows={board} />
        </section>
        <section aria-labelledby="example">
          <h2 id="example">One case, step by step</h2>
          {example ? <WorkedExample scored={example} /> : <p>There is no case on the board yet.</p>}
        </section>
        <section aria-labelledby="seen">
          <h2 id="seen">What you have not seen</h2>
          <p>
            Lines above what you have watched are left out of sums, words, counts and order. Where there are some, the
            board says that more is known further on, and neither how much nor which way.
          </p>
          <p>
            <SiteLink to={boardPath()}>To the board</SiteLink> ·{' '}
            <SiteLink to={aboutPath('method')}>How sources are read</SiteLink>
          </p>
        </section>
      </div>
    </main>
  );
}
