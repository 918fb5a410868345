/** The page of a character, person, ship or topic: the same parts in the same order, each only where there is something to show. */
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { Backlinks } from '~/components/Backlinks';
import { Blocks } from '~/components/Blocks';
import { Contradictions } from '~/components/Contradictions';
import { Head } from '~/components/Head';
import { NotesContext, numberNotes } from '~/components/NotesContext';
import { NotesList } from '~/components/NotesList';
import { PageFoot } from '~/components/PageFoot';
import { SourceNotes } from '~/components/SourceNotes';
import { articleQuery } from '~/data/queries';
import type { Mention, SafeMention, WatchFirst } from '~/domain/article';
import { contradictionBlock } from '~/domain/contradictions';
import { type ArticleKind, articlePath, articlesPath } from '~/domain/paths';
import type { Seen } from '~/domain/view';
import { usePageView } from '../usePageView';
import { Appearances } from './Appearances';
import { ArticleAside } from './ArticleAside';
import { ArticlePlate } from './ArticlePlate';
import { ArticleTitle } from './ArticleTitle';
import { CaseBox } from './CaseBox';
import { Contents } from './Contents';
import { listContents } from './listContents';
import { Mentions } from './Mentions';
import { Names } from './Names';
import { Ties } from './Ties';
import { usePlate } from './usePlate';
import { WorldSection } from './WorldSection';

const KINDS = {
  characters: { page: 'character', index: 'Characters', type: 'profile' },
  people: { page: 'person', index: 'People', type: 'profile' },
  ships: { page: 'ship', index: 'Ships', type: 'article' },
  topics: { page: 'topic', index: 'Topics', type: 'article' },
} as const;

interface ArticleViewProps {
  readonly kind: ArticleKind;
  readonly id: string;
  /** Under the portrait of a person; the other kinds need not load it. */
  readonly Strip?: ComponentType<{ readonly mentions: readonly Seen<Mention, SafeMention>[] }>;
  /** What to watch first, for a character. */
  readonly First?: ComponentType<{ readonly first: WatchFirst }>;
  /** The ties as a drawing, for a character. */
  readonly Picture?: ComponentType<{ readonly id: string }>;
}

export function ArticleView({ kind, id, Strip, First, Picture }: ArticleViewProps) {
  const query = articleQuery(kind, id);
  const { data: article } = useSuspenseQuery(query);
  const { see } = usePageView(query, [
    article.hiddenNames,
    article.intro,
    ...article.sections.map(({ blocks }) => blocks),
    article.rows,
    article.ties,
    article.appearances,
    article.mentions,
    article.contradictions,
    article.notes,
    article.backlinks,
    article.evidence,
  ]);
  const { page, index, type } = KINDS[kind];
  const caseBox = article.caseId && (
    <CaseBox caseId={article.caseId} name={article.name} lines={see(article.evidence)} />
  );
  const intro = see(article.intro);
  const sections = article.sections.map((section) => ({ ...section, blocks: see(section.blocks) }));
  const contradictions = see(article.contradictions);
  const ties = see(article.ties);
  const appearances = see(article.appearances);
  const plate = usePlate(article, appearances, ties);
  const mentions = see(article.mentions);
  const names = see(article.hiddenNames);
  const links = see(article.backlinks);
  const sources = see(article.notes);
  const notes = numberNotes(
    [...intro, ...sections.flatMap(({ blocks }) => blocks), ...contradictions.map(contradictionBlock)],
    sources,
  );
  return (
    <main id="main" data-page={page}>
      <Head
        title={article.name}
        description={article.summary}
        path={articlePath(kind, article.id)}
        crumbs={[{ name: index, path: articlesPath(kind) }]}
        type={type}
        isUnlisted={article.masked}
      />
      <NotesContext value={notes}>
        <article className="sheet article-sheet">
          <header className="cha-head article-head">
            <div className="mobile-plate">
              <ArticlePlate monogram={article.monogram} shown={plate} isAgain />
            </div>
            <ArticleTitle name={article.name} hidden={names} isMasked={article.masked} />
            <p className="role">{article.role}</p>
            <div className="text">
              <div className="intro">
                <Blocks blocks={intro} />
              </div>
            </div>
          </header>
          <ArticleAside
            plate={<ArticlePlate monogram={article.monogram} shown={plate} />}
            caption={plate?.text}
            strip={Strip && <Strip mentions={mentions} />}
            rows={see(article.rows)}
            caseBox={caseBox}
          />
          <div className="text article-text">
            <Contents entries={listContents(article, notes.size, mentions.length)} />
            {sections.map((section) => (
              <WorldSection key={section.id} section={section} />
            ))}
            {ties.length > 0 && <Ties ties={ties}>{Picture && <Picture id={article.id} />}</Ties>}
            {appearances.length > 0 && <Appearances appearances={appearances} />}
            {First && article.watchFirst && <First first={article.watchFirst} />}
            {mentions.length > 0 && <Mentions mentions={mentions} />}
            <Contradictions contradictions={contradictions} />
            <Names article={article} hidden={names} />
            <Backlinks links={links} />
            <NotesList />
            <SourceNotes notes={sources} />
            <PageFoot
              checked={article.checked}
              dataPath={article.dataPath}
              cite={{ id, kind: 'article', title: article.name, path: articlePath(kind, article.id) }}
            />
          </div>
        </article>
      </NotesContext>
    </main>
  );
}
