import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ArticleList } from '~/components/ArticleList';
import { Head } from '~/components/Head';
import { useSite } from '~/components/SiteContext';
import { articlesQuery } from '~/data/queries';
import { ARTICLE_LIST, ARTICLE_RULES } from '~/domain/articleFilter';
import { articlesPath } from '~/domain/paths';
import { useListState } from '../useListState';

export const queries = () => [articlesQuery('topics')];

export function Component() {
  const { subject } = useSite();
  const { data } = useSuspenseQuery(articlesQuery('topics'));
  const list = useListState(ARTICLE_LIST, ARTICLE_RULES, data.rows);
  return (
    <main id="main" data-page="topics">
      <Head
        title="Topics"
        description={`Places, peoples, organisations and events that articles on ${subject} lean on, each explained in short and sourced.`}
        path={articlesPath('topics')}
        type="website"
      />
      <div className="head">
        <div>
          <h1>Topics</h1>
          <p>Places, peoples, organisations and events that the other pages lean on.</p>
        </div>
      </div>
      <ArticleList {...list} kind="topics" noun="topics" findLabel="Find a topic" typeLegend="Kind" all={data.rows} />
    </main>
  );
}
