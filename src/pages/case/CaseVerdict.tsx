/** The word of a case in sentences, both sums on one axis, and what switching lines off has changed. */
import { Bars } from '~/components/Bars';
import { SiteLink } from '~/components/SiteLink';
import type { EvidenceLine } from '~/domain/board';
import type { LedgerLine } from '~/domain/caseLedger';
import { sayHeaviest, sayReason, sayWithout } from '~/domain/caseWords';
import { formatVerdict, type Score } from '~/domain/evidence';
import { methodPath } from '~/domain/paths';
import { Icon } from '~/ui/Icon';
import { Sentence } from './Sentence';

interface CaseVerdictProps {
  readonly lines: readonly LedgerLine<EvidenceLine>[];
  readonly score: Score;
  /** With every line. */
  readonly whole: Score;
  readonly off: readonly string[];
  readonly hasMore: boolean;
}

export function CaseVerdict({ lines, score, whole, off, hasMore }: CaseVerdictProps) {
  return (
    <section className="case case-box" id="verdict" tabIndex={-1} aria-label="The verdict">
      <div>
        <p>
          <span className="v">{capital(formatVerdict(score.verdict))}</span>
          <span className="visually-hidden">: </span>
          <span className="case-why">{sayReason(score)}</span>
        </p>
        <p className="case-heaviest">
          <Sentence parts={sayHeaviest(lines, hasMore)} />
        </p>
        {off.length > 0 && <p className="case-heaviest">{sayWithout(off, score, whole)}</p>}
      </div>
      <div>
        <p className="head-bars" aria-hidden="true">
          <span className="for">for</span>
          <span className="against">against</span>
        </p>
        <Bars pointsFor={score.for} pointsAgainst={score.against} />
      </div>
      <p className="quiet">
        {hasMore && (
          <>
            <span className="more">
              <Icon name="crescent" />
            </span>
            More is known further on in the story, and the word may change with it.{' '}
          </>
        )}
        A weight of evidence, not a probability. <SiteLink to={methodPath()}>How it is weighed</SiteLink>
      </p>
    </section>
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
