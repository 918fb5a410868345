/** The data files of a build: path → value, each with its stamp and the name of its schema. */
import { createHash } from 'node:crypto';
import type { FileStamp } from '../../domain/article.ts';
import type { FactMeta, SealedFile } from '../../domain/fact.ts';

export const DATA_VERSION = 1;
export const DATA_LICENCE = 'CC-BY-SA-4.0';

export interface DataFile {
  /** Path on the site, as in `/data/characters/worf.json`. */
  readonly path: string;
  /** Name of its schema, as in `article`. */
  readonly schema: string;
  readonly isSealed: boolean;
  readonly value: object;
}

/** A value as it goes in, without its stamp. */
export type Unstamped<T> = Omit<T, keyof FileStamp>;

export class FileSet {
  readonly #files: DataFile[] = [];

  /** Adds a file, and its sealed twin when there are sealed facts. */
  add(
    key: readonly string[],
    schema: string,
    value: object,
    sealed: { readonly facts: readonly FactMeta[]; readonly evidence?: readonly FactMeta[] } = { facts: [] },
  ): void {
    const path = `/data/${key.join('/')}`;
    this.#files.push({ path: `${path}.json`, schema, isSealed: false, value });
    if (sealed.facts.length + (sealed.evidence?.length ?? 0) > 0) this.addSealed(key, schema, sealed);
  }

  /** Adds a sealed file: the twin of another, or one that stands alone and is named by a twin. */
  addSealed(
    key: readonly string[],
    schema: string,
    sealed: { readonly facts: readonly FactMeta[]; readonly evidence?: readonly FactMeta[] },
  ): void {
    this.#files.push({
      path: `/data/${key.join('/')}.sealed.json`,
      schema: `${schema}-sealed`,
      isSealed: true,
      value: { id: key.at(-1), ...sealed },
    });
  }

  /** How much has been sealed so far. */
  countSealed(): { sealedFiles: number; sealedFacts: number } {
    const sealed = this.#files.filter(({ isSealed }) => isSealed);
    const facts = sealed.map(({ value }) => {
      const twin = value as SealedFile;
      return twin.facts.length + (twin.evidence?.length ?? 0);
    });
    return { sealedFiles: sealed.length, sealedFacts: facts.reduce((sum, count) => sum + count, 0) };
  }

  /** All files with their stamp. The build is a hash of all content, so equal content gives equal files. */
  stamped(): DataFile[] {
    const files = this.#files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const hash = createHash('sha256');
    for (const file of files) hash.update(`${file.path}\n${JSON.stringify(file.value)}\n`);
    const stamp: FileStamp = { licence: DATA_LICENCE, build: hash.digest('hex').slice(0, 12), version: DATA_VERSION };
    return files.map((file) => ({ ...file, value: { ...stamp, ...file.value } }));
  }
}
