/** Citations in the published styles, by citeproc-js and the styles of the Citation Style Language project. */
import CSL from 'citeproc';
import type { CslItem } from '~/domain/citation';
import apa from './styles/apa.json';
import chicago from './styles/chicago.json';
import locale from './styles/locale.json';
import mla from './styles/mla.json';

const STYLES = { apa, mla, chicago } as const;
export type StyleName = keyof typeof STYLES;

/** One entry of a bibliography as plain text. @throws where the style has no bibliography, which none of ours is. */
export function formatStyle(style: StyleName, item: CslItem): string {
  const quoted = {
    ...item,
    // Quoted, or citeproc takes "de" of "de Lancie" for a particle of its own and moves it.
    author: item.author?.map(({ given, family }) => ({ given, family: family.includes(' ') ? `"${family}"` : family })),
  };
  const engine = new CSL.Engine(
    { retrieveLocale: () => locale, retrieveItem: () => quoted },
    STYLES[style],
    'en-US',
    true,
  );
  engine.setOutputFormat('text');
  engine.updateItems([item.id]);
  const made = engine.makeBibliography();
  const entry = made === false ? undefined : made[1][0];
  if (entry === undefined) throw new Error(`The style ${style} makes no bibliography of ${item.id}.`);
  return entry.trim();
}
