import { useParams } from 'react-router';
import type { PathParams } from '~/data/PageModule';
import { articleQuery, slugParam } from '~/data/queries';
import { ArticleView } from './ArticleView';
import { StatementStrip } from './StatementStrip';

export const queries = (params: PathParams) => [articleQuery('people', slugParam(params.id))];

export function Component() {
  return <ArticleView kind="people" id={slugParam(useParams().id)} Strip={StatementStrip} />;
}
