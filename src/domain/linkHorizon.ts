/** A horizon that came with a link: `?seen=pic.3x07,voy.all&kinds=plot,casting`. Nothing here can throw, whatever the address holds. */
import { cleanText } from './cleanText.ts';
import type { SpoilerKind } from './fact.ts';
import { type Horizon, parseEpisodeId, parseHorizon } from './horizon.ts';
import { type Excess, excessOf, isNoExcess, meetHorizons, tidyHorizon } from './horizonOrder.ts';
import type { IgnoredValue } from './listState.ts';
import type { SeriesOption } from './reference.ts';
import { SPOILER_KINDS } from './spoilerKinds.ts';

type Series = Pick<SeriesOption, 'code' | 'seasonSizes'>;

/** What a link asks for; null where it says nothing of it. */
export interface LinkHorizon {
  readonly seen: Pick<Horizon, 'everything' | 'seen'> | null;
  readonly hide: readonly SpoilerKind[] | null;
  readonly ignored: readonly IgnoredValue[];
}

const NAMES: readonly string[] = ['seen', 'kinds'];
const MAX_TERMS = 80;
const MAX_VALUE = 80;
const MAX_IGNORED = 5;

/** A link's horizon during one visit. */
export interface LinkVisit {
  readonly link: LinkHorizon;
  /** `asked` until the reader has answered; `kept` when he stays with his own. */
  readonly answer: 'asked' | 'agreed' | 'kept';
  /** Where a reader with this horizon of his own stands. */
  readonly apply: (mine: Horizon) => Horizon;
}

/** Whether this term names a series, or an episode, that there is. */
function isKnownTerm(term: string, series: readonly Series[]): boolean {
  if (term === 'all' || term === 'none') return true;
  const [code = '', rest = ''] = term.split('.', 2);
  const known = series.find((option) => option.code === code);
  if (!known || term !== `${code}.${rest}`) return false;
  const episode = parseEpisodeId(term);
  return rest === 'all' || (episode !== undefined && episode.number <= (known.seasonSizes[episode.season - 1] ?? -1));
}

/** Total: values that the site does not know are left out and reported; of a repeated parameter the first counts. */
export function parseLinkHorizon(search: string, series: readonly Series[]): LinkHorizon {
  const params = new URLSearchParams(search);
  const ignored: IgnoredValue[] = [];
  /** Known terms; null where there is none. */
  const read = (parameter: string, isKnown: (term: string) => boolean): string[] | null => {
    const terms = (params.get(parameter) ?? '')
      .split(',', MAX_TERMS)
      .map((term) => term.trim())
      .filter((term) => term !== '');
    const known = terms.filter((term) => isKnown(term.toLowerCase()));
    for (const term of terms) {
      if (!known.includes(term) && ignored.length < MAX_IGNORED)
        ignored.push({ parameter, value: cleanText(term, MAX_VALUE) });
    }
    return known.length > 0 ? known.map((term) => term.toLowerCase()) : null;
  };
  const seen = read('seen', (term) => isKnownTerm(term, series));
  const kinds = read('kinds', (term) => term === 'none' || SPOILER_KINDS.some((kind) => kind === term));
  return {
    seen: seen && tidyHorizon(parseHorizon(seen.join(',')), series),
    hide: kinds && SPOILER_KINDS.filter((kind) => kinds.includes(kind)),
    ignored,
  };
}

/** The query without what `parseLinkHorizon` reads; all else stays as it is written, in its order. */
export function stripLinkHorizon(search: string): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !NAMES.includes(part.split('=', 1)[0] ?? ''));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

/** The whole horizon that a link asks this reader to stand at. */
function askedOf({ seen, hide }: LinkHorizon, mine: Horizon): Horizon {
  return { everything: (seen ?? mine).everything, seen: (seen ?? mine).seen, hide: hide ?? mine.hide };
}

export function createVisit(link: LinkHorizon, answer: LinkVisit['answer'] = 'asked'): LinkVisit {
  return { link, answer, apply: (mine) => applyLink(link, mine, answer === 'agreed') };
}

/** Where the reader stands: no further than his own horizon, until he agrees to the link's. */
function applyLink(link: LinkHorizon, mine: Horizon, isAgreed: boolean): Horizon {
  return isAgreed ? askedOf(link, mine) : meetHorizons(mine, askedOf(link, mine));
}

/** What a link takes from this reader, and what it would add. */
export function weighLink(
  link: LinkHorizon,
  horizon: Horizon,
  series: readonly Series[],
): { readonly isLower: boolean; readonly more: Excess | null } {
  const mine = tidyHorizon(horizon, series);
  const asked = askedOf(link, mine);
  const more = excessOf(asked, mine);
  return { isLower: !isNoExcess(excessOf(mine, asked)), more: isNoExcess(more) ? null : more };
}
