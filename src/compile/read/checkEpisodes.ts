/** Is an episode known? A fact that is gated by an episode nobody can tick would stay shut for ever. */
import { parseEpisodeId } from '../../domain/horizon.ts';
import { didYouMean } from './didYouMean.ts';
import type { Records } from './records.ts';
import type { Registry } from './registry.ts';
import type { Fault } from './sourceText.ts';

/** What is wrong with an episode id; undefined for a known episode or film. */
export function checkEpisodeId(id: string, records: Records, registry: Registry): Fault | undefined {
  if (registry.has('episodes', id)) return undefined;
  const ref = parseEpisodeId(id);
  if (!ref) {
    return {
      rule: 'unknown-episode',
      message: `expected an episode such as pic.3x09, or the code of a film; found "${id}"; change it`,
    };
  }
  if (registry.isBroken('series', ref.series)) return undefined;
  const series = records.entries.series.find((entry) => entry.id === ref.series);
  if (!series) {
    const codes = records.entries.series.map((entry) => entry.id);
    const meant = didYouMean(ref.series, codes);
    return {
      rule: 'unknown-series',
      message: `expected an episode of a series in content/series; found "${id}"; add series/${ref.series}.yaml or change the code`,
      didYouMean: meant && id.replace(ref.series, meant),
    };
  }
  if (ref.season === 0) {
    return {
      rule: 'unknown-episode',
      message: `expected an episode; found "${id}", which is a whole series and no film; name the episode`,
    };
  }
  return {
    rule: 'unlisted-episode',
    message: `expected an episode that ${series.file} lists; found "${id}"; add it under episodes there, or change the number`,
  };
}
