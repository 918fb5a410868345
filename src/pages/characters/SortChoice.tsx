/** The order of the list, as radios above it. */
import { useId } from 'react';
import { CHARACTER_LIST } from '~/domain/characterList';
import { type ListState, withSort } from '~/domain/listState';

const SORTS = [
  { value: 'name', label: 'Name' },
  { value: 'evidence', label: 'Evidence' },
] as const;

interface SortChoiceProps {
  readonly state: ListState;
  readonly change: (next: ListState, how: 'replace' | 'push') => void;
}

export function SortChoice({ state, change }: SortChoiceProps) {
  const name = useId();
  return (
    <fieldset className="sort-choice">
      <legend className="visually-hidden">Sort by</legend>
      <div className="seg">
        {SORTS.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              checked={state.sort === value}
              onChange={() => change(withSort(CHARACTER_LIST, state, value), 'push')}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
