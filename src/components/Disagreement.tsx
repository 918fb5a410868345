/** One disagreement: what each source says, and what this wiki goes by. */
import type { ReactNode } from 'react';
import type { Contradiction } from '~/domain/article';
import { restOfNotes } from '~/domain/contradictions';
import { NoteMark } from './NoteMark';
import { RichText } from './RichText';

interface DisagreementProps {
  readonly contradiction: Contradiction;
  readonly level?: 2 | 3;
  readonly after?: ReactNode;
}

export function Disagreement({ contradiction, level = 3, after }: DisagreementProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className="disagreement" id={contradiction.id}>
      <Heading>{contradiction.title}</Heading>
      <p>
        <RichText rich={contradiction.rich} />
        {restOfNotes(contradiction).map((id) => (
          <NoteMark key={id} id={id} />
        ))}
      </p>
      {contradiction.ruling && (
        <p className="ruling">
          <span className="label">Here</span> {contradiction.ruling}
        </p>
      )}
      {after}
    </div>
  );
}
