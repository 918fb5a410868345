/** What a page says of its card and its language. Only whoever reads the file as it is served asks for it, so it is no part of the script. */
import type { CompiledSite } from '../compileSite.ts';
import type { PageCard } from '../cards/renderCards.ts';
import { CARD } from '../cards/sheet.ts';

export function cardTags({ file, alt }: PageCard, site: CompiledSite): string {
  const url = site.origin + site.base + file;
  const tags: readonly [string, string][] = [
    ['property="og:locale"', localeOf(site.language)],
    ['property="og:image"', url],
    // Beside its like: so it costs ten bytes.
    ['name="twitter:image"', url],
    ['property="og:image:width"', String(CARD.width)],
    ['property="og:image:height"', String(CARD.height)],
    ['property="og:image:alt"', alt],
  ];
  return tags.map(([name, content]) => `<meta ${name} content="${escape(content)}">`).join('');
}

/** Open Graph wants a country: `en-GB` → `en_GB`; of a bare language, the one where most of its readers are. */
function localeOf(language: string): string {
  const { language: code, region } = new Intl.Locale(language).maximize();
  return region ? `${code}_${region}` : code;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
