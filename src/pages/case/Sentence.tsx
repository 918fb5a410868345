/** A sentence of which some words lead to lines of the same page. */
import type { SentencePart } from '~/domain/caseWords';

export function Sentence({ parts }: { readonly parts: readonly SentencePart[] }) {
  return parts.map((part, index) =>
    typeof part === 'string' ? (
      part
    ) : (
      <a key={index} href={`#${part.lineId}`}>
        {part.words}
      </a>
    ),
  );
}
