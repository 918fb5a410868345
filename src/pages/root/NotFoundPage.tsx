/** No page at this address: leads on where it is plain what was meant, else shows what is near, searches, and says how to report it. */
import '~/styles/pages.css';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Head } from '~/components/Head';
import { useReader } from '~/components/ReaderContext';
import { useSite } from '~/components/SiteContext';
import { SiteLink } from '~/components/SiteLink';
import { redirectsQuery } from '~/data/queries';
import { resolveAddress, wordsOfAddress } from '~/domain/addresses';
import { withAsOf } from '~/domain/asOf';
import { articlesPath, boardPath, homePath, searchPath, timelinePath } from '~/domain/paths';
import { Button } from '~/ui/Button';
import { TextFilter } from '~/ui/TextFilter';
import { NearestNames } from './NearestNames';
import { ReportAddress } from './ReportAddress';

/** Where the file stands that hosts answer with; nobody was looking for it. */
const OWN = '/404.html';

const WAYS_ON = [
  [articlesPath('characters'), 'All characters'],
  [boardPath(), 'The board'],
  [timelinePath(), 'The timeline'],
  [homePath(), 'Home'],
] as const;

export function Component() {
  const { pathname } = useLocation();
  const { isHydrated } = useReader();
  const words = isHydrated && pathname !== OWN ? wordsOfAddress(pathname) : '';
  useRedirect(pathname);
  return (
    <main id="main" data-page="not-found" className="page-narrow">
      <Head title="No such page" description="There is no page at this address." path={OWN} isUnlisted />
      <div className="uncharted" aria-hidden="true" />
      <h1>There is no page at this address</h1>
      <p className="lead">
        The address may be mistyped, or the page may never have been there. Nothing of yours is lost.
      </p>
      <div className="near">{words !== '' && <NearestNames words={words} path={pathname} />}</div>
      {/* Another address, other words: what was typed for the one before is not kept. */}
      <SearchForm key={words} words={words} />
      <ul className="link-list">
        {WAYS_ON.map(([path, name]) => (
          <li key={path}>
            <SiteLink to={path}>{name}</SiteLink>
          </li>
        ))}
      </ul>
      <ReportAddress />
    </main>
  );
}

/** Another name, a former address, other case: the page that is meant, with query and anchor, and no trace in the history. */
function useRedirect(pathname: string): void {
  const { search, hash } = useLocation();
  const { isHydrated } = useReader();
  const navigate = useNavigate();
  const { data: addresses } = useQuery({ ...redirectsQuery(), enabled: isHydrated && pathname !== OWN });
  const meant = addresses ? resolveAddress(pathname, addresses) : null;
  useEffect(() => {
    if (meant !== null) void navigate({ pathname: meant, search, hash }, { replace: true });
  }, [meant, search, hash, navigate]);
}

function SearchForm({ words }: { readonly words: string }) {
  const { basename, checked } = useSite();
  const { epoch } = useReader();
  const navigate = useNavigate();
  const [q, setQ] = useState(words);
  const ask = (event: FormEvent): void => {
    event.preventDefault();
    const to = `${searchPath()}?${new URLSearchParams({ q })}`;
    void navigate(epoch < checked ? withAsOf(to, epoch) : to);
  };
  return (
    <form role="search" className="near-search" action={basename + searchPath()} onSubmit={ask}>
      <TextFilter label="Search the wiki" name="q" value={q} onChange={setQ} />
      <Button type="submit">Search</Button>
    </form>
  );
}
