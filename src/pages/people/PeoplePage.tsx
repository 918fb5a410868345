import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ArticleList } from '~/components/ArticleList';
import { Head } from '~/components/Head';
import { useSite } from '~/components/SiteContext';
import { articlesQuery } from '~/data/queries';
import { ARTICLE_LIST, ARTICLE_RULES } from '~/domain/articleFilter';
import { articlesPath } from '~/domain/paths';
import { useListState } from '../useListState';

export const queries = () => [articlesQuery('people')];

export function Component() {
  const { subject } = useSite();
  const { data } = useSuspenseQuery(articlesQuery('people'));
  const list = useListState(ARTICLE_LIST, ARTICLE_RULES, data.rows);
  return (
    <main id="main" data-page="people">
      <Head
        title="People"
        description={`The actors, writers and executives who have a say in whether ${subject} is made, and what each has said on record.`}
        path={articlesPath('people')}
        type="website"
      />
      <div className="head">
        <div>
          <h1>People</h1>
          <p>Those who play the parts, those who make the shows, and those who decide.</p>
        </div>
      </div>
      <ArticleList {...list} kind="people" noun="people" findLabel="Find a person" typeLegend="Work" all={data.rows} />
    </main>
  );
}
