/** The sheet itself: as it is read here, printed on one page. */
import { Bars } from '~/components/Bars';
import { DateText } from '~/components/DateText';
import { RichText } from '~/components/RichText';
import { SiteLink } from '~/components/SiteLink';
import { useSite } from '~/components/SiteContext';
import type { CaseFile, EvidenceLine } from '~/domain/board';
import { ADDED, type CaseSheet } from '~/domain/caseSheet';
import { type CountedLine, formatVerdict, formatWeight, type Score } from '~/domain/evidence';
import { casePath, methodPath } from '~/domain/paths';

interface SheetPaperProps {
  readonly file: CaseFile;
  readonly sheet: CaseSheet<EvidenceLine>;
  readonly score: Score;
  readonly hasMore: boolean;
  readonly day: string;
}

export function SheetPaper({ file, sheet, score, hasMore, day }: SheetPaperProps) {
  const { name: site, origin, basename } = useSite();
  const isEmpty = sheet.added.against.length === 0;
  const isPicked = isEmpty && sheet.picked.some(({ line }) => line.side === 'against');
  return (
    <article className="paper">
      <header>
        <h1>Case sheet: {file.name}</h1>
        <p className="lead">{file.summary}</p>
        <div className="paper-verdict">
          <p>
            <span className="v">{formatVerdict(score.verdict)}</span>
            <span className="quiet">
              as it stood on <DateText date={day} />
            </span>
          </p>
          <Bars pointsFor={score.for} pointsAgainst={score.against} />
        </div>
      </header>
      <section aria-labelledby="points">
        <h2 id="points">The points</h2>
        {sheet.picked.length === 0 && <p className="quiet">None is picked, or none is on record.</p>}
        <Lines id={file.id} lines={sheet.picked} />
      </section>
      <section aria-labelledby="against">
        <h2 id="against">Against</h2>
        <p className="quiet">
          {isPicked
            ? 'The strongest against are among the points above.'
            : isEmpty
              ? 'Nothing on record.'
              : `Added by rule: the ${ADDED} that weigh most${sheet.added.against.length < ADDED ? ', as far as there are any that are not above' : ''}.`}
        </p>
        <Lines id={file.id} lines={sheet.added.against} />
      </section>
      {sheet.added.for.length > 0 && (
        <section aria-labelledby="for">
          <h2 id="for">For</h2>
          <p className="quiet">Added by rule, because every point above speaks against: the {ADDED} that weigh most.</p>
          <Lines id={file.id} lines={sheet.added.for} />
        </section>
      )}
      <footer className="quiet">
        {hasMore && <p>More is known further on in the story, and the word may change with it.</p>}
        <p>
          A weight of evidence, not a probability. <SiteLink to={casePath(file.id)}>Every line of this case</SiteLink>{' '}
          <SiteLink to={methodPath()}>How it is weighed</SiteLink>
        </p>
        <p className="paper-address">
          {site}, unofficial. {origin + basename + casePath(file.id)}
        </p>
      </footer>
    </article>
  );
}

function Lines({ id, lines }: { readonly id: string; readonly lines: readonly CountedLine<EvidenceLine>[] }) {
  if (lines.length === 0) return null;
  return (
    <ol className="paper-lines">
      {lines.map((entry) => {
        const { line } = entry;
        return (
          <li key={line.id}>
            <span className={`mono ${line.side}`}>{formatWeight(entry.counted, line.side)}</span>
            <div>
              <p>
                <RichText rich={line.rich} />
              </p>
              <p className="src">
                {line.who}
                {line.outlet !== line.who && <> · {line.outlet}</>} ·{' '}
                <DateText date={line.date} precision={line.datePrecision} /> · grade {line.grade} ·{' '}
                <SiteLink to={`${casePath(id)}#${line.id}`}>{line.id}</SiteLink>
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
