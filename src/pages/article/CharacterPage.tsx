import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { PathParams } from '~/data/PageModule';
import { articleQuery, boardQuery, slugParam } from '~/data/queries';
import { ArticleView } from './ArticleView';
import { CaseBox } from './CaseBox';

export const queries = (params: PathParams) => [articleQuery('characters', slugParam(params.id)), boardQuery()];

export function Component() {
  const id = slugParam(useParams().id);
  const { data: board } = useSuspenseQuery(boardQuery());
  const row = board.rows.find((candidate) => candidate.id === id);
  return <ArticleView kind="characters" id={id} caseBox={row && <CaseBox row={row} />} />;
}
