/** The preview of a character, person, ship or topic: the opening words, or those of the section that a link leads to. */
import type { Article } from './article.ts';
import type { FactMeta, Gated, SealedFile } from './fact.ts';
import { firstWords, type Preview, type PreviewReader } from './preview.ts';
import { scoreCase } from './scoreCase.ts';
import { type Seen, unseal, view } from './view.ts';

const KIND = { characters: 'Character', people: 'Person', ships: 'Ship', topics: 'Topic' } as const;

/** @param part the id of a section; the whole page where it is none. */
export function previewArticle(
  article: Article,
  part: string,
  sealed: SealedFile | undefined,
  { horizon, epoch }: PreviewReader,
): Preview {
  const see = <T extends FactMeta>(facts: readonly Gated<T>[]): Seen<T>[] =>
    view(unseal(facts, sealed), horizon, epoch);
  const section = article.sections.find(({ id }) => id === part);
  const [name] = article.masked ? see(article.hiddenNames) : [];
  const words = firstWords(see(section?.blocks ?? article.intro), ({ rich }) => rich);
  return {
    kind: KIND[article.kind],
    title: name?.open ? name.fact.text : article.name,
    // Where the text opens with the very words of the role, once is enough.
    line: words.text.startsWith(article.role) ? '' : article.role,
    monogram: article.monogram,
    ...(section ? { part: section.title } : {}),
    ...words,
    ...(article.caseId && !section ? { scored: scoreCase(see(article.evidence), epoch) } : {}),
  };
}
