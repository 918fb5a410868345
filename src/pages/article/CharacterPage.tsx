import { useParams } from 'react-router';
import type { PathParams } from '~/data/PageModule';
import { articleQuery, slugParam } from '~/data/queries';
import { ArticleView } from './ArticleView';
import { TiesPicture } from './TiesPicture';
import { WatchFirst } from './WatchFirst';

export const queries = (params: PathParams) => [articleQuery('characters', slugParam(params.id))];

export function Component() {
  return <ArticleView kind="characters" id={slugParam(useParams().id)} First={WatchFirst} Picture={TiesPicture} />;
}
