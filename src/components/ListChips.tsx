/** What is chosen of the facets, above the list: each goes by its own chip. The words are in their field already. */
import { useRef } from 'react';
import { type ListState, toggleValue } from '~/domain/listState';
import { Button } from '~/ui/Button';
import { Chip } from '~/ui/Chip';
import type { FacetChoice } from './ListFilters';

interface ListChipsProps {
  readonly state: ListState;
  /** What the list shows, where that follows the state a moment later: chips that come or go move all that is below. */
  readonly shown?: ListState;
  readonly facets: readonly FacetChoice[];
  readonly change: (next: ListState, how: 'replace' | 'push') => void;
}

export function ListChips({ state, shown = state, facets, change }: ListChipsProps) {
  const place = useRef<HTMLDivElement>(null);
  // Two groups may share a parameter: a value goes by the one that names it.
  const chosen = facets.flatMap(({ name, legend, options }, index) =>
    (shown.facets.get(name) ?? []).flatMap((id) => {
      const label = options.find((option) => option.id === id)?.label;
      const named = facets.findIndex(
        (facet) => facet.name === name && facet.options.some((option) => option.id === id),
      );
      const first = facets.findIndex((facet) => facet.name === name);
      return index === (named < 0 ? first : named) ? [{ id, name, legend, label: label ?? id }] : [];
    }),
  );
  const go = (next: ListState): void => {
    // The chip that has the focus goes away: the keyboard stays here.
    place.current?.focus({ preventScroll: true });
    change(next, 'push');
  };
  return (
    <div ref={place} tabIndex={-1} className="chips">
      {chosen.length > 0 && (
        <ul aria-label="Chosen filters">
          {chosen.map(({ name, legend, id, label }) => (
            <li key={`${name} ${id}`}>
              <Chip hint={`Remove ${legend}:`} onRemove={() => go(toggleValue(state, name, id))}>
                {label}
              </Chip>
            </li>
          ))}
          {chosen.length > 1 && (
            <li>
              <Button look="link" onClick={() => go({ ...state, facets: new Map() })}>
                Remove all
              </Button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
