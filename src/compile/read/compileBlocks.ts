/** Paragraphs, lists, tables …: the block part of Markdown to plain values, by an allow-list. */
import type { BlockContent, DefinitionContent, List, ListItem, RootContent, Table } from 'mdast';
import type { Rich, RichNode } from '../../domain/richText.ts';
import { compileInline, refuse, UNSAFE } from './compileInline.ts';
import type { Gate } from './gateOrder.ts';
import { isSafeAddress } from './linkSafety.ts';
import type { TextJob } from './textJob.ts';

/** One block; nothing for a definition, or for what has been reported. */
export function compileBlock(job: TextJob, node: RootContent, gate: Gate): RichNode[] {
  switch (node.type) {
    case 'paragraph':
      if (/^:{3}/.test(job.hidden.slice(node.position?.start.offset))) {
        refuse(
          job,
          node,
          'bad-reveal',
          'expected :::reveal{by="pic.3x09"} alone on its line, without spaces; found another form; correct it',
        );
      }
      return [{ t: 'p', c: compileInline(job, node.children, gate) }];
    case 'heading':
      return compileSubheading(job, node, gate);
    case 'list':
      return [compileList(job, node, gate)];
    case 'blockquote':
      return [{ t: 'blockquote', c: compileAll(job, node.children, gate) }];
    case 'code':
      return [{ t: 'pre', c: [job.restore(node.value)] }];
    case 'thematicBreak':
      return [{ t: 'hr' }];
    case 'table':
      return [compileTable(job, node, gate)];
    case 'definition':
      if (!isSafeAddress(job.restore(node.url))) refuse(job, node, 'unsafe-address', UNSAFE);
      return [];
    case 'html':
      refuse(job, node, 'raw-html', 'expected Markdown; found HTML; write it without tags');
      return [];
    case 'footnoteDefinition':
      refuse(
        job,
        node,
        'note-definition',
        'expected no text for a note; found one; a note is the id of a source or an episode',
      );
      return [];
    case 'containerDirective':
      refuse(
        job,
        node,
        'misplaced-reveal',
        'expected a reveal at the left margin, outside lists and quotations; found it inside; move it out',
      );
      return [];
    default:
      refuse(job, node, 'unknown-markup', `expected plain Markdown; found ${node.type}; write it otherwise`);
      return [];
  }
}

function compileAll(job: TextJob, nodes: readonly (BlockContent | DefinitionContent)[], gate: Gate): Rich[] {
  return nodes.flatMap((node) => compileBlock(job, node, gate));
}

function compileSubheading(job: TextJob, node: Extract<RootContent, { type: 'heading' }>, gate: Gate): RichNode[] {
  const c = compileInline(job, node.children, gate, true);
  if (node.depth === 3 || node.depth === 4) return [{ t: node.depth === 3 ? 'h3' : 'h4', c }];
  refuse(
    job,
    node,
    'heading-level',
    node.depth === 1
      ? 'expected headings from ## on; found #; the name in the front matter is the title'
      : node.depth === 2
        ? 'expected ## outside of reveals, lists and quotations; found it inside; close them first'
        : 'expected headings of ##, ### and ####; found a deeper one; restructure the text',
  );
  return [];
}

function compileList(job: TextJob, node: List, gate: Gate): RichNode {
  return { t: node.ordered ? 'ol' : 'ul', c: node.children.map((item) => compileItem(job, item, gate)) };
}

/** In a tight item the words stand without a paragraph round them. */
function compileItem(job: TextJob, item: ListItem, gate: Gate): RichNode {
  if (typeof item.checked === 'boolean')
    refuse(job, item, 'task-list', 'expected a plain list; found a box to tick; delete [ ] or [x]');
  const c = item.children.flatMap((child): Rich[] =>
    child.type === 'paragraph' && !item.spread
      ? compileInline(job, child.children, gate)
      : compileBlock(job, child, gate),
  );
  return { t: 'li', c };
}

function compileTable(job: TextJob, table: Table, gate: Gate): RichNode {
  const rows = table.children.map((row, index): RichNode => ({
    t: 'tr',
    c: row.children.map((cell) => ({ t: index === 0 ? 'th' : 'td', c: compileInline(job, cell.children, gate) })),
  }));
  return {
    t: 'table',
    c: [
      { t: 'thead', c: rows.slice(0, 1) },
      { t: 'tbody', c: rows.slice(1) },
    ],
  };
}
