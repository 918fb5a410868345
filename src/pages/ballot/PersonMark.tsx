/** Disc and name of somebody on a ballot. */
import { Monogram } from '~/components/Monogram';
import type { Pick } from '~/domain/ballot';
import { type Crew, UNKNOWN } from './crewNames';

interface PersonMarkProps {
  readonly crew: Crew;
  readonly pick: Pick;
  /** A line under the name. */
  readonly note?: string | undefined;
  /** The line says something that no narrow window may leave out. */
  readonly isSaid?: boolean;
}

export function PersonMark({ crew, pick, note, isSaid = false }: PersonMarkProps) {
  const person = crew.get(pick);
  return (
    <span className="person">
      <span className="grip">
        <Monogram letters={person?.monogram ?? '?'} plate={person?.plate ?? null} />
      </span>
      <span className="person-words">
        <span className="person-name">{person?.name ?? UNKNOWN}</span>{' '}
        {note !== undefined && <small className={isSaid ? 'is-said' : undefined}>{note}</small>}
      </span>
    </span>
  );
}
