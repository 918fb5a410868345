/** What stands beside every list: the text filter and the facets with their counts; a dialog on small screens. */
import { memo, type ReactNode, useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
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
  /** Choices of a list's own, before and after the groups. */
  readonly before?: ReactNode;
  readonly children?: ReactNode;
}

export function ListFilters({ state, counts, change, facets, findLabel, shown, before, children }: ListFiltersProps) {
  const panelId = useId();
  const chosen = [...state.facets.values()].flat().length;
  const latest = useRef({ state, change });
  useLayoutEffect(() => void (latest.current = { state, change }));
  const toggle = useCallback((name: FacetName, id: string) => {
    const now = latest.current;
    now.change(toggleValue(now.state, name, id), 'push');
  }, []);
  const groups = (
    <>
      {before}
      {facets.map((facet) => (
        <FacetGroup
          key={facet.legend}
          facet={facet}
          chosen={(state.facets.get(facet.name) ?? []).join(',')}
          count={counts.get(facet.name)}
          toggle={toggle}
        />
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

interface FacetGroupProps {
  readonly facet: FacetChoice;
  /** With commas, so that a choice in one group draws no other anew. */
  readonly chosen: string;
  readonly count: ReadonlyMap<string, number> | undefined;
  readonly toggle: (name: FacetName, id: string) => void;
}

/** A group that is longer shows its first, and the rest on demand. */
const MOST = 12;
const FIRST = 8;

const FacetGroup = memo(function FacetGroup({ facet, chosen: values, count, toggle }: FacetGroupProps) {
  const [isWhole, setWhole] = useState(false);
  const chosen = values.split(',');
  const all = facet.options.filter(({ id }) => chosen.includes(id) || (count?.get(id) ?? 0) > 0);
  if (all.length === 0) return null;
  const options =
    isWhole || all.length <= MOST ? all : all.filter(({ id }, index) => index < FIRST || chosen.includes(id));
  return (
    <fieldset className="facet-group">
      <legend>{facet.legend}</legend>
      {options.map(({ id, label }) => (
        <label key={id} className="facet">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(facet.name, id)} />
          {label}
          <span className="facet-count">{count?.get(id) ?? 0}</span>
        </label>
      ))}
      {all.length > MOST && (
        <Button look="link" className="facet-more" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Fewer' : `All ${all.length}`} <span className="visually-hidden">({facet.legend})</span>
        </Button>
      )}
    </fieldset>
  );
});
