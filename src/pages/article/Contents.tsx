/** The list of contents: a band that stays in reach while the text is read. */
import type { ContentsEntry } from './listContents';

export function Contents({ entries }: { readonly entries: readonly ContentsEntry[] }) {
  if (entries.length < 2) return null;
  return (
    <nav className="reach" aria-label="Contents">
      <ul className="reach-list">
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
