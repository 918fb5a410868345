/** In the place of a list of nothing: says what to let go of, and lets go of it. */
import type { Loosening } from '~/domain/facets';
import { type ListState, withValues } from '~/domain/listState';
import { Button } from '~/ui/Button';
import { Chip } from '~/ui/Chip';
import type { FacetChoice } from './ListFilters';

interface EmptyResultProps {
  readonly state: ListState;
  readonly change: (next: ListState, how: 'replace' | 'push') => void;
  readonly loosenings: readonly Loosening[];
  readonly facets: readonly FacetChoice[];
  readonly noun: string;
}

export function EmptyResult({ state, change, loosenings, facets, noun }: EmptyResultProps) {
  const nameOf = (name: Loosening['name']): string =>
    name === 'q'
      ? `the words “${state.q}”`
      : (facets.find((facet) => facet.name === name)?.legend.toLowerCase() ?? name);
  return (
    <div className="empty">
      <div className="uncharted" aria-hidden="true" />
      <p>No {noun} fit all of this.</p>
      <ul>
        {loosenings.map(({ name, count }) => (
          <li key={name}>
            <Chip onRemove={() => change(name === 'q' ? { ...state, q: '' } : withValues(state, name, []), 'push')}>
              Without {nameOf(name)}: {count}
            </Chip>
          </li>
        ))}
        <li>
          <Button look="link" onClick={() => change({ ...state, q: '', facets: new Map() }, 'push')}>
            Clear all filters
          </Button>
        </li>
      </ul>
    </div>
  );
}
