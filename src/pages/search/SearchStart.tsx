/** Ways on where nothing was asked, or nothing found; all that there is without scripts. */
import { SiteLink } from '~/components/SiteLink';
import {
  answersPath,
  articlesPath,
  boardPath,
  outletsPath,
  randomPath,
  sourcesPath,
  timelinePath,
  worksPath,
} from '~/domain/paths';

const INDEXES = [
  ['All characters', articlesPath('characters')],
  ['All people', articlesPath('people')],
  ['All ships', articlesPath('ships')],
  ['All series and films', worksPath()],
  ['All topics', articlesPath('topics')],
  ['All answers', answersPath()],
  ['The board', boardPath()],
  ['The timeline of quotes, statements and events', timelinePath()],
  ['All sources', sourcesPath()],
  ['All outlets', outletsPath()],
  ['A random article', randomPath()],
] as const;

export function SearchStart({ title }: { readonly title: string }) {
  return (
    <section className="blk max-w-[680px]" aria-labelledby="indexes">
      <h2 id="indexes">{title}</h2>
      <ul className="link-list mt-4">
        {INDEXES.map(([name, path]) => (
          <li key={path}>
            <SiteLink to={path}>{name}</SiteLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
