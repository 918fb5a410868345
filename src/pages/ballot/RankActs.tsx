/** Up, down and out of a row of the ranking; the arrow keys move it from any of the three. */
import type { KeyboardEvent } from 'react';
import type { Pick } from '~/domain/ballot';
import { BALLOT_KEYS, findAct } from '~/domain/shortcuts';

interface RankActsProps {
  readonly pick: Pick;
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onUp: () => void;
  readonly onDown: () => void;
  readonly onDrop: () => void;
}

export function RankActs({ pick, name, isFirst, isLast, onUp, onDown, onDrop }: RankActsProps) {
  const press = (event: KeyboardEvent): void => {
    const act = findAct(BALLOT_KEYS, event.key, true);
    if (act !== 'previous' && act !== 'next') return;
    event.preventDefault();
    if (act === 'previous') onUp();
    else onDown();
  };
  const acts = [
    { act: 'up', sign: '↑', words: `Move ${name} up`, isOff: isFirst, onClick: onUp },
    { act: 'down', sign: '↓', words: `Move ${name} down`, isOff: isLast, onClick: onDown },
    { act: 'drop', sign: '×', words: `Take ${name} out of the ranking`, isOff: false, onClick: onDrop },
  ];
  return (
    <span className="rank-acts">
      {acts.map(({ act, sign, words, isOff, onClick }) => (
        // Never disabled: the focus would be lost.
        <button
          key={act}
          type="button"
          data-act={`${act} ${pick}`}
          aria-disabled={isOff}
          onClick={onClick}
          onKeyDown={press}
        >
          <span className="visually-hidden">{words}</span>
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </span>
  );
}
