/** Addresses that are no page: which page was meant, and what somebody was looking for. */
import { slugify } from './paths.ts';

/** A name that is not the one of a page, as an address, and the page that it means. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** What the site knows of its own addresses; paths carry no base. */
export interface Addresses {
  /** Every page but those whose name is a spoiler. */
  readonly pages: readonly string[];
  readonly redirects: readonly Redirect[];
}

/** Endings that hosts and people add: `/board/index.html`, `/board.html`. */
const ENDING = /(?:\/index)?\.html?$/i;

/** `/Characters/Seven_of Nine` → `/characters/seven-of-nine/`: as this site writes its addresses. */
export function foldAddress(path: string): string {
  const parts = path.replace(ENDING, '').split('/').map(decodePart).map(slugify);
  return ['', ...parts.filter((part) => part !== ''), ''].join('/');
}

/** The page that is meant by an address which is none; null where nothing is certain. Never the address itself. */
export function resolveAddress(path: string, { pages, redirects }: Addresses): string | null {
  const folded = foldAddress(path);
  const page = redirects.find(({ from }) => from === folded)?.to ?? pages.find((known) => known === folded);
  return page === undefined || page === path ? null : page;
}

/** The words of an address, for a search: those of its last part, which names a thing. */
export function wordsOfAddress(path: string): string {
  const parts = path.replace(ENDING, '').split('/').map(decodePart);
  return (parts.findLast((part) => part.trim() !== '') ?? '')
    .replace(/[^\p{L}\p{N}'’]+/gu, ' ')
    .trim()
    .slice(0, 80);
}

/** A part of an address may be broken: then it is taken as it stands. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
