/** The text of an article: sections, and blocks with their gates. */
import type { Root } from 'mdast';
import type { Body, BodyBlock, BodySection } from '../content.ts';
import { compileBlock } from './compileBlocks.ts';
import { refuse } from './compileInline.ts';
import { bothGates, type Gate, OPEN_GATE } from './gateOrder.ts';
import { checkReveals } from './markdownBounds.ts';
import { parseReveal, type RevealGate } from './parseReveal.ts';
import { takeParagraphId } from './paragraphId.ts';
import { openSection } from './sectionHeading.ts';
import { startJob, type TextContext, type TextJob } from './textJob.ts';

export const EMPTY_BODY: Body = { intro: [], sections: [] };

type Draft = Omit<BodySection, 'blocks'> & { readonly blocks: BodyBlock[] };

/** Compiles Markdown. `gate` is the article's own: it covers every block of the article. */
export function compileBody(context: TextContext, markdown: string, gate: Gate): Body {
  const reveals = checkReveals(markdown);
  for (const fault of reveals) context.report(fault.offset, fault);
  if (reveals.length > 0) return EMPTY_BODY;
  const job = startJob(context, markdown);
  return job ? collect(job, job.root, gate) : EMPTY_BODY;
}

function collect(job: TextJob, root: Root, articleGate: Gate): Body {
  const intro: BodyBlock[] = [];
  const sections: Draft[] = [];
  const anchors: { readonly id: string }[] = [];
  let count = 0;
  // Ids count blocks and say nothing of what is in them.
  const add = (node: Root['children'][number], reveal: RevealGate): void => {
    const gate = bothGates(reveal, articleGate);
    for (const block of compileBlock(job, node, gate)) {
      const isSealed = gate.revealedBy.length > 0;
      const rich = takeParagraphId(job, node, block, { taken: [...sections, ...anchors], isSealed });
      if (rich.id !== undefined) anchors.push({ id: rich.id });
      count += 1;
      const { spoiler, label, revealedBy } = reveal;
      (sections.at(-1)?.blocks ?? intro).push({
        id: `p${count}`,
        revealedBy,
        ...(spoiler === 'plot' ? {} : { spoiler }),
        ...(label === undefined ? {} : { label }),
        rich: [rich],
      });
    }
  };
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 2)
      sections.push({ ...openSection(job, node, [...sections, ...anchors]), blocks: [] });
    else if (node.type === 'containerDirective') {
      const reveal = parseReveal(job, node);
      for (const child of node.children) {
        if (child.type === 'paragraph' && child.data && 'directiveLabel' in child.data) {
          refuse(job, child, 'bad-reveal', 'expected label="…" for the words on the button; found [words]; rewrite it');
        } else add(child, reveal);
      }
      if (node.children.length === 0)
        refuse(
          job,
          node,
          'bad-reveal',
          'expected a paragraph inside the reveal; found none; add it or delete the reveal',
        );
    } else add(node, OPEN_GATE);
  }
  return { intro, sections };
}
