/** The kinds of pages that can be found, in the order in which equals are shown. */
const NAMES = {
  characters: 'Characters',
  people: 'People',
  ships: 'Ships',
  works: 'Series, films and episodes',
  topics: 'Topics',
  names: 'Names that several share',
  answers: 'Answers',
  board: 'The board',
  quotes: 'Quotations',
  sources: 'Sources',
  outlets: 'Outlets',
  about: 'About the wiki',
} as const;

export const SEARCH_KINDS: readonly string[] = Object.keys(NAMES);

export function formatSearchKind(kind: string): string {
  return (NAMES as Readonly<Record<string, string>>)[kind] ?? kind;
}
