/** One text on its way from Markdown to values: its tokens, its definitions, and where to complain. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { checkMarkdownBounds } from './markdownBounds.ts';
import { parseMarkdown } from './markdownParser.ts';
import type { Registry } from './registry.ts';
import type { Records } from './records.ts';
import type { Fault } from './sourceText.ts';
import { hideTokens, restoreTokens, type WikiToken } from './wikiTokens.ts';

export interface TextContext {
  readonly registry: Registry;
  readonly records: Records;
  /** Offset in the text, and the words there: in YAML the words are what finds the place. */
  report(offset: number, fault: Fault, words?: string): void;
}

export interface TextJob extends TextContext {
  readonly hidden: string;
  readonly tokens: readonly WikiToken[];
  readonly root: Root;
  /** Addresses of `[words][label]` links, by normalised label. */
  readonly definitions: ReadonlyMap<string, string>;
  restore(value: string): string;
}

/** Parses a text; undefined when it may not be parsed, which has been reported then. */
export function startJob(context: TextContext, text: string): TextJob | undefined {
  const bound = checkMarkdownBounds(text);
  if (bound) {
    context.report(bound.offset, bound);
    return undefined;
  }
  const { hidden, tokens } = hideTokens(text);
  const root = parseMarkdown(hidden);
  const definitions = new Map<string, string>();
  visit(root, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
  });
  return { ...context, hidden, tokens, root, definitions, restore: (value) => restoreTokens(value, tokens) };
}

/** Offset of a node in its text. */
export function offsetOf(node: { position?: { start: { offset?: number | undefined } } | undefined }): number {
  return node.position?.start.offset ?? 0;
}
