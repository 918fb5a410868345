/** What must fit together inside site.yaml, inside a series and inside a case. */
import { parseEpisodeId } from '../../domain/horizon.ts';
import type { Problem } from '../content.ts';
import { didYouMean } from './didYouMean.ts';
import { type DataPath, locateValue } from './locate.ts';
import type { RawEntry, Records } from './records.ts';
import { type FieldValue, valuesAt } from './references.ts';
import type { Registry } from './registry.ts';
import { type Fault, problemAt } from './sourceText.ts';

const LISTS = ['groups', 'generations', 'statuses', 'ties', 'topicsOfRecord', 'presets'];

export function checkSite(records: Records, registry: Registry): Problem[] {
  const { site, sitePart } = records;
  if (!site || !sitePart) return [];
  const problems: Problem[] = [];
  const say = (path: DataPath, fault: Fault): void =>
    void problems.push(problemAt(sitePart.source, locateValue(sitePart, path), fault));
  const codes = records.entries.series.map((entry) => entry.id);
  const isKnown = (code: string): boolean => codes.includes(code) || registry.isBroken('series', code);

  for (const list of LISTS) {
    for (const { path, value } of repeated(valuesAt(site, `${list}.*.id`))) say(path, repeatedId(value));
  }
  const ties = site.ties.map((tie) => tie.id);
  site.ties.forEach((tie, index) => {
    if (tie.inverse === undefined || ties.includes(tie.inverse)) return;
    say(['ties', index, 'inverse'], {
      rule: 'unknown-option',
      message: `expected the id of a tie in this list; found "${tie.inverse}"; add it or change it`,
      didYouMean: didYouMean(tie.inverse, ties),
    });
  });
  if (!isKnown(site.mainSeries)) {
    say(['mainSeries'], {
      rule: 'unknown-series',
      message: `expected a file in content/series; found "${site.mainSeries}"; add it or change it`,
      didYouMean: didYouMean(site.mainSeries, codes),
    });
  }
  site.presets.forEach((preset, index) => {
    if (preset.seen === 'all' || preset.seen === 'none') return;
    for (const term of preset.seen.split(',')) {
      const ref = parseEpisodeId(term.replace(/\.all$/, ''));
      if (ref && isKnown(ref.series)) continue;
      const code = ref?.series ?? term;
      say(['presets', index, 'seen'], {
        rule: 'unknown-series',
        message: `expected none, all, or terms such as pic.1x10 and voy.all, of series in content/series; found "${term}"; add series/${code}.yaml or change it`,
        didYouMean: didYouMean(code, codes),
      });
    }
  });
  return problems;
}

/** Ids that must be unique or must belong to the file that they stand in. */
export function checkEntries(records: Records): Problem[] {
  const at = (entry: RawEntry, path: DataPath, fault: Fault): Problem =>
    problemAt(entry.part.source, locateValue(entry.part, path), fault);
  return [
    ...records.entries.series.flatMap((entry) => [
      ...repeated(valuesAt(entry.data, 'episodes.*.id')).map(({ path, value }) => at(entry, path, repeatedId(value))),
      ...entry.data.episodes.flatMap(({ id }, index) => {
        const ref = parseEpisodeId(id);
        if (ref?.series === entry.id && (ref.season > 0 || entry.data.type === 'film')) return [];
        const form = entry.data.type === 'film' ? entry.id : `${entry.id}.1x01`;
        return [
          at(entry, ['episodes', index, 'id'], {
            rule: 'foreign-episode',
            message: `expected an episode of this file, as in ${form}; found "${id}"; change it or move it`,
          }),
        ];
      }),
    ]),
    ...records.entries.cases.flatMap((entry) =>
      repeated(valuesAt(entry.data, 'evidence.*.id')).map(({ path, value }) => at(entry, path, repeatedId(value))),
    ),
    ...records.entries.characters.flatMap((entry) =>
      entry.data.appearances.flatMap(({ series, first, last }, index) =>
        Object.entries({ first, last }).flatMap(([end, id]) =>
          id === undefined || parseEpisodeId(id)?.series === series
            ? []
            : [
                at(entry, ['appearances', index, end], {
                  rule: 'foreign-episode',
                  message: `expected an episode of "${series}"; found "${id}"; change it or give it a row of its own`,
                }),
              ],
        ),
      ),
    ),
  ];
}

function repeated(values: readonly FieldValue[]): FieldValue[] {
  const seen = new Set<unknown>();
  return values.filter(({ value }) => seen.has(value) || !seen.add(value));
}

function repeatedId(value: unknown): Fault {
  return { rule: 'duplicate-id', message: `expected each id once; found "${String(value)}" again; change one of them` };
}
