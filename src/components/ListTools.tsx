/** What stands above and beside every list: the text filter, the facets with their counts, the count, the empty result. */
import { type ReactNode, useId, useRef, useState } from 'react';
import type { Loosening } from '~/domain/facets';
import type { FacetName } from '~/domain/listSpec';
import { type IgnoredValue, type ListState, toggleValue, withValues } from '~/domain/listState';
import type { NamedOption } from '~/domain/timeline';
import { SettledStatus } from '~/ui/SettledStatus';
import { TextFilter } from '~/ui/TextFilter';
import { useReader } from './ReaderContext';

export interface FacetChoice {
  readonly name: FacetName;
  readonly legend: string;
  /** In the order in which they are shown; those without a count are left out unless chosen. */
  readonly options: readonly NamedOption[];
}

/** What a list hands over: its state and how to change it. */
interface ListToolsProps {
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

export function ListFilters({ state, counts, change, facets, findLabel, shown, children }: ListToolsProps) {
  const dialog = useRef<HTMLDialogElement>(null);
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
      <button
        type="button"
        className="filter-btn"
        aria-haspopup="dialog"
        aria-controls={panelId}
        onClick={() => {
          setOpen(true);
          dialog.current?.showModal();
        }}
      >
        Filter{chosen > 0 ? ` (${chosen})` : ''}
      </button>
      <dialog
        ref={dialog}
        id={panelId}
        className="sheet-dialog filter-sheet"
        aria-label="Filter"
        onClose={() => setOpen(false)}
      >
        {isOpen && groups}
        <form method="dialog" className="acts">
          <button type="submit" className="button-main">
            Show {shown}
          </button>
        </form>
      </dialog>
      <div className="filter-rail">{!isOpen && groups}</div>
    </div>
  );
}

interface FacetGroupProps extends Pick<ListToolsProps, 'state' | 'counts' | 'change'> {
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

interface ListCountProps {
  readonly shown: number;
  readonly total: number;
  /** What is counted, as in "characters". */
  readonly noun: string;
  readonly ignored: readonly IgnoredValue[];
  readonly after?: ReactNode;
}

/** "12 of 58 characters", seen at once and spoken when it has settled. */
export function ListCount({ shown, total, noun, ignored, after }: ListCountProps) {
  const { isHydrated } = useReader();
  const text = shown === total ? `${total} ${noun}` : `${shown} of ${total} ${noun}`;
  return (
    <div className="tools">
      <p className="count" aria-hidden="true">
        {text}
      </p>
      {/* What the address asks for is there from the start: it is no change, and is not spoken as one. */}
      <SettledStatus key={String(isHydrated)} text={text} />
      {ignored.length > 0 && (
        <p className="quiet">
          The address asks for {ignored.map(({ parameter, value }) => `${parameter} “${value}”`).join(', ')}, which is
          not known here.
        </p>
      )}
      {after}
    </div>
  );
}

interface EmptyResultProps extends Pick<ListToolsProps, 'state' | 'change'> {
  readonly loosenings: readonly Loosening[];
  readonly facets: readonly FacetChoice[];
  readonly noun: string;
}

/** Says what to let go of, and lets go of it. */
export function EmptyResult({ state, change, loosenings, facets, noun }: EmptyResultProps) {
  const nameOf = (name: Loosening['name']): string =>
    name === 'q'
      ? `the words “${state.q}”`
      : (facets.find((facet) => facet.name === name)?.legend.toLowerCase() ?? name);
  return (
    <div className="empty">
      <p>No {noun} fit all of this.</p>
      <ul>
        {loosenings.map(({ name, count }) => (
          <li key={name}>
            <button
              type="button"
              className="button"
              onClick={() => change(name === 'q' ? { ...state, q: '' } : withValues(state, name, []), 'push')}
            >
              Without {nameOf(name)}: {count}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="button"
            onClick={() => change({ ...state, q: '', facets: new Map() }, 'push')}
          >
            Clear all filters
          </button>
        </li>
      </ul>
    </div>
  );
}
