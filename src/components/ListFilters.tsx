/** What stands beside every list: the text filter and the facets with their counts; a dialog on small screens. */
import { type ReactNode, useId, useState } from 'react';
import type { FacetName } from '~/domain/listSpec';
import { type ListState, toggleValue } from '~/domain/listState';
import type { NamedOption } from '~/domain/timeline';
import { Button } from '~/ui/Button';
import { Dialog } from '~/ui/Dialog';
import { TextFilter } from '~/ui/TextFilter';

export interface FacetChoice {
  readonly name: FacetName;
  readonly legend: string;
  /** In the order in which they are shown; those without a count are left out unless chosen. */
  readonly options: readonly NamedOption[];
}

/** What a list hands over: its state and how to change it. */
interface ListFiltersProps {
  readonly state: ListState;
  readonly counts: ReadonlyMap<FacetName, ReadonlyMap<string, number>>;
  readonly change: (next: ListState, how: 'replace' | 'push') => void;
  readonly facets: readonly FacetChoice[];
  /** Name of the text filter, as in "Find a name". */
  readonly findLabel: string;
  /** Number of items that pass, for the button that closes the sheet. */
  readonly shown: number;
  /** Sort or other choices that belong with the filters. */
  readonly children?: ReactNode;
}

export function ListFilters({ state, counts, change, facets, findLabel, shown, children }: ListFiltersProps) {
  const panelId = useId();
  const chosen = [...state.facets.values()].flat().length;
  const groups = (
    <>
      {facets.map((facet) => (
        <FacetGroup key={facet.name} facet={facet} state={state} counts={counts} change={change} />
      ))}
      {children}
    </>
  );
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="filters">
      <TextFilter label={findLabel} value={state.q} onChange={(q) => change({ ...state, q }, 'replace')} />
      <Button className="filter-btn" aria-haspopup="dialog" aria-controls={panelId} onClick={() => setOpen(true)}>
        Filter{chosen > 0 ? ` (${chosen})` : ''}
      </Button>
      <Dialog
        id={panelId}
        className="filter-sheet"
        name="Filter"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        done={`Show ${shown}`}
      >
        {groups}
      </Dialog>
      <div className="filter-rail">{!isOpen && groups}</div>
    </div>
  );
}

interface FacetGroupProps extends Pick<ListFiltersProps, 'state' | 'counts' | 'change'> {
  readonly facet: FacetChoice;
}

function FacetGroup({ facet, state, counts, change }: FacetGroupProps) {
  const chosen = state.facets.get(facet.name) ?? [];
  const count = counts.get(facet.name);
  const options = facet.options.filter(({ id }) => chosen.includes(id) || (count?.get(id) ?? 0) > 0);
  if (options.length === 0) return null;
  return (
    <fieldset className="facet-group">
      <legend>{facet.legend}</legend>
      {options.map(({ id, label }) => (
        <label key={id} className="facet">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={() => change(toggleValue(state, facet.name, id), 'push')}
          />
          {label}
          <span className="facet-count">{count?.get(id) ?? 0}</span>
        </label>
      ))}
    </fieldset>
  );
}
