/** From a path in the data to a place in the file. */
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { SourceText } from './sourceText.ts';

export type DataPath = readonly (string | number)[];

/** A parsed file with what is needed to point into it. */
export interface YamlPart {
  readonly source: SourceText;
  readonly root: Node | null;
  /** Offset of the YAML in the file. */
  readonly start: number;
}

/** Offset of the value at a path; of the nearest thing round it where there is no such value. */
export function locateValue(part: YamlPart, path: DataPath): number {
  return part.start + (findNode(part.root, path).node?.range?.[0] ?? 0);
}

/** Offset of the name of a field; of its value or of what is round it where there is no such field. */
export function locateKey(part: YamlPart, path: DataPath): number {
  const parent = findNode(part.root, path.slice(0, -1));
  const name = path.at(-1);
  if (parent.whole && isMap(parent.node)) {
    const pair = parent.node.items.find(({ key }) => isScalar(key) && String(key.value) === String(name));
    if (pair && isScalar(pair.key)) return part.start + (pair.key.range?.[0] ?? 0);
  }
  return locateValue(part, path);
}

/** Offset of some words inside the text at a path: their own place if they stand there as written, else where the text begins. */
export function locateWords(part: YamlPart, path: DataPath, words: string | undefined): number {
  const range = findNode(part.root, path).node?.range;
  if (!range) return locateValue(part, path);
  const raw = part.source.text.slice(part.start + range[0], part.start + range[1]);
  const at = words ? raw.indexOf(words) : -1;
  return part.start + range[0] + Math.max(0, at);
}

function findNode(root: Node | null, path: DataPath): { node: Node | null; whole: boolean } {
  let node = root;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) next = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))?.value;
    else if (isSeq(node) && typeof step === 'number') next = node.items[step];
    if (!next || !(next as Node).range) return { node, whole: false };
    node = next as Node;
  }
  return { node, whole: true };
}
