import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ArticleList } from '~/components/ArticleList';
import { Head } from '~/components/Head';
import { useSite } from '~/components/SiteContext';
import { articlesQuery } from '~/data/queries';
import { ARTICLE_LIST, ARTICLE_RULES } from '~/domain/articleFilter';
import { articlesPath } from '~/domain/paths';
import { useListState } from '../useListState';

export const queries = () => [articlesQuery('ships')];

export function Component() {
  const { subject } = useSite();
  const { data } = useSuspenseQuery(articlesQuery('ships'));
  const list = useListState(ARTICLE_LIST, ARTICLE_RULES, data.rows);
  return (
    <main id="main" data-page="ships">
      <Head
        title="Ships"
        description={`The ships and stations of ${subject}’s corner of the story: whose they are, where they were seen and what became of them.`}
        path={articlesPath('ships')}
        type="website"
      />
      <div className="head">
        <div>
          <h1>Ships</h1>
          <p>Ships and stations, from the ones everybody knows to those with one scene.</p>
        </div>
      </div>
      <ArticleList {...list} kind="ships" noun="ships" findLabel="Find a ship" typeLegend="Kind" all={data.rows} />
    </main>
  );
}
