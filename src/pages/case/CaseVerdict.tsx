/** The word of a case in a sentence, and both sums on one axis. */
import { Bars } from '~/components/Bars';
import { SiteLink } from '~/components/SiteLink';
import type { CaseFile } from '~/domain/board';
import { EVIDENCE, formatVerdict, type Score, type Verdict } from '~/domain/evidence';
import { methodPath } from '~/domain/paths';
import { Icon } from '~/ui/Icon';

const REASONS: Record<Verdict, string> = {
  expected: 'nearly all of the weight is for it, and there is much of it.',
  likely: 'clearly more speaks for it than against it.',
  open: 'both sides weigh about the same.',
  unlikely: 'clearly more speaks against it than for it.',
  'ruled-out': 'nearly all of the weight is against it, and there is much of it.',
  'too-little-evidence': `both sides together weigh less than ${EVIDENCE.enough}, which is too light for a word.`,
};

interface CaseVerdictProps {
  readonly file: Pick<CaseFile, 'summary'>;
  readonly score: Score;
  readonly hasMore: boolean;
}

export function CaseVerdict({ file, score, hasMore }: CaseVerdictProps) {
  return (
    <>
      <p className="lead">{file.summary}</p>
      <div className="case case-box">
        <p>
          <span className="v">{capital(formatVerdict(score.verdict))}</span>
          <span className="visually-hidden">: </span>
          <span className="case-why">{REASONS[score.verdict]}</span>
        </p>
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
      </div>
    </>
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
