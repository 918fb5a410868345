/** What is used of the reader of BibTeX, which ships no types. */
declare module '@orcid/bibtex-parse-js' {
  interface BibtexEntry {
    readonly citationKey: string;
    readonly entryType: string;
    readonly entryTags: Readonly<Record<string, string>>;
  }
  const bibtex: { readonly toJSON: (text: string) => readonly BibtexEntry[] };
  export default bibtex;
}
