/** Which outside addresses may stand in a link. */

const SCHEMES = new Set(['https:', 'http:', 'mailto:']);
// oxlint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u2028\u2029\uFEFF]/;

/** Only whole addresses of the three schemes; everything else, known or not, is refused. Entities are decoded by then. */
export function isSafeAddress(address: string): boolean {
  if (HIDDEN.test(address) || address.length > 2000 || !/^(?:https?:\/\/|mailto:)/i.test(address)) return false;
  try {
    const url = new URL(address);
    return SCHEMES.has(url.protocol) && url.username === '' && url.password === '';
  } catch {
    return false;
  }
}
