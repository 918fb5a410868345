/** The pages read last, by the names that the safe lists give them. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { SiteLink } from '~/components/SiteLink';
import { answersQuery, articlesQuery, boardQuery, worksQuery } from '~/data/queries';
import { findStorage } from '~/data/readerStore';
import { readRecent } from '~/data/readRecent';
import { answerPath, articlePath, casePath, keptPath, seriesPath } from '~/domain/paths';
import { listOf, nameRecent, type RecentLink, type RecentList } from '~/domain/recent';

export function RecentLinks() {
  const client = useQueryClient();
  const [links, setLinks] = useState<readonly RecentLink[]>([]);
  useEffect(() => {
    let isGone = false;
    const paths = readRecent(findStorage(), import.meta.env.BASE_URL);
    const lists = new Set(paths.flatMap((path) => listOf(path) ?? []));
    // A list that does not come names nothing; the others do.
    void Promise.allSettled([...lists].map((list) => readList(client, list))).then((read) => {
      const known = read.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
      if (!isGone) setLinks(nameRecent(paths, known));
    });
    return () => {
      isGone = true;
    };
  }, [client]);
  if (links.length === 0) return null;
  return (
    <section className="blk" aria-labelledby="recent">
      <div className="sec">
        <h2 id="recent">Recently viewed</h2>
        <SiteLink to={keptPath()}>Clear it</SiteLink>
      </div>
      <ul className="link-list">
        {links.map(({ path, name }) => (
          <li key={path}>
            <SiteLink to={path}>{name}</SiteLink>
          </li>
        ))}
      </ul>
      <p className="quiet mt-3">Kept on this device alone.</p>
    </section>
  );
}

async function readList(client: QueryClient, list: RecentList): Promise<RecentLink[]> {
  switch (list) {
    case 'board': {
      const { rows } = await client.ensureQueryData(boardQuery());
      return rows.map(({ id, name }) => ({ path: casePath(id), name: `Case: ${name}` }));
    }
    case 'works': {
      const { rows } = await client.ensureQueryData(worksQuery());
      return rows.map(({ code, name }) => ({ path: seriesPath(code), name }));
    }
    case 'answers': {
      const { rows } = await client.ensureQueryData(answersQuery());
      return rows.map(({ id, name }) => ({ path: answerPath(id), name }));
    }
    default: {
      const { rows } = await client.ensureQueryData(articlesQuery(list));
      return rows.map(({ id, name }) => ({ path: articlePath(list, id), name }));
    }
  }
}
