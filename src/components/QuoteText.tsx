/** The words of a quotation with their marks: each paragraph opens, only the last one closes; a fragment says that it is one. */
import { markWords } from '~/domain/quoteMarks';

interface QuoteTextProps {
  readonly paragraphs: readonly string[];
  readonly isFragment: boolean;
  /** Page of this site that holds the quotation. */
  readonly cite?: string | undefined;
}

export function QuoteText({ paragraphs, isFragment, cite }: QuoteTextProps) {
  return (
    <blockquote cite={cite}>
      {markWords(paragraphs, isFragment).map((words) => (
        <p key={words}>{words}</p>
      ))}
    </blockquote>
  );
}
