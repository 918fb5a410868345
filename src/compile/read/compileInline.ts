/** Words with marks: the inline part of Markdown to plain values, by an allow-list. */
import type { PhrasingContent, Text } from 'mdast';
import type { Rich, RichTag } from '../../domain/richText.ts';
import { resolveLink, resolveNote } from './compileWiki.ts';
import { type Gate, OPEN_GATE } from './gateOrder.ts';
import { isSafeAddress } from './linkSafety.ts';
import { offsetOf, startJob, type TextContext, type TextJob } from './textJob.ts';
import { splitTokens, type WikiToken } from './wikiTokens.ts';

const MARKS: Partial<Record<PhrasingContent['type'], RichTag>> = { emphasis: 'em', strong: 'strong', delete: 'del' };
/** A part of a link or note that was left over; a bracket after a backslash is meant, and so is what closes it. */
const LOOSE = /(?<!\\)(?:\[\[|\[\^)|(?<!\\\[\[[^\]]*)\]\]/;

/** Compiles inline nodes. Inside a link there may be no other. */
export function compileInline(job: TextJob, nodes: readonly PhrasingContent[], gate: Gate, inLink = false): Rich[] {
  return joinStrings(nodes.flatMap((node) => compileNode(job, node, gate, inLink)));
}

/** A text of a YAML field: one paragraph of inline Markdown. */
export function compileField(context: TextContext, text: string, gate: Gate): Rich[] {
  const job = startJob(context, text);
  if (!job) return [text];
  const [first, ...others] = job.root.children;
  if (first?.type === 'paragraph' && others.length === 0) return compileInline(job, first.children, gate);
  const odd = others[0] ?? first;
  const at = odd ? offsetOf(odd) : 0;
  context.report(
    at,
    {
      rule: 'inline-only',
      message: 'expected one paragraph; found a list, heading, HTML or second paragraph; write plain sentences',
    },
    text.slice(at, at + 12),
  );
  return [text];
}

/** The words of a wiki link, which may have marks such as italics. */
function compileWords(job: TextJob, token: WikiToken): Rich[] {
  const words = token.words ?? '';
  const report: TextContext['report'] = (_, fault) => job.report(token.offset, fault, token.raw);
  const inner = startJob({ registry: job.registry, records: job.records, report }, words);
  const [first, ...others] = inner?.root.children ?? [];
  if (!inner || first?.type !== 'paragraph' || others.length > 0) return [words];
  return compileInline(inner, first.children, OPEN_GATE, true);
}

function compileNode(job: TextJob, node: PhrasingContent, gate: Gate, inLink: boolean): Rich[] {
  const mark = MARKS[node.type];
  if (mark && 'children' in node) return [{ t: mark, c: compileInline(job, node.children, gate, inLink) }];
  switch (node.type) {
    case 'text':
      return compileText(job, node, gate, inLink);
    case 'inlineCode':
      return [{ t: 'code', c: [job.restore(node.value)] }];
    case 'break':
      return [{ t: 'br' }];
    case 'link':
      return compileLink(job, node, node.url, gate, inLink);
    case 'linkReference':
      return compileLink(job, node, job.definitions.get(node.identifier) ?? '', gate, inLink);
    case 'html':
      refuse(job, node, 'raw-html', 'expected Markdown; found HTML; write it without tags, or put it in `code`');
      return [];
    case 'image':
    case 'imageReference':
      refuse(job, node, 'image', 'expected words; found an image; this wiki shows none');
      return [];
    case 'footnoteReference':
      refuse(job, node, 'bad-note', 'expected a note such as [^source-id] or [^pic.3x09]; found another; correct it');
      return [];
    default:
      refuse(job, node, 'unknown-markup', `expected plain Markdown; found ${node.type}; write it otherwise`);
      return [];
  }
}

function compileToken(job: TextJob, token: WikiToken, gate: Gate): Rich[] {
  if (token.type === 'note') return [{ t: 'note', n: resolveNote(job, token) }];
  const target = resolveLink(job, token, gate);
  if (!target) return [];
  return [{ t: 'wiki', to: target.path, c: token.words === undefined ? [target.name] : compileWords(job, token) }];
}

function compileText(job: TextJob, node: Text, gate: Gate, inLink: boolean): Rich[] {
  const start = offsetOf(node);
  const loose = LOOSE.exec(job.hidden.slice(start, node.position?.end.offset ?? start));
  if (loose) {
    const at = start + loose.index;
    job.report(
      at,
      {
        rule: loose[0] === '[^' ? 'bad-note' : 'broken-wiki-link',
        message:
          'expected [[id]], [[id|words]] or [^id], whole; found a part of one; complete it, or write \\[ for a bracket',
      },
      loose[0],
    );
  }
  return splitTokens(node.value, job.tokens).flatMap((part): Rich[] => {
    if (typeof part === 'string') return [part.replace(/[ \t]*\n[ \t]*/g, ' ')];
    if (!inLink) return compileToken(job, part, gate);
    job.report(
      part.offset,
      {
        rule: 'nested-link',
        message: 'expected plain words inside a link or heading; found a link or note; move it out',
      },
      part.raw,
    );
    return [];
  });
}

function compileLink(
  job: TextJob,
  node: Extract<PhrasingContent, { type: 'link' | 'linkReference' }>,
  url: string,
  gate: Gate,
  inLink: boolean,
): Rich[] {
  const href = job.restore(url);
  if (inLink)
    refuse(job, node, 'nested-link', 'expected plain words inside a link or heading; found a link; move it out');
  if (!isSafeAddress(href)) refuse(job, node, 'unsafe-address', UNSAFE);
  const words = compileInline(job, node.children, gate, true);
  if (words.length === 0) refuse(job, node, 'empty-link', 'expected words for the link; found none; add them');
  return [{ t: 'link', href, c: words }];
}

export const UNSAFE =
  'expected an address that begins with https://, http:// or mailto:; found another; use a wiki link for pages of this site';

/** Reports at a node, with the words that stand there. */
export function refuse(
  job: TextJob,
  node: { position?: PhrasingContent['position'] },
  rule: string,
  message: string,
): void {
  const start = offsetOf(node);
  job.report(
    start,
    { rule, message },
    job.restore(job.hidden.slice(start, node.position?.end.offset ?? start)).slice(0, 40),
  );
}

function joinStrings(rich: readonly Rich[]): Rich[] {
  const joined: Rich[] = [];
  for (const part of rich) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}
