/** By what the board is sorted, and which end stands first. */
import { BOARD_LIST } from '~/domain/boardFilter';
import type { ListState } from '~/domain/listState';
import { withSort } from '~/domain/listState';
import { Button } from '~/ui/Button';
import { Select } from '~/ui/Select';

const SORT_NAMES: Readonly<Record<string, string>> = {
  evidence: 'Evidence',
  recent: 'Last moved',
  name: 'Name',
  contested: 'Most contested',
};

const ENDS: Readonly<Record<string, Record<ListState['dir'], string>>> = {
  evidence: { desc: 'most for it first', asc: 'most against it first' },
  recent: { desc: 'newest first', asc: 'oldest first' },
  name: { asc: 'A to Z', desc: 'Z to A' },
  contested: { desc: 'most contested first', asc: 'least contested first' },
};

interface SortControlProps {
  readonly state: ListState;
  readonly change: (next: ListState, how: 'replace' | 'push') => void;
}

export function SortControl({ state, change }: SortControlProps) {
  const end = ENDS[state.sort]?.[state.dir] ?? state.dir;
  return (
    <div className="sort-control">
      <Select label="Sort by" value={state.sort} onChange={(sort) => change(withSort(BOARD_LIST, state, sort), 'push')}>
        {BOARD_LIST.sorts.map(({ value }) => (
          <option key={value} value={value}>
            {SORT_NAMES[value] ?? value}
          </option>
        ))}
      </Select>
      <Button look="link" onClick={() => change({ ...state, dir: state.dir === 'asc' ? 'desc' : 'asc' }, 'push')}>
        <span className="visually-hidden">Order: </span>
        {end}{' '}
        <span className="brass" aria-hidden="true">
          {state.dir === 'asc' ? '↑' : '↓'}
        </span>
      </Button>
    </div>
  );
}
