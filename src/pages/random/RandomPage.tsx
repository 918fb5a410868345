/** Leads on to any article. The lists are read on arrival: the prerendered page need not carry them. */
import '~/styles/pages.css';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { Head } from '~/components/Head';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import { useSite } from '~/components/SiteContext';
import { articlesQuery } from '~/data/queries';
import { withAsOf } from '~/domain/asOf';
import { ARTICLE_KINDS, articlesPath, randomPath } from '~/domain/paths';
import { chooseArticle } from '~/domain/randomArticle';
import { Button } from '~/ui/Button';

export function Component() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { epoch, isHydrated } = useReader();
  const { checked } = useSite();
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState<number>();
  const hasFailed = failed === attempt;
  useEffect(() => {
    if (!isHydrated) return;
    let isGone = false;
    const go = async (): Promise<void> => {
      const indexes = await Promise.all(ARTICLE_KINDS.map((kind) => client.ensureQueryData(articlesQuery(kind))));
      const path = chooseArticle(indexes, Math.random());
      // In the place of this page: Back leads to where the reader came from.
      if (path && !isGone) await navigate(epoch < checked ? withAsOf(path, epoch) : path, { replace: true });
    };
    go().catch(() => setFailed(attempt));
    return () => {
      isGone = true;
    };
  }, [client, navigate, epoch, checked, isHydrated, attempt]);
  return (
    <main id="main" data-page="random" className="page-narrow">
      <Head
        title="An article at random"
        description="Leads to any article of the wiki; none whose very name would give something away."
        path={randomPath()}
        type="website"
        isUnlisted
      />
      <h1>An article at random</h1>
      {hasFailed ? (
        <>
          <p className="lead" role="status">
            The lists could not be read. The connection may be gone.
          </p>
          <p className="acts">
            <Button onClick={() => setAttempt(attempt + 1)}>Try again</Button>
          </p>
        </>
      ) : isHydrated ? (
        <p className="lead" role="status">
          On its way.
        </p>
      ) : (
        <p className="lead">
          Choosing takes a script. Without one, there are{' '}
          <SiteLink to={articlesPath('characters')}>all characters</SiteLink>,{' '}
          <SiteLink to={articlesPath('people')}>all people</SiteLink>,{' '}
          <SiteLink to={articlesPath('ships')}>all ships</SiteLink> and{' '}
          <SiteLink to={articlesPath('topics')}>all topics</SiteLink>.
        </p>
      )}
    </main>
  );
}
