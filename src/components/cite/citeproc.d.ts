/** What is used of citeproc-js, which ships no types. @see https://citeproc-js.readthedocs.io */
declare module 'citeproc' {
  /** A node of a style or a locale in the form that needs no XML parser. */
  interface StyleNode {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (StyleNode | string)[];
  }
  interface System {
    readonly retrieveLocale: (language: string) => unknown;
    readonly retrieveItem: (id: string) => unknown;
  }
  class Engine {
    constructor(system: System, style: unknown, language: string, isForced: boolean);
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    /** False for a style without a bibliography. */
    makeBibliography(): readonly [unknown, readonly string[]] | false;
  }
  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}

declare module '@citation-js/core' {
  export const plugins: {
    readonly config: {
      readonly get: (plugin: '@bibtex') => { readonly format: { useIdAsLabel: boolean; checkLabel: boolean } };
    };
    readonly output: {
      readonly format: (name: string, items: readonly unknown[], options?: Readonly<Record<string, unknown>>) => string;
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
