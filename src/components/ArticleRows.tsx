/** Rows of an index of articles, under their first letters where the order is by name. */
import type { ArticleRow } from '~/domain/article';
import { groupByLetter } from '~/domain/articleFilter';
import { type ArticleKind, articlePath } from '~/domain/paths';
import { Monogram } from './Monogram';
import { SiteLink } from './SiteLink';

export interface ArticleRowsItem {
  readonly row: ArticleRow;
  /** A word at the end of the row, as the verdict of the board. */
  readonly word?: string | undefined;
}

interface ArticleRowsProps {
  readonly kind: ArticleKind;
  readonly items: readonly ArticleRowsItem[];
  readonly hasLetters: boolean;
}

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const letterId = (letter: string): string => (letter === '#' ? 'letter-other' : `letter-${letter.toLowerCase()}`);

export function ArticleRows({ kind, items, hasLetters }: ArticleRowsProps) {
  if (!hasLetters) return <Rows kind={kind} items={items} />;
  const groups = groupByLetter(items, ({ row }) => row.name);
  const present = new Set(groups.map(({ letter }) => letter));
  return (
    <>
      <nav className="az" aria-label="A to Z">
        {ALPHABET.map((letter) =>
          present.has(letter) ? (
            <a key={letter} href={`#${letterId(letter)}`}>
              {letter}
            </a>
          ) : (
            <span key={letter} aria-hidden="true">
              {letter}
            </span>
          ),
        )}
      </nav>
      {groups.map(({ letter, items: group }) => (
        <section key={letter} aria-labelledby={letterId(letter)}>
          <h2 id={letterId(letter)} className="az-head">
            {letter}
          </h2>
          <Rows kind={kind} items={group} />
        </section>
      ))}
    </>
  );
}

function Rows({ kind, items }: Pick<ArticleRowsProps, 'kind' | 'items'>) {
  return (
    <ul>
      {items.map(({ row, word }) => (
        <li key={row.id} className="index-row">
          <Monogram letters={row.monogram} plate={row.plate} />
          <SiteLink to={articlePath(kind, row.id)}>{row.name}</SiteLink>
          <p>
            {row.role}
            {row.actors.length > 0 && <span className="row-actors"> {row.actors.join(', ')}</span>}
          </p>
          {word && <span className="row-word">{word}</span>}
        </li>
      ))}
    </ul>
  );
}
