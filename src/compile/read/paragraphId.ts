/** `A paragraph. {#id}`: the permanent id of a paragraph, for links to it. */
import type { RootContent } from 'mdast';
import { isSlug } from '../../domain/paths.ts';
import type { Rich, RichNode } from '../../domain/richText.ts';
import { PAGE_IDS } from './pageIds.ts';
import { offsetOf, type TextJob } from './textJob.ts';

const TAIL = /\s*\{#([^{}]*)\}\s*$/;

interface Place {
  /** Ids that sections and paragraphs before it have. */
  readonly taken: readonly { readonly id: string }[];
  /** Masked for somebody: an id stands in the open file, and in every link. */
  readonly isSealed: boolean;
}

/** The block with its id, and without the sign that gave it. Complains of an id that cannot be used, and of one that stands elsewhere. */
export function takeParagraphId(job: TextJob, node: RootContent, block: RichNode, place: Place): RichNode {
  const last = block.t === 'p' ? block.c?.at(-1) : undefined;
  const found = typeof last === 'string' ? TAIL.exec(last) : null;
  const rest = typeof last === 'string' && found ? last.slice(0, found.index) : last;
  const kept = found ? { ...block, c: [...(block.c ?? []).slice(0, -1), ...(rest ? [rest] : [])] } : block;
  const start = offsetOf(node);
  const source = job.hidden.slice(start, node.position?.end.offset);
  const say = (rule: string, message: string): void =>
    job.report(start + Math.max(0, source.lastIndexOf('{#')), { rule, message }, '{#');

  if (holdsSign(kept))
    say('misplaced-id', 'expected {#id} at the end of a plain paragraph; found it elsewhere; move it');
  if (!found) return kept;
  const id = found[1] ?? '';
  if (kept.c?.length === 0) say('bad-paragraph-id', 'expected words before the id; found none; add them');
  else if (!isSlug(id) || /^[a-z]\d+$/.test(id))
    say('bad-paragraph-id', `expected an id of a-z, 0-9 and single dashes, longer than p1; found "${id}"; change it`);
  else if (PAGE_IDS.has(id))
    say('bad-paragraph-id', `expected an id that no part of a page has; found "${id}"; change it`);
  else if (place.taken.some((other) => other.id === id))
    say('duplicate-paragraph', `expected each id once in a text; found "${id}" again; change it`);
  else if (place.isSealed)
    say(
      'sealed-paragraph',
      'expected an id on what is open to everybody; found it on a masked text; delete it: an address tells',
    );
  return { ...kept, id };
}

/** Whether the sign stands in the words; in code it is an example. */
function holdsSign(node: Rich): boolean {
  if (typeof node === 'string') return node.includes('{#');
  return node.t !== 'code' && node.t !== 'pre' && (node.c ?? []).some(holdsSign);
}
