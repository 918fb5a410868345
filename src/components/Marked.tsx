/** Text with the words that were found marked. */
import { Fragment } from 'react';
import { foldText } from '~/domain/textMatch';

interface MarkedProps {
  readonly text: string;
  /** Folded words. */
  readonly words: ReadonlySet<string>;
}

export function Marked({ text, words }: MarkedProps) {
  return text
    .split(/([\p{L}\p{N}\p{M}'’]+)/u)
    .map((part, index) =>
      index % 2 === 1 && words.has(foldText(part)) ? (
        <mark key={index}>{part}</mark>
      ) : (
        <Fragment key={index}>{part}</Fragment>
      ),
    );
}
