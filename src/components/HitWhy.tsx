/** Why something was found: the other name that fits, and the line about it with its words marked. */
import { excerptOf, type SearchHit } from '~/domain/searchHit';
import { Marked } from './Marked';

export function HitWhy({ hit: { entry, words, alias } }: { readonly hit: SearchHit }) {
  return (
    <>
      {alias && (
        <span className="src">
          Found as “<Marked text={alias} words={words} />”
        </span>
      )}
      {entry.text && (
        <span className="hit-text">
          <Marked text={excerptOf(entry.text, words)} words={words} />
        </span>
      )}
    </>
  );
}
