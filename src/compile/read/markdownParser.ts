/** The one Markdown parser: CommonMark, GFM, and containers between lines of colons. */
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { remember } from './remember.ts';

interface SyntaxExtension {
  text?: Record<string, unknown>;
  flow?: Record<string, unknown>;
}

/** `10:30` and `:smile` must stay text: of the directives only containers are kept. */
function containersOnly(this: Processor): undefined {
  const { micromarkExtensions = [] } = this.data() as { micromarkExtensions?: SyntaxExtension[] };
  const directive = micromarkExtensions.at(-1);
  const colon = directive?.flow?.['58'];
  if (!directive || !Array.isArray(colon))
    throw new Error('remark-directive has changed its shape; see containersOnly');
  micromarkExtensions.splice(-1, 1, { flow: { '58': colon.slice(0, 1) } });
  return undefined;
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .use(containersOnly)
  .freeze();

/** Markdown to its tree, which nobody may change. The text must have passed checkMarkdownBounds. */
export const parseMarkdown: (text: string) => Root = remember((text) => processor.parse(text));
