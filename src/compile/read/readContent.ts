/** The reading half of the compiler: a content folder becomes `Content`, or a list of what to mend. */
import type { Rich } from '../../domain/richText.ts';
import type { Body, Content, ContentKind, Entry, Problem } from '../content.ts';
import { CONTENT_KINDS } from '../content.ts';
import { checkDates } from './checkDates.ts';
import { checkNames } from './checkNames.ts';
import { checkReferences } from './checkReferences.ts';
import { checkBallot } from './checkBallot.ts';
import { checkEvidence } from './checkEvidence.ts';
import { checkEntries, checkSite } from './checkSite.ts';
import { compileBody, EMPTY_BODY } from './compileBody.ts';
import { compileFields, gateOf } from './compileFields.ts';
import { sortProblems } from './formatProblem.ts';
import { MARKDOWN_KINDS } from './listFiles.ts';
import { allEntries, type RawEntry, type Records } from './records.ts';
import { readRecords } from './readRecords.ts';
import { createRegistry, type Registry } from './registry.ts';
import { problemAt } from './sourceText.ts';

/**
 * Reads, validates, cross-checks and compiles all content below `dir`. Tells every problem at once, sorted by place;
 * `content` is undefined when one of them is an error. Never throws on what a writer did.
 */
export function readContent(dir: string): { content: Content | undefined; problems: Problem[] } {
  const { records, problems } = readRecords(dir);
  const registry = createRegistry(records);
  const texts = compileTexts(records, registry);
  const all = sortProblems([
    ...problems,
    ...checkReferences(records, registry),
    ...checkNames(records),
    ...checkDates(records),
    ...checkSite(records, registry),
    ...checkBallot(records),
    ...checkEntries(records),
    ...checkEvidence(records),
    ...texts.problems,
  ]);
  const failed = records.site === undefined || all.some(({ severity }) => severity === 'error');
  return { content: failed ? undefined : assemble(records, registry, texts), problems: all };
}

interface Texts {
  readonly bodies: ReadonlyMap<RawEntry, Body>;
  /** By kind, id and path. */
  readonly fields: ReadonlyMap<string, readonly Rich[]>;
  readonly problems: readonly Problem[];
}

function compileTexts(records: Records, registry: Registry): Texts {
  const bodies = new Map<RawEntry, Body>();
  const fields = new Map<string, readonly Rich[]>();
  const problems: Problem[] = [];
  for (const entry of allEntries(records)) {
    if (MARKDOWN_KINDS.includes(entry.kind)) {
      const report = (offset: number, fault: Parameters<typeof problemAt>[2]): void =>
        void problems.push(problemAt(entry.part.source, entry.markdownStart + offset, fault));
      bodies.set(entry, compileBody({ registry, records, report }, entry.markdown, gateOf(entry.data)));
    }
    const compiled = compileFields(entry, records, registry);
    problems.push(...compiled.problems);
    for (const { path, rich } of compiled.fields) fields.set(keyOf(entry, path), rich);
  }
  return { bodies, fields, problems };
}

function assemble(records: Records, registry: Registry, texts: Texts): Content {
  const entries = Object.fromEntries(
    CONTENT_KINDS.map((kind): [ContentKind, Entry<unknown>[]] => [
      kind,
      records.entries[kind].map((entry: RawEntry) => {
        const { id, file, data } = entry;
        return { kind, id, file, data, body: texts.bodies.get(entry) ?? EMPTY_BODY };
      }),
    ]),
  );
  return {
    ...entries,
    site: records.site,
    resolve: (reference: string) => {
      const lookup = registry.lookUp(reference);
      return 'found' in lookup ? lookup.found : undefined;
    },
    rich: (entry: Entry<unknown>, path: readonly (string | number)[]) => texts.fields.get(keyOf(entry, path)) ?? [],
  } as unknown as Content;
}

function keyOf(entry: { kind: ContentKind; id: string }, path: readonly (string | number)[]): string {
  return `${entry.kind}/${entry.id} ${path.join('.')}`;
}
