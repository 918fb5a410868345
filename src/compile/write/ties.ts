/** Ties of a character, and the first and last episode in each series: what a plate is drawn from. */
import type { Appearance, Tie } from '../../domain/article.ts';
import type { CharacterRecord, Content, Entry } from '../content.ts';
import { joinGates, type Labelled, metaOf } from './gateBox.ts';
import { behind } from './infoRows.ts';
import { wholeSky } from './sky.ts';
import { episodeName, findEpisode, monogramOf, mustResolve } from './things.ts';

export function tiesOf(content: Content, entry: Entry<CharacterRecord>): Labelled<Tie>[] {
  return entry.data.ties.map((tie, index) => {
    const target = mustResolve(content, `character:${tie.to}`);
    const typeLabel = content.site.ties.find(({ id }) => id === tie.type)?.label ?? tie.type;
    return {
      ...metaOf(`t${index + 1}`, {
        ...behind(tie, target),
        label: tie.label ?? 'A tie',
      }),
      type: tie.type,
      typeLabel,
      to: tie.to,
      name: target.name,
      path: target.path,
      monogram: monogramOf(target.name),
      at: wholeSky(content).numbers.get(tie.to) ?? 0,
      note: tie.note ? content.rich(entry, ['ties', index, 'note']) : [],
    };
  });
}

/** First and last episode per series. The very first appearance is what introduces somebody; a last one is given away by itself. */
export function appearancesOf(content: Content, { data }: Entry<CharacterRecord>): Labelled<Appearance>[] {
  return data.appearances.flatMap((row, index) => {
    const series = content.series.find(({ id }) => id === row.series)?.data;
    const isOnce = row.last === undefined || row.last === row.first;
    return (isOnce ? (['first'] as const) : (['first', 'last'] as const)).map((end) => {
      const episode = end === 'first' ? row.first : (row.last ?? row.first);
      const own = end === 'last' ? [episode] : [];
      const found = findEpisode(content, episode);
      const until = end === 'first' && !isOnce ? untilYear(data, found?.airDate, series?.end) : undefined;
      return {
        ...metaOf(`a${index + 1}-${end}`, {
          ...row,
          revealedBy: joinGates(joinGates(row.revealedBy, own), found?.titleRevealedBy ?? []),
          label: end === 'first' ? 'First seen' : 'Last seen',
        }),
        series: row.series,
        seriesName: series?.short ?? row.series,
        episode,
        title: found?.title ?? episodeName(content, episode),
        aired: found?.airDate ?? '',
        end,
        ...(until ? { until } : {}),
      };
    });
  });
}

const YEARS = /(\d{4})(?:–(\d{4})|(–))?/g;

/** The last year of the stay that began on that day, from the years an actor had the part, which are no secret; not past the series. */
function untilYear(data: CharacterRecord, aired: string | undefined, seriesEnd?: string | null): string | undefined {
  if (!aired) return undefined;
  const began = Number(aired.slice(0, 4));
  const stays = data.actors
    .filter(({ revealedBy }) => revealedBy.length === 0)
    .flatMap(({ years = '' }) => Array.from(years.matchAll(YEARS)))
    .map(([, from = '', to, ongoing]) => ({ from: Number(from), to: ongoing ? Infinity : Number(to ?? from) }));
  const stay = stays.find(({ from, to }) => from <= began && began <= to);
  const last = Math.min(stay?.to ?? began, seriesEnd ? Number(seriesEnd.slice(0, 4)) : Infinity);
  return stay && Number.isFinite(last) ? String(last) : undefined;
}
