/** One line of evidence: what was said, by whom, where, and what it weighs. */
import { DateText } from '~/components/DateText';
import { RichText } from '~/components/RichText';
import { SiteLink } from '~/components/SiteLink';
import type { EvidenceLine } from '~/domain/board';
import type { CountedLine } from '~/domain/evidence';
import { formatPoints } from './caseLines';
import { LineSum } from './LineSum';

interface CaseLineProps {
  readonly counted: CountedLine<EvidenceLine>;
  /** Where the list itself does not say it. */
  readonly hasSide?: boolean;
}

export function CaseLine({ counted: entry, hasSide = false }: CaseLineProps) {
  const { line, counted, echoOf } = entry;
  return (
    <li id={line.id}>
      <span className="g">
        <span className="visually-hidden">Grade </span>
        {line.grade}
      </span>
      <span className="case-when">
        <DateText date={line.date} precision={line.datePrecision} />
      </span>
      <div className="case-said">
        <p>
          {hasSide && <span className={line.side}>{line.side === 'for' ? 'For: ' : 'Against: '}</span>}
          <RichText rich={[...line.rich, { t: 'note', n: line.source }]} />
        </p>
        {line.note && <p className="src">{line.note}</p>}
        <p className="src">
          {line.personPath ? <SiteLink to={line.personPath}>{line.who}</SiteLink> : line.who}
          {line.outlet !== line.who && <> · {line.outlet}</>}
          {line.quotePath && (
            <>
              {' '}
              · <SiteLink to={line.quotePath}>the words</SiteLink>
            </>
          )}
          {' · '}
          <a href={`#${line.id}`} className="mono" aria-label={`Link to line ${line.id}`}>
            {line.id}
          </a>
        </p>
        {echoOf && (
          <p className="src">
            Echo of{' '}
            <a href={`#${echoOf}`} className="mono">
              {echoOf}
            </a>
            : the same statement on the same side counts once, so this line adds nothing.
          </p>
        )}
        <LineSum entry={entry} />
      </div>
      <span className="w">{formatPoints(counted, line.side)}</span>
    </li>
  );
}
