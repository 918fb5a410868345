/** The ways into everything. */
import { SiteLink } from '~/components/SiteLink';
import {
  aboutPath,
  answerPath,
  answersPath,
  articlesPath,
  boardPath,
  methodPath,
  randomPath,
  sourcesPath,
  statusPath,
  timelinePath,
  worksPath,
} from '~/domain/paths';
import type { AnswerRow } from '~/domain/reference';
import { useSite } from '~/components/SiteContext';

const RECORD = [
  { name: 'Who would be in it?', path: boardPath() },
  { name: 'The state of things', path: statusPath() },
  { name: 'Timeline of quotations, statements and events', path: timelinePath() },
  { name: 'Sources', path: sourcesPath() },
  { name: 'How the board is weighed', path: methodPath() },
];
const WORLD = [
  { name: 'Characters', path: articlesPath('characters') },
  { name: 'People', path: articlesPath('people') },
  { name: 'Ships', path: articlesPath('ships') },
  { name: 'Series & episodes', path: worksPath() },
  { name: 'Topics', path: articlesPath('topics') },
  { name: 'A random article', path: randomPath() },
];

export function HomeLinks({ answers }: { readonly answers: readonly AnswerRow[] }) {
  const { about } = useSite();
  const groups = [
    {
      name: 'More answers',
      links: [
        ...answers.map(({ id, name }) => ({ name, path: answerPath(id) })),
        { name: 'All answers', path: answersPath() },
      ],
    },
    { name: 'The record', links: RECORD },
    { name: 'The world', links: WORLD },
    { name: 'About the wiki', links: about.map(({ id, name }) => ({ name, path: aboutPath(id) })) },
  ];
  return (
    <nav className="home-links blk" aria-label="Everything here">
      {groups.map(({ name, links }) => (
        <section key={name}>
          <h2>{name}</h2>
          <ul className="link-list">
            {links.map(({ name: text, path }) => (
              <li key={path}>
                <SiteLink to={path}>{text}</SiteLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
