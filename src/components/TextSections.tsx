/** The sections of an answer or of a page about the wiki, each under its heading. */
import type { Section } from '~/domain/article';
import type { Block } from '~/domain/richText';
import type { Seen } from '~/domain/view';
import { Blocks } from './Blocks';
import { Permalink } from './Permalink';

export interface SeenSection extends Omit<Section, 'blocks'> {
  readonly blocks: readonly Seen<Block>[];
}

export function TextSections({ sections }: { readonly sections: readonly SeenSection[] }) {
  return sections.map(({ id, title, blocks }) => (
    <section key={id} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Permalink id={id} name={`section: ${title}`} />
      <Blocks blocks={blocks} />
    </section>
  ));
}
