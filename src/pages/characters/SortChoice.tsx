/** The order of the list, above it. */
import { CHARACTER_LIST } from '~/domain/characterList';
import { type ListState, withSort } from '~/domain/listState';
import { Segmented } from '~/ui/Segmented';

const SORTS = [
  { value: 'name', label: 'Name' },
  { value: 'evidence', label: 'Evidence' },
] as const;

interface SortChoiceProps {
  readonly state: ListState;
  readonly change: (next: ListState, how: 'replace' | 'push') => void;
}

export function SortChoice({ state, change }: SortChoiceProps) {
  return (
    <Segmented<string>
      legend="Sort by"
      options={SORTS}
      value={state.sort}
      onChange={(sort) => change(withSort(CHARACTER_LIST, state, sort), 'push')}
    />
  );
}
