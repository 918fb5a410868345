/** Four characters about whom most is on record, besides those that the page has already named. */
import { Monogram } from '~/components/Monogram';
import { SiteLink } from '~/components/SiteLink';
import type { BoardRow } from '~/domain/board';
import type { ScoredRow } from '~/domain/boardList';
import { articlePath, articlesPath } from '~/domain/paths';

export function HomeCharacters({ rows }: { readonly rows: readonly ScoredRow[] }) {
  const four = rows
    .filter(({ row }) => isCharacter(row))
    .toSorted((a, b) => b.open.length - a.open.length)
    .slice(0, 4);
  if (four.length === 0) return null;
  return (
    <section className="blk" aria-labelledby="characters">
      <div className="sec">
        <h2 id="characters">Characters</h2>
        <SiteLink to={articlesPath('characters')}>All characters</SiteLink>
      </div>
      <ul className="plates home-plates">
        {four.map(({ row }) => (
          <li key={row.id}>
            <SiteLink to={articlePath('characters', row.id)}>
              <Monogram letters={row.monogram} size={160} />
              <span className="home-name">{row.name}</span>
              <span className="quiet">{row.role}</span>
            </SiteLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A case about a group has no page of a character. */
function isCharacter(row: BoardRow): boolean {
  return row.species !== null || row.generation !== null;
}
