/** What stands in the place of a page that does not exist or could not be read. */
import { use, useEffect, useRef, useState } from 'react';
import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { ScriptError } from '~/data/ScriptError';
import { Button } from '~/ui/Button';
import { loadNotFoundPage } from './loadNotFoundPage';
import { reloadIfThere } from './reloadIfThere';

export function PageError() {
  const error = useRouteError();
  return isRouteErrorResponse(error) && error.status === 404 ? <NotFound /> : <Failure error={error} />;
}

/** No Suspense round it: the prerender and the router wait for its script, and the page before stays until it is there. */
function NotFound() {
  const { Component } = use(loadNotFoundPage());
  return <Component />;
}

function Failure({ error }: { readonly error: unknown }) {
  const { revalidate, state } = useRevalidator();
  const heading = useRef<HTMLHeadingElement>(null);
  // As it was at the last try: the words do not change under the reader's eyes.
  const [last, setLast] = useState(() => ({ error, isOffline: !navigator.onLine }));
  if (last.error !== error) setLast({ error, isOffline: !navigator.onLine });
  useEffect(() => heading.current?.focus(), []);
  const retry = (): void => void (error instanceof ScriptError ? reloadIfThere() : revalidate());
  useEffect(() => {
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  });
  const { isOffline } = last;
  const title = isOffline ? 'You are offline' : 'This page could not be read';
  return (
    <main id="main" data-page="error" className="page-narrow">
      <title>{title}</title>
      <div className="uncharted" aria-hidden="true" />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className="lead">
        {isOffline
          ? 'The pages that you have just read still open. This one comes by itself as soon as the connection does.'
          : 'The connection may be gone, or the site may just have been renewed. Nothing of yours is lost.'}
      </p>
      <p className="mono quiet">{error instanceof Error ? error.message : 'Unknown fault.'}</p>
      <p className="acts">
        <Button look="main" disabled={state === 'loading'} onClick={retry}>
          Try again
        </Button>
        {!isOffline && (
          <a className="button" href={import.meta.env.BASE_URL}>
            Home
          </a>
        )}
      </p>
    </main>
  );
}
