/** Three views of the same rows. */
import { BOARD_LIST } from '~/domain/boardList';
import type { ListState } from '~/domain/listState';

const VIEW_NAMES: Readonly<Record<string, string>> = { table: 'Table', cards: 'Cards', tiers: 'Tiers' };

interface ViewSwitchProps {
  readonly state: ListState;
  readonly change: (next: ListState, how: 'replace' | 'push') => void;
}

export function ViewSwitch({ state, change }: ViewSwitchProps) {
  return (
    <div className="seg" role="group" aria-label="View">
      {BOARD_LIST.views?.map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={state.view === view}
          onClick={() => change({ ...state, view }, 'push')}
        >
          {VIEW_NAMES[view]}
        </button>
      ))}
    </div>
  );
}
