/** Three views of the same rows. */
import { BOARD_LIST } from '~/domain/boardFilter';
import type { ListState } from '~/domain/listState';
import { Segmented } from '~/ui/Segmented';

const VIEW_NAMES: Readonly<Record<string, string>> = { table: 'Table', cards: 'Cards', tiers: 'Tiers' };
const VIEWS = (BOARD_LIST.views ?? []).map((value) => ({ value, label: VIEW_NAMES[value] ?? value }));

interface ViewSwitchProps {
  readonly state: ListState;
  readonly change: (next: ListState, how: 'replace' | 'push') => void;
}

export function ViewSwitch({ state, change }: ViewSwitchProps) {
  return (
    <Segmented
      legend="View"
      options={VIEWS}
      value={state.view}
      onChange={(view) => change({ ...state, view }, 'push')}
    />
  );
}
