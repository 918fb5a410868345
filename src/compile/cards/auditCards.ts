/** Words on cards are searched before they become pixels: in a picture the leak audit of the finished files could not read them. */
import { formatLeak } from '../audit/assertNoLeaks.ts';
import { createFinder, type SpoilerTerm } from '../audit/spoilerTerms.ts';
import { textViews } from '../audit/textViews.ts';

interface CardText {
  readonly key: string;
  readonly text: string;
}

/** @throws Error that names each card, the words, and the fact they came from. */
export function auditCards(cards: readonly CardText[], terms: readonly SpoilerTerm[]): void {
  const finder = createFinder(terms);
  const leaks = cards.flatMap(({ key, text }) => {
    const found = new Map(
      textViews(text).flatMap((view) =>
        finder.find(view.text).map(({ value, index }) => [value, view.sourceIndex(index)]),
      ),
    );
    return Array.from(found, ([term, offset]) =>
      formatLeak({ file: `card ${key}`, offset, inside: 'its words', term }),
    );
  });
  if (leaks.length > 0) throw new Error(['Cards would say what is sealed.', ...leaks].join('\n'));
}
