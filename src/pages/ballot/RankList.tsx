/** The ranking: rows to drag, to move with buttons or arrows, to drop. */
import { useLayoutEffect, useRef } from 'react';
import type { Ballot, Pick } from '~/domain/ballot';
import { type Crew, formatPlace, nameOf } from './crewNames';
import { PersonMark } from './PersonMark';
import { RankActs } from './RankActs';
import type { Drag } from './useDrag';

interface RankListProps {
  readonly crew: Crew;
  readonly own: Ballot;
  readonly theirs: Ballot | null;
  readonly drag: Drag | null;
  readonly grab: (pick: Pick) => React.PointerEventHandler<HTMLElement>;
  /** Puts somebody at a place, counted from 0 among the others. */
  readonly onMove: (pick: Pick, index: number) => void;
  readonly onDrop: (pick: Pick) => void;
}

export function RankList({ crew, own: { ranks }, theirs, drag, grab, onMove, onDrop }: RankListProps) {
  const list = useRef<HTMLOListElement>(null);
  const wanted = useRef<string | null>(null);
  // A row that has moved has lost the focus on its way.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });

  const move = (pick: Pick, index: number, act: 'up' | 'down'): void => {
    if (index < 0 || index >= ranks.length) return;
    wanted.current = `[data-act="${act} ${pick}"]`;
    onMove(pick, index);
  };
  const drop = (pick: Pick, index: number): void => {
    const next = ranks[index + 1] ?? ranks[index - 1];
    if (next !== undefined) wanted.current = `[data-act="drop ${next}"]`;
    else document.querySelector<HTMLElement>('.rank-add button')?.focus();
    onDrop(pick);
  };
  return (
    <ol
      ref={list}
      className={drag === null ? 'ranks' : 'ranks is-placing'}
      aria-label="Your ranking"
      data-drop={`rank:${ranks.length}`}
    >
      {ranks.map((pick, index) => {
        const name = nameOf(crew, pick);
        const at = theirs?.ranks.indexOf(pick);
        return (
          <li
            key={pick}
            data-drop={`row:${index}`}
            data-over={drag?.over === `rank:${index}` || undefined}
            data-over-end={(index === ranks.length - 1 && drag?.over === `rank:${ranks.length}`) || undefined}
          >
            <span className="rank-place num">{index + 1}</span>
            <span className="rank-who" onPointerDown={grab(pick)}>
              <PersonMark
                crew={crew}
                pick={pick}
                isSaid={at !== undefined}
                note={
                  at === undefined
                    ? crew.get(pick)?.role
                    : at === -1
                      ? 'Theirs: not ranked'
                      : `Theirs: ${formatPlace(at + 1)}`
                }
              />
            </span>
            <RankActs
              pick={pick}
              name={name}
              isFirst={index === 0}
              isLast={index === ranks.length - 1}
              onUp={() => move(pick, index - 1, 'up')}
              onDown={() => move(pick, index + 1, 'down')}
              onDrop={() => drop(pick, index)}
            />
          </li>
        );
      })}
    </ol>
  );
}
