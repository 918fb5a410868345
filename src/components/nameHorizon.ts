import type { Preset, SeriesOption } from '~/domain/reference';
import { formatHorizon, formatEpisodeNumber, parseHorizon } from '~/domain/horizon';

/** The horizon in words: the name of its preset, or how far each series goes. */
export function nameHorizon(seen: string, presets: readonly Preset[], series: readonly SeriesOption[]): string {
  const horizon = parseHorizon(seen);
  const text = formatHorizon(horizon);
  const preset = presets.find((candidate) => formatHorizon(parseHorizon(candidate.seen)) === text);
  if (preset) return preset.label;
  const names = [...horizon.seen].map(([code, upTo]) => {
    const short = series.find((option) => option.code === code)?.short ?? code;
    return upTo === 'all' ? short : `${short} to ${formatEpisodeNumber(upTo)}`;
  });
  return names.length <= 2 ? names.join(', ') : `${names.at(-1)} and ${names.length - 1} more`;
}
