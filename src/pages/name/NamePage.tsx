/** A name that several things have: which of them is meant? */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Head } from '~/components/Head';
import { PageFoot } from '~/components/PageFoot';
import { SiteLink } from '~/components/SiteLink';
import type { PathParams } from '~/data/PageModule';
import { nameQuery, slugParam } from '~/data/queries';
import { namePath } from '~/domain/paths';

export const queries = (params: PathParams) => [nameQuery(slugParam(params.id))];

export function Component() {
  const { data: file } = useSuspenseQuery(nameQuery(slugParam(useParams().id)));
  const title = `What is called ${file.name}`;
  return (
    <main id="main" data-page="name" className="page-narrow">
      <Head
        title={title}
        description={`${file.things.length} pages of the wiki go by the name ${file.name}: which of them is meant, with a sentence on each.`}
        path={namePath(file.id)}
      />
      <h1>{title}</h1>
      <p className="lead">These share the name. Each has a page of its own.</p>
      <ul className="hits">
        {file.things.map(({ path, name, what, summary }) => (
          <li key={path} className="result">
            <SiteLink to={path}>{name}</SiteLink>
            <p className="src">{what}</p>
            <p>{summary}</p>
          </li>
        ))}
      </ul>
      <PageFoot checked={null} dataPath={file.dataPath} />
    </main>
  );
}
