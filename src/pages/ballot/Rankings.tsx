/** One's own ranking with its next place, and somebody else's beside it. */
import type { Ballot, Pick } from '~/domain/ballot';
import type { Crew } from './crewNames';
import { RankList } from './RankList';
import { TheirRanking } from './TheirRanking';
import type { Drag } from './useDrag';

interface RankingsProps {
  readonly crew: Crew;
  readonly own: Ballot;
  readonly theirs: Ballot | null;
  readonly drag: Drag | null;
  readonly grab: (pick: Pick) => React.PointerEventHandler<HTMLElement>;
  readonly onMove: (pick: Pick, index: number) => void;
  readonly onDrop: (pick: Pick) => void;
  readonly onAdd: () => void;
}

export function Rankings({ crew, own, theirs, drag, grab, onMove, onDrop, onAdd }: RankingsProps) {
  const isEmpty = own.ranks.length === 0;
  const over = isEmpty && drag?.over === 'rank:0';
  return (
    <div className="rankings">
      <section aria-labelledby="yours">
        <h2 id="yours" className={theirs === null ? 'visually-hidden' : undefined}>
          Yours
        </h2>
        {!isEmpty && <RankList {...{ crew, own, theirs, drag, grab, onMove, onDrop }} />}
        <p className="rank-add" data-drop={`rank:${own.ranks.length}`} data-over={over || undefined}>
          <button type="button" className="slot is-open" onClick={onAdd}>
            <span className="slot-open">{isEmpty ? 'Choose who comes first' : 'Choose who comes next'}</span>
          </button>
        </p>
      </section>
      {theirs && <TheirRanking crew={crew} own={own} theirs={theirs} />}
    </div>
  );
}
