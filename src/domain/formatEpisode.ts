/** Names of episodes for readers. */
import { formatEpisodeNumber, parseEpisodeId } from './horizon.ts';

/** `fog.2x02` → "Fog 2x02"; a film → its short name. What is unknown stays as it is. */
export function formatEpisode(
  id: string,
  series: readonly { readonly code: string; readonly short: string }[],
): string {
  const ref = parseEpisodeId(id);
  const short = series.find(({ code }) => code === ref?.series)?.short;
  if (!ref || !short) return id;
  return ref.season === 0 ? short : `${short} ${formatEpisodeNumber(ref)}`;
}
