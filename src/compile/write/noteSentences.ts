/** Which sentence each note of a text stands behind, and in which a source is linked to. */
import { sourcePath } from '../../domain/paths.ts';
import type { Rich, RichTag } from '../../domain/richText.ts';

export interface NoteSentence {
  /** What the note refers to. */
  readonly note: string;
  readonly sentence: string;
}

const SOURCE = new RegExp(`^${sourcePath('([^/]+)')}`);
/** A line, an item or a cell: no sentence goes on beyond its end. */
const APART: ReadonlySet<RichTag> = new Set(['p', 'li', 'blockquote', 'h3', 'h4', 'pre', 'th', 'td', 'hr', 'br']);
/** Where a sentence ends; "Dr. Crusher" and "J. T." do not end one. */
const END = /(?<!\b(?:Dr|Mr|Mrs|Ms|St|vs|No)|[\s(][A-Z])[.?!…]["”’)]*(?=\s|$)/g;

export function noteSentences(rich: readonly Rich[]): NoteSentence[] {
  const found: NoteSentence[] = [];
  let text = '';
  let marks: { readonly note: string; readonly at: number }[] = [];
  const end = (): void => {
    for (const { note, at } of marks) found.push({ note, sentence: sentenceAt(text, at) });
    text = '';
    marks = [];
  };
  const walk = (nodes: readonly Rich[]): void => {
    for (const node of nodes) {
      if (typeof node === 'string') text += node;
      else if (node.t === 'note') marks.push({ note: node.n ?? '', at: text.length });
      else {
        if (APART.has(node.t)) end();
        const linked = SOURCE.exec(node.to ?? '')?.[1];
        if (linked) marks.push({ note: linked, at: text.length });
        walk(node.c ?? []);
        if (APART.has(node.t)) end();
      }
    }
  };
  walk(rich);
  end();
  return found;
}

/** The sentence that a mark at this place closes, or in whose midst it stands. */
function sentenceAt(text: string, at: number): string {
  const head = text.slice(0, at).trimEnd().length;
  const ends = Array.from(text.matchAll(END), (match) => match.index + match[0].length);
  const start = ends.findLast((one) => one < head) ?? 0;
  return text
    .slice(
      start,
      ends.find((one) => one >= head),
    )
    .replace(/\s+/g, ' ')
    .trim();
}
