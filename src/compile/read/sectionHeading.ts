/** `## Title {#id .story}`: a section's permanent id, and which world it tells of. */
import type { Heading } from 'mdast';
import { isSlug, slugify } from '../../domain/paths.ts';
import { richToText } from '../../domain/richText.ts';
import type { BodySection } from '../content.ts';
import { compileInline } from './compileInline.ts';
import { didYouMean } from './didYouMean.ts';
import { OPEN_GATE } from './gateOrder.ts';
import { offsetOf, type TextJob } from './textJob.ts';

const WORLDS: readonly BodySection['world'][] = ['story', 'real'];
const TAIL = /\s*\{([^{}]*)\}\s*$/;

export function openSection(
  job: TextJob,
  node: Heading,
  before: readonly { readonly id: string }[],
): Omit<BodySection, 'blocks'> {
  const words = richToText(compileInline(job, node.children, OPEN_GATE, true));
  const title = words.replace(TAIL, '').trim();
  const start = offsetOf(node);
  const source = job.hidden.slice(start, node.position?.end.offset);
  const say = (part: string, rule: string, message: string, hint?: string): void =>
    job.report(start + Math.max(0, source.lastIndexOf(part)), { rule, message, didYouMean: hint }, part);

  let id = slugify(title);
  let world: BodySection['world'] = 'real';
  for (const part of (TAIL.exec(words)?.[1] ?? '').split(/\s+/).filter(Boolean)) {
    const named = WORLDS.find((name) => part === `.${name}`);
    if (named) world = named;
    else if (part.startsWith('#') && isSlug(part.slice(1))) id = part.slice(1);
    else if (part.startsWith('#'))
      say(part, 'bad-section', `expected an id of a-z, 0-9 and single dashes; found "${part}"; change it`);
    else {
      const meant = didYouMean(part, WORLDS);
      say(part, 'bad-section', `expected #id, .story or .real; found "${part}"; change it`, meant && `.${meant}`);
    }
  }
  if (title === '') say('#', 'bad-section', 'expected a title; found none; add it');
  else if (/^p\d+$/.test(id) || id === '')
    say('#', 'bad-section', `expected an id that is not kept for paragraphs; found "${id}"; add {#id}`);
  else if (before.some((section) => section.id === id)) {
    say(
      '{',
      'duplicate-section',
      `expected each section id once; found "${id}" again; change it, or add {#id} with another`,
    );
  }
  return { id, title, world };
}
