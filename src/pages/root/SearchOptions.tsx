/** The results of the combobox, in groups by kind. */
import { HitWhy } from '~/components/HitWhy';
import { Marked } from '~/components/Marked';
import type { HitGroup } from '~/domain/searchHit';

interface SearchOptionsProps {
  /** Of the field: list and options are named after it. */
  readonly id: string;
  readonly groups: readonly HitGroup[];
  /** Number of the chosen option over all groups, or -1. */
  readonly active: number;
  readonly onGo: (path: string) => void;
}

export function SearchOptions({ id, groups, active, onGo }: SearchOptionsProps) {
  const all = groups.flatMap(({ hits }) => hits);
  return (
    <div role="listbox" id={`${id}-list`} aria-label="Results" className="search-options">
      {groups.map(({ kind, name, hits }) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div id={`${id}-${kind}`} role="presentation" className="label">
            {name}
          </div>
          {hits.map((hit) => {
            const place = all.indexOf(hit);
            return (
              // The focus stays in the field, which hears the keys.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={hit.entry.path}
                id={`${id}-${place}`}
                role="option"
                tabIndex={-1}
                aria-selected={place === active}
                className="search-option"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onGo(hit.entry.path)}
              >
                <span className="hit-name">
                  <Marked text={hit.entry.name} words={hit.words} />
                </span>
                <HitWhy hit={hit} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
