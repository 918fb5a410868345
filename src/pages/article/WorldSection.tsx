/** A section of the text, under the name of the world that it speaks of. */
import { Blocks } from '~/components/Blocks';
import { Permalink } from '~/components/Permalink';
import type { Section } from '~/domain/article';
import type { Block } from '~/domain/richText';
import type { Seen } from '~/domain/view';

const WORLDS = { story: 'What the story tells', real: 'What was said and done in our world' } as const;

interface WorldSectionProps {
  readonly section: Omit<Section, 'blocks'> & { readonly blocks: readonly Seen<Block>[] };
}

export function WorldSection({ section: { id, title, world, blocks } }: WorldSectionProps) {
  if (blocks.length === 0) return null;
  return (
    <section aria-labelledby={id} data-world={world}>
      <h2 id={id}>{title}</h2>
      <Permalink id={id} name={`section: ${title}`} />
      <p className={world === 'story' ? 'world world-story' : 'world'}>{WORLDS[world]}</p>
      <Blocks blocks={blocks} />
    </section>
  );
}
