/** All series and films in their order: the ladder that the horizon climbs. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Head } from '~/components/Head';
import { SiteLink } from '~/components/SiteLink';
import { worksQuery } from '~/data/queries';
import { capitalise, formatRecorded, formatYears } from '~/domain/formatWork';
import { seriesPath, worksPath } from '~/domain/paths';
import type { WorkRow } from '~/domain/works';
import { WatchedWork } from './WatchedWork';

export const queries = () => [worksQuery()];

export function Component() {
  const { rows } = useSuspenseQuery(worksQuery()).data;
  return (
    <main id="main" data-page="works">
      <Head
        title="Series and films"
        description="Every series and film that this wiki refers to, in the order in which they came out, with the episodes recorded here."
        path={worksPath()}
        type="website"
      />
      <div className="head">
        <div>
          <h1>Series and films</h1>
          <p>
            In the order in which they came out. Each leads to the episodes that something on this wiki leans on. Tick
            what you have watched, here or there episode by episode, and that much opens on every page.
          </p>
        </div>
      </div>
      <WorkList id="series" title="Series" rows={rows.filter(({ type }) => type !== 'film')} />
      <WorkList id="films" title="Films" rows={rows.filter(({ type }) => type === 'film')} />
    </main>
  );
}

interface WorkListProps {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly WorkRow[];
}

function WorkList({ id, title, rows }: WorkListProps) {
  if (rows.length === 0) return null;
  return (
    <section className="works" aria-labelledby={id}>
      <div className="sec">
        <h2 id={id}>{title}</h2>
        <span>{rows.length}</span>
      </div>
      <ul>
        {rows.map((row) => {
          const recorded = formatRecorded(row);
          return (
            <li key={row.code} className="index-row">
              <SiteLink to={seriesPath(row.code)}>{row.name}</SiteLink>
              <div className="line">
                <p>{row.summary}</p>
                <p className="src">
                  {capitalise(row.format)}
                  {recorded && ` · ${recorded}`}
                </p>
                <WatchedWork row={row} />
              </div>
              <span className="meta">{formatYears(row)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
