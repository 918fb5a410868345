/** Paragraphs, lists and tables of a text, each open or masked. */
import type { Block } from '~/domain/richText';
import type { Seen } from '~/domain/view';
import { GatedFact } from './GatedFact';
import { RichText } from './RichText';

export function Blocks({ blocks }: { readonly blocks: readonly Seen<Block>[] }) {
  return blocks.map((seen) => (
    <GatedFact key={seen.open ? seen.fact.id : seen.stub.id} seen={seen}>
      {(block) => <RichText rich={block.rich} />}
    </GatedFact>
  ));
}
