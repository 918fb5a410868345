/** Text with marks, as compiled from Markdown: a tree of plain values, never HTML. */
import type { FactMeta } from './fact.ts';

export type RichTag =
  | 'p'
  | 'ul'
  | 'ol'
  | 'li'
  | 'blockquote'
  | 'h3'
  | 'h4'
  | 'hr'
  | 'pre'
  | 'table'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'
  | 'em'
  | 'strong'
  | 'del'
  | 'code'
  | 'br'
  | 'link'
  | 'wiki'
  | 'note';

export interface RichNode {
  readonly t: RichTag;
  /** Children. */
  readonly c?: readonly Rich[];
  /** `link`: an outside address. */
  readonly href?: string;
  /** `wiki`: a path of this site, without the base. */
  readonly to?: string;
  /** `p`: the permanent id that its author gave it. */
  readonly id?: string;
  /** `note`: the id of a note. */
  readonly n?: string;
}

export type Rich = string | RichNode;

/** One paragraph, list, table … with its gate. */
export interface Block extends FactMeta {
  readonly rich: readonly Rich[];
}

/** What stands on a line or in a cell of its own: its words must not run into the next. */
const APART: ReadonlySet<RichTag> = new Set(['p', 'li', 'blockquote', 'h3', 'h4', 'pre', 'th', 'td']);

/** The words alone, for previews, searches and sentences around a link. */
export function richToText(rich: readonly Rich[]): string {
  return rich
    .map((node) => {
      if (typeof node === 'string') return node;
      if (node.t === 'note') return '';
      if (node.t === 'br' || node.t === 'hr') return ' ';
      const inner = richToText(node.c ?? []);
      return APART.has(node.t) ? `${inner} ` : inner;
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The ids of the notes in order of first mention. */
export function collectNotes(rich: readonly Rich[]): string[] {
  const found = new Set<string>();
  const walk = (nodes: readonly Rich[]): void => {
    for (const node of nodes) {
      if (typeof node === 'string') continue;
      if (node.t === 'note' && node.n) found.add(node.n);
      if (node.c) walk(node.c);
    }
  };
  walk(rich);
  return [...found];
}
