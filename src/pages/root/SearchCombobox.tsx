/** A field with a list of results by kind, after the ARIA pattern of a combobox: the focus stays in the field, the arrows choose. */
import { type KeyboardEvent, useContext, useEffect, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { KindSelect } from '~/components/KindSelect';
import { PrefetchContext } from '~/components/PrefetchContext';
import { useReader } from '~/components/ReaderContext';
import { SearchNotes } from '~/components/SearchNotes';
import { SiteLink } from '~/components/SiteLink';
import { useSite } from '~/components/SiteContext';
import { withAsOf } from '~/domain/asOf';
import { searchPath } from '~/domain/paths';
import { describeHits, groupHits } from '~/domain/searchHit';
import { Button } from '~/ui/Button';
import { SettledStatus } from '~/ui/SettledStatus';
import { useSearch } from '../useSearch';
import { moveChoice } from './moveChoice';
import { SearchOptions } from './SearchOptions';

/** The page of the search has the rest. */
const MAX_OPTIONS = 16;

export function SearchCombobox({ onGo }: { readonly onGo: () => void }) {
  const id = useId();
  const [text, setText] = useState('');
  // Half a character of an input method is not a word yet.
  const [isComposing, setComposing] = useState(false);
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const { found, hasFailed, retry } = useSearch(query, true);
  const go = useGo(onGo);
  const warm = useContext(PrefetchContext);

  const hits = found?.answer.hits.filter(({ entry }) => kind === '' || entry.kind === kind) ?? [];
  const groups = groupHits(hits, MAX_OPTIONS);
  const paths = groups.flatMap((group) => group.hits.map(({ entry }) => entry.path));
  const active = chosen === null ? -1 : paths.indexOf(chosen);
  const all = `${searchPath()}?${new URLSearchParams({ q: query, ...(kind === '' ? {} : { kind }) })}`;
  useEffect(() => {
    if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  const type = (next: string, isDone: boolean): void => {
    setText(next);
    if (!isDone) return;
    setQuery(next.trim());
    setChosen(null);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing || isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      // Who is quicker than the index is led to all that it will find.
      if (query !== '') go((found?.query === query && paths[Math.max(active, 0)]) || all);
      return;
    }
    const next = moveChoice(event.key, active, paths.length);
    if (next === undefined) return;
    event.preventDefault();
    const path = paths[next] ?? null;
    setChosen(path);
    if (path) void warm(path).catch(() => {});
  };
  const status =
    query === ''
      ? ''
      : hasFailed
        ? 'The search could not be read.'
        : found
          ? describeHits(hits.length, found.answer.isWhole)
          : 'Looking.';
  const isExpanded = query !== '' && !hasFailed && paths.length > 0;
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        Search
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        inputMode="search"
        enterKeyHint="go"
        className="search-field"
        placeholder="Names, episodes, quotes, sources"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={200}
        aria-autocomplete="list"
        aria-expanded={isExpanded}
        aria-controls={isExpanded ? `${id}-list` : undefined}
        aria-activedescendant={isExpanded && active >= 0 ? `${id}-${active}` : undefined}
        value={text}
        onChange={({ target }) => type(target.value, !isComposing)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={({ currentTarget }) => {
          setComposing(false);
          type(currentTarget.value, true);
        }}
        onKeyDown={press}
      />
      <SettledStatus text={status} />
      {query === '' && (
        <p className="quiet search-hint">
          Slips of spelling are forgiven. Enter opens the first result, the arrows choose another. Nothing of what you
          look for is kept or sent.
        </p>
      )}
      {query !== '' && hasFailed && (
        <p className="quiet search-hint">
          Neither the index nor the list of titles could be read. <Button onClick={retry}>Try again</Button>
        </p>
      )}
      {query !== '' && found && !hasFailed && (
        <>
          <div className="search-tools">
            <p className="count" aria-hidden="true">
              {status}
            </p>
            <KindSelect hits={found.answer.hits} kind={kind} onChange={setKind} />
          </div>
          <SearchNotes answer={found.answer} isByTitle={found.isByTitle} onRetry={retry} />
          {isExpanded ? (
            <SearchOptions id={id} groups={groups} active={active} onGo={go} />
          ) : (
            <p className="quiet search-hint">
              Nothing goes by “{found.query}”. What lies further on in the story than you may know is not searched.
            </p>
          )}
          <p className="search-all">
            <SiteLink to={all}>All results on a page</SiteLink>
          </p>
        </>
      )}
    </>
  );
}

/** Opens a path on the reader's day. */
function useGo(onGo: () => void): (path: string) => void {
  const navigate = useNavigate();
  const { epoch } = useReader();
  const { checked } = useSite();
  return (path) => {
    onGo();
    void navigate(epoch >= checked ? path : withAsOf(path, epoch), { viewTransition: true });
  };
}
