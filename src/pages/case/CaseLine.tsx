/** One line of evidence: what was said, by whom, where, and what it weighs; switched off it is struck out and stays. */
import { memo, useContext } from 'react';
import { DateText } from '~/components/DateText';
import { NotesContext } from '~/components/NotesContext';
import { RichText } from '~/components/RichText';
import { SiteLink } from '~/components/SiteLink';
import type { EvidenceLine } from '~/domain/board';
import type { LedgerLine } from '~/domain/caseLedger';
import { sourcePath } from '~/domain/paths';
import { Button } from '~/ui/Button';
import { LinePoints } from './LinePoints';
import { LineSum } from './LineSum';

interface CaseLineProps {
  /** Where the list itself does not say it. */
  readonly hasSide?: boolean;
  /** Ids of lines that repeat this one and count nothing beside it, joined by spaces. */
  readonly echoedBy: string;
  /** The address leads to this line. */
  readonly isTarget: boolean;
  readonly onToggle: (lineId: string) => void;
}

/** Drawn again only where one of its own values has changed, so a switch is answered at once. */
export const CaseLine = memo(function CaseLine({
  hasSide = false,
  echoedBy,
  isTarget,
  onToggle,
  ...entry
}: CaseLineProps & LedgerLine<EvidenceLine>) {
  const { line, echoOf, isOff } = entry;
  const isListed = useContext(NotesContext).has(line.source);
  const source = { t: 'note', n: line.source } as const;
  return (
    <li id={line.id} className={isOff ? 'is-off' : undefined} aria-current={isTarget ? 'true' : undefined}>
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
          {isOff && <b className="case-off">Switched off. </b>}
          {isOff ? (
            <>
              <s>
                <RichText rich={line.rich} />
              </s>
              <RichText rich={[source]} />
            </>
          ) : (
            <RichText rich={[...line.rich, source]} />
          )}
        </p>
        {line.note && <p className="src">{line.note}</p>}
        <p className="src">
          {line.personPath ? <SiteLink to={line.personPath}>{line.who}</SiteLink> : line.who}
          {line.outlet !== line.who && (
            <> · {isListed ? <SiteLink to={sourcePath(line.source)}>{line.outlet}</SiteLink> : line.outlet}</>
          )}
          {line.quotePath && (
            <>
              {' '}
              · <SiteLink to={line.quotePath}>the words</SiteLink>
            </>
          )}
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
        <LineSum entry={entry} echoedBy={echoedBy} />
        <p className="line-acts">
          <a href={`#${line.id}`} className="mono" aria-label={`Link to line ${line.id}`}>
            {line.id}
          </a>
          <Button look="link" onClick={() => onToggle(line.id)}>
            {isOff ? 'Switch on again' : 'Switch off'} <span className="visually-hidden">{line.id}</span>
          </Button>
        </p>
      </div>
      <LinePoints entry={entry} />
    </li>
  );
});
