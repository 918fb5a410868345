/** What the board says of a character, from what this reader may see. */
import { Bars } from '~/components/Bars';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import { formatVerdict, type WeighedLine } from '~/domain/evidence';
import { casePath } from '~/domain/paths';
import { scoreCase } from '~/domain/scoreCase';
import type { Seen } from '~/domain/view';

interface CaseBoxProps {
  readonly caseId: string;
  readonly name: string;
  readonly lines: readonly Seen<WeighedLine>[];
}

export function CaseBox({ caseId, name, lines }: CaseBoxProps) {
  const { epoch } = useReader();
  const { score, hasMore } = scoreCase(lines, epoch);
  return (
    <section className="case" aria-label="The case">
      <p className="label">
        {score.verdict === 'too-little-evidence'
          ? `If it were made, would ${name} be in it?`
          : `If it were made, ${name} would be`}
      </p>
      <p className="v">{formatVerdict(score.verdict)}</p>
      <Bars pointsFor={score.for} pointsAgainst={score.against} />
      {hasMore && <p className="quiet">More is known further on in the story.</p>}
      <p>
        <SiteLink to={casePath(caseId)}>The case, line by line</SiteLink>
      </p>
    </section>
  );
}
