/** The frame of every page: sections at the left or at the thumb, the dials above, the disclaimer below. */
import type { ReactNode } from 'react';
import {
  aboutPath,
  answersPath,
  articlesPath,
  boardPath,
  homePath,
  keysPath,
  searchPath,
  settingsPath,
  sourcesPath,
  statusPath,
  timelinePath,
  worksPath,
  methodPath,
} from '~/domain/paths';
import { Icon } from '~/ui/Icon';
import { useSite } from './SiteContext';
import { SiteLink } from './SiteLink';
import { Wordmark } from './Wordmark';

const SECTIONS = [
  [
    { name: 'Home', path: homePath() },
    { name: 'Answers', path: answersPath() },
    { name: 'Status', path: statusPath() },
    { name: 'Board', path: boardPath() },
    { name: 'Timeline', path: timelinePath() },
  ],
  [
    { name: 'Characters', path: articlesPath('characters') },
    { name: 'People', path: articlesPath('people') },
    { name: 'Ships', path: articlesPath('ships') },
    { name: 'Series & episodes', path: worksPath() },
    { name: 'Topics', path: articlesPath('topics') },
  ],
  [
    { name: 'Sources', path: sourcesPath() },
    { name: 'Method', path: methodPath() },
  ],
] as const;

const THUMB = [
  { name: 'Home', path: homePath(), icon: 'home' },
  { name: 'Board', path: boardPath(), icon: 'board' },
  { name: 'Timeline', path: timelinePath(), icon: 'quote' },
  { name: 'Characters', path: articlesPath('characters'), icon: 'plate' },
] as const;

interface FrameProps {
  readonly pathname: string;
  readonly horizon: ReactNode;
  readonly epoch: ReactNode;
  readonly share: ReactNode;
  readonly children: ReactNode;
}

export function Frame({ pathname, horizon, epoch, share, children }: FrameProps) {
  const site = useSite();
  const isHere = (path: string): boolean => (path === '/' ? pathname === '/' : pathname.startsWith(path));
  const isCurrent = (path: string): boolean =>
    isHere(path) && !(path === boardPath() && pathname.startsWith(methodPath()));
  return (
    <>
      <a className="skip" href="#main">
        Skip to the text
      </a>
      <div className="frame">
        <header className="rail">
          <Wordmark />
          <nav aria-label="Sections">
            {SECTIONS.map((group) => (
              <ul key={group[0].name}>
                {group.map(({ name, path }) => (
                  <li key={path}>
                    <SiteLink to={path} isCurrent={isCurrent(path)}>
                      {name}
                    </SiteLink>
                  </li>
                ))}
              </ul>
            ))}
          </nav>
          <small>{site.tagline}</small>
        </header>
        <div className="page">
          <section className="bar" aria-label="Search, share, horizon and day">
            <SiteLink to={homePath()} className="bar-mark">
              {site.name}
            </SiteLink>
            <SiteLink to={searchPath()} className="search" isCurrent={isHere(searchPath())}>
              <Icon name="search" />
              <span>
                Search<span className="wide-only"> names, quotes, sources</span>
              </span>
            </SiteLink>
            {share}
            {horizon}
            {epoch}
          </section>
          <div className="held">
            {children}
            <footer className="foot">
              <nav aria-label="All sections" className="foot-sections">
                <ul>
                  {SECTIONS.flat().map(({ name, path }) => (
                    <li key={path}>
                      <SiteLink to={path}>{name}</SiteLink>
                    </li>
                  ))}
                </ul>
              </nav>
              <p>{site.disclaimer}</p>
              <nav aria-label="About">
                <ul>
                  {site.about.map(({ id, name }) => (
                    <li key={id}>
                      <SiteLink to={aboutPath(id)}>{name}</SiteLink>
                    </li>
                  ))}
                  <li>
                    <SiteLink to={settingsPath()}>Settings</SiteLink>
                  </li>
                  <li>
                    <SiteLink to={keysPath()}>Keyboard</SiteLink>
                  </li>
                </ul>
              </nav>
            </footer>
          </div>
        </div>
        <nav className="foot-bar" aria-label="Main sections">
          {THUMB.map(({ name, path, icon }) => (
            <SiteLink key={path} to={path} isCurrent={isCurrent(path)}>
              <Icon name={icon} />
              <span>{name}</span>
            </SiteLink>
          ))}
        </nav>
      </div>
    </>
  );
}
