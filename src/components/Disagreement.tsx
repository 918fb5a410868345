/** One disagreement: what each source says, and what this wiki goes by. */
import type { ReactNode } from 'react';
import type { Contradiction } from '~/domain/article';
import { restOfNotes } from '~/domain/contradictions';
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
        <RichText
          rich={[...contradiction.rich, ...restOfNotes(contradiction).map((n) => ({ t: 'note', n }) as const)]}
        />
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
