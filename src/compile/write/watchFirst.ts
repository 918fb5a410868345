/** Watch first: the episodes that open what is masked of a character's story and ties, the fewest that open most. */
import type { WatchFirst } from '../../domain/article.ts';
import { type EpisodeId, type FactMeta, isStub } from '../../domain/fact.ts';
import { parseEpisodeId } from '../../domain/horizon.ts';
import type { Content } from '../content.ts';
import { findEpisode } from './things.ts';

const MOST = 8;

/** @param facts gated lists: only the masks among them count, so nothing is named that no mask on the page names. */
export function watchFirst(content: Content, facts: readonly FactMeta[]): WatchFirst | undefined {
  const gates = facts.filter((fact) => isStub(fact)).map(({ revealedBy }) => revealedBy);
  const all = new Set(gates.flat());
  if (all.size === 0) return undefined;
  const chosen = chooseEpisodes(gates);
  const airDate = (id: EpisodeId): string => findEpisode(content, id)?.airDate ?? '9999';
  return {
    episodes: [...chosen]
      .toSorted((a, b) => airDate(a).localeCompare(airDate(b)) || a.localeCompare(b))
      .map((id) => {
        const code = parseEpisodeId(id)?.series;
        return { id, minutes: content.series.find((series) => series.id === code)?.data.minutes ?? null };
      }),
    more: all.size - chosen.size,
  };
}

/** Greedy: each step takes the gate whose missing episodes open the most facts for each of them. */
export function chooseEpisodes(gates: readonly (readonly EpisodeId[])[], most = MOST): Set<EpisodeId> {
  const chosen = new Set<EpisodeId>();
  for (;;) {
    let best: readonly EpisodeId[] = [];
    let bestWorth = 0;
    for (const gate of gates) {
      const missing = gate.filter((id) => !chosen.has(id));
      if (missing.length === 0 || chosen.size + missing.length > most) continue;
      const then = new Set([...chosen, ...missing]);
      const opened = gates.filter((one) => one.some((id) => !chosen.has(id)) && one.every((id) => then.has(id)));
      const worth = opened.length / missing.length;
      if (worth > bestWorth) [best, bestWorth] = [missing, worth];
    }
    if (best.length === 0) return chosen;
    for (const id of best) chosen.add(id);
  }
}
