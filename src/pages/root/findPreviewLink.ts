/** Which link of the text an event is about, and the page that it leads to. */
import { parsePreviewTarget, type PreviewTarget } from '~/domain/preview';

export interface PreviewLink {
  readonly link: HTMLAnchorElement;
  readonly target: PreviewTarget;
  /** What the address names after `#`. */
  readonly part: string;
  /** Of the window: a link that is broken over two lines has two boxes. */
  readonly x: number;
  readonly y: number;
}

/** Ways about the site, rows that say of themselves what a preview would, and notes that have opened already. */
const WITHOUT = 'nav a, .index-row a, .card a, .tiers a, [data-case] td a, .notes a, [popover] a, a.button';

/** @param base the base path without its last slash. Undefined for what has no preview, and for a link to the page itself. */
export function findPreviewLink(event: Event, base: string): PreviewLink | undefined {
  const link = (event.target as Element).closest?.<HTMLAnchorElement>('main a[href]');
  if (!link || link.origin !== location.origin || link.matches(WITHOUT)) return undefined;
  if (link.pathname === location.pathname || !link.pathname.startsWith(`${base}/`)) return undefined;
  const target = parsePreviewTarget(link.pathname.slice(base.length));
  const { clientX: x = -1, clientY: y = -1 } = event as Partial<MouseEvent>;
  return target ? { link, target, part: decodePart(link.hash), x, y } : undefined;
}

function decodePart(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
