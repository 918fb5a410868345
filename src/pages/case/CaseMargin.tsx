/** Beside the lines: what would change the word, whom it is about, how to read the grades. */
import type { ReactNode } from 'react';
import { GRADE_NAMES } from '~/components/evidenceNames';
import { SiteLink } from '~/components/SiteLink';
import type { CaseFile } from '~/domain/board';
import { EVIDENCE, GRADES } from '~/domain/evidence';
import { boardPath, comparePath, sheetPath } from '~/domain/paths';

interface CaseMarginProps {
  readonly file: CaseFile;
  /** What would change the word. */
  readonly children: ReactNode;
}

export function CaseMargin({ file, children }: CaseMarginProps) {
  return (
    <aside className="margin" aria-label="About this case">
      {children}
      <section>
        <h2>Whom it is about</h2>
        <ul>
          {file.articlePath && (
            <li>
              <SiteLink to={file.articlePath}>{file.name}, the character</SiteLink>
            </li>
          )}
          {file.actors.map(({ name, path }) => (
            <li key={path}>
              <SiteLink to={path}>{name}</SiteLink>
            </li>
          ))}
          <li>
            <SiteLink to={boardPath()}>The whole board</SiteLink>
          </li>
          <li>
            <SiteLink to={sheetPath(file.id)}>Case sheet</SiteLink>, to print or send
          </li>
          <li>
            <SiteLink to={comparePath(comparedId(file))}>Beside another</SiteLink>
          </li>
        </ul>
      </section>
      <section>
        <h2>Grades</h2>
        <dl className="case-grades">
          {GRADES.map((grade) => (
            <div key={grade}>
              <dt className="mono">{grade}</dt>
              <dd>
                {GRADE_NAMES[grade]}, {EVIDENCE.points[grade]}
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </aside>
  );
}

/** The character brings its case along; a case of a group stands for itself. */
function comparedId({ articlePath, id }: CaseFile): string {
  return articlePath?.split('/').at(-2) ?? id;
}
