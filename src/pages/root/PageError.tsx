/** What stands in the place of a page that does not exist or could not be read. */
import { useEffect, useRef } from 'react';
import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { Head } from '~/components/Head';
import { SiteLink } from '~/components/SiteLink';
import { articlesPath, boardPath, homePath, searchPath, timelinePath } from '~/domain/paths';
import { Button } from '~/ui/Button';

export function PageError() {
  const error = useRouteError();
  return isRouteErrorResponse(error) && error.status === 404 ? <NotFound /> : <Failure error={error} />;
}

function NotFound() {
  return (
    <main id="main" data-page="not-found" className="page-narrow">
      <Head title="No such page" description="There is no page at this address." path="/404.html" isUnlisted />
      <h1>There is no page at this address</h1>
      <p className="lead">
        The address may be mistyped, or the page may never have been there. Nothing of yours is lost.
      </p>
      <ul className="link-list">
        <li>
          <SiteLink to={searchPath()}>Search the wiki</SiteLink>
        </li>
        <li>
          <SiteLink to={articlesPath('characters')}>All characters</SiteLink>
        </li>
        <li>
          <SiteLink to={boardPath()}>The board</SiteLink>
        </li>
        <li>
          <SiteLink to={timelinePath()}>The timeline</SiteLink>
        </li>
        <li>
          <SiteLink to={homePath()}>Home</SiteLink>
        </li>
      </ul>
    </main>
  );
}

function Failure({ error }: { readonly error: unknown }) {
  const { revalidate, state } = useRevalidator();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main id="main" data-page="error" className="page-narrow">
      <title>This page could not be read</title>
      <h1 ref={heading} tabIndex={-1}>
        This page could not be read
      </h1>
      <p className="lead">
        The connection may be gone, or the site may just have been renewed. Nothing of yours is lost.
      </p>
      <p className="mono quiet">{error instanceof Error ? error.message : 'Unknown fault.'}</p>
      <p className="acts">
        <Button look="main" disabled={state === 'loading'} onClick={() => void revalidate()}>
          Try again
        </Button>
        <a className="button" href={import.meta.env.BASE_URL}>
          Home
        </a>
      </p>
    </main>
  );
}
