/** The words of a quotation with their marks: each paragraph opens, only the last one closes; a fragment says that it is one. */
interface QuoteTextProps {
  readonly paragraphs: readonly string[];
  readonly isFragment: boolean;
  /** Page of this site that holds the quotation. */
  readonly cite?: string | undefined;
}

export function QuoteText({ paragraphs, isFragment, cite }: QuoteTextProps) {
  const gap = isFragment ? '…' : '';
  return (
    <blockquote cite={cite}>
      {paragraphs.map((words, index) => (
        <p key={words}>
          “{index === 0 ? gap : ''}
          {words}
          {index === paragraphs.length - 1 ? `${gap}”` : ''}
        </p>
      ))}
    </blockquote>
  );
}
