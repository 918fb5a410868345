/** The texts of records: inline Markdown in YAML. Which fields, and behind which gate each stands. */
import type { Rich } from '../../domain/richText.ts';
import type { ContentKind, Problem } from '../content.ts';
import { compileField } from './compileInline.ts';
import { bothGates, type Gate, OPEN_GATE } from './gateOrder.ts';
import { type DataPath, locateWords } from './locate.ts';
import type { RawEntry, Records } from './records.ts';
import { valuesAt } from './references.ts';
import type { Registry } from './registry.ts';
import { problemAt } from './sourceText.ts';

/** Fields with wiki links. The gate of each is in the same set of fields as the text. */
const TEXT_FIELDS: Partial<Record<ContentKind, readonly string[]>> = {
  characters: ['relevance.text', 'ties.*.note'],
  events: ['text'],
  cases: ['evidence.*.text'],
  contradictions: ['text'],
};

interface CompiledField {
  readonly path: DataPath;
  readonly rich: readonly Rich[];
}

/** Compiles all texts of an entry. */
export function compileFields(
  entry: RawEntry,
  records: Records,
  registry: Registry,
): { fields: CompiledField[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const fields = (TEXT_FIELDS[entry.kind] ?? []).flatMap((field) =>
    valuesAt(entry.data, field).map(({ path, value }): CompiledField => {
      const owner = path
        .slice(0, -1)
        .reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], entry.data);
      const report = (_: number, fault: Parameters<typeof problemAt>[2], words?: string): void =>
        void problems.push(problemAt(entry.part.source, locateWords(entry.part, path, words), fault));
      const gate = path.length > 1 ? bothGates(gateOf(owner), gateOf(entry.data)) : gateOf(owner);
      return { path, rich: compileField({ registry, records, report }, String(value), gate) };
    }),
  );
  return { fields, problems };
}

/** The gate that stands in a set of fields; open where there is none. */
export function gateOf(data: unknown): Gate {
  const { revealedBy, spoiler } = data as Partial<Gate>;
  return revealedBy === undefined ? OPEN_GATE : { revealedBy, spoiler: spoiler ?? 'plot' };
}
