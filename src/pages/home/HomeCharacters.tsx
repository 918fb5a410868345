/** A few characters by their plates: what a plate shows is the same for every reader here, drawn from what is safe. */
import { Plate } from '~/components/Plate';
import { SiteLink } from '~/components/SiteLink';
import { articlesPath } from '~/domain/paths';
import type { PlateRow } from '~/domain/reference';

export function HomeCharacters({ rows }: { readonly rows: readonly PlateRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section className="blk" aria-labelledby="characters">
      <div className="sec">
        <h2 id="characters">One sky</h2>
        <SiteLink to={articlesPath('characters')}>All characters</SiteLink>
      </div>
      <p>
        A plate is drawn from the record alone: the ring is the years, each arc a series, each chord a tie. A character
        keeps one bearing on all plates.
      </p>
      <ul className="plates home-plates">
        {rows.map(({ path, name, role, monogram, plate, plateText }) => (
          <li key={path}>
            <Plate plate={plate} monogram={monogram} text={plateText} />
            <SiteLink to={path}>{name}</SiteLink>
            <p className="quiet">{role}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
