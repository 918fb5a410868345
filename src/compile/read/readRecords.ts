/** From files to validated records: everything that can be said of a file by itself. */
import type { z } from 'zod';
import type { ContentKind, Problem } from '../content.ts';
import { CONTENT_KINDS } from '../content.ts';
import * as articles from '../schema/contentArticles.ts';
import { quoteSchema } from '../schema/contentQuotes.ts';
import * as schemas from '../schema/contentRecords.ts';
import { compareText } from './formatProblem.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { type FoundFile, listFiles, MARKDOWN_KINDS } from './listFiles.ts';
import type { YamlPart } from './locate.ts';
import { parseYaml } from './parseYaml.ts';
import { readText } from './readText.ts';
import type { RawEntries, RawEntry, Records } from './records.ts';
import { problemAt, type SourceText } from './sourceText.ts';
import { validate } from './validate.ts';
import { FRONT_MATTER_CAPS, RECORD_CAPS } from './yamlCaps.ts';

const SCHEMAS: Readonly<Record<ContentKind, z.ZodType>> = {
  characters: articles.characterSchema,
  people: articles.personSchema,
  ships: articles.shipSchema,
  topics: articles.topicSchema,
  answers: articles.answerSchema,
  pages: articles.pageSchema,
  series: schemas.seriesSchema,
  quotes: quoteSchema,
  events: schemas.eventSchema,
  cases: schemas.caseSchema,
  sources: schemas.sourceSchema,
  contradictions: schemas.contradictionSchema,
};

/** Nobody reads more than this about one file. */
const MAX_TOLD = 200;

interface ReadFile<T> {
  readonly value: T | undefined;
  readonly part: YamlPart;
  readonly markdown: string;
  readonly markdownStart: number;
  readonly problems: readonly Problem[];
}

export function readRecords(dir: string): { records: Records; problems: Problem[] } {
  const { files, problems } = listFiles(dir);
  const entries = Object.fromEntries(CONTENT_KINDS.map((kind) => [kind, [] as RawEntry[]])) as Record<
    ContentKind,
    RawEntry[]
  >;
  const broken = new Set<string>();
  // A file that was refused is there all the same: references to it are not faults of their own.
  for (const { file } of problems) broken.add(file.replace(/\.(?:md|yaml)$/, ''));
  let site: Pick<Records, 'site' | 'sitePart'> = { site: undefined, sitePart: undefined };
  for (const found of files) {
    const { kind, id, file } = found;
    if (kind === 'site') {
      const read = readFile(dir, found, schemas.siteSchema);
      problems.push(...read.problems);
      site = { site: read.value, sitePart: read.value && read.part };
      continue;
    }
    const read = readFile(dir, found, SCHEMAS[kind]);
    problems.push(...read.problems);
    const { value, part, markdown, markdownStart } = read;
    if (value === undefined) broken.add(`${kind}/${id}`);
    else entries[kind].push({ kind, id, file, data: value, part, markdown, markdownStart });
  }
  for (const kind of CONTENT_KINDS) entries[kind].sort((a, b) => compareText(a.id, b.id));
  if (!files.some((found) => found.kind === 'site') && !problems.some(({ rule }) => rule === 'no-content')) {
    problems.push(
      problemAt({ file: 'site.yaml', text: '' }, 0, {
        rule: 'missing-site',
        message: 'expected site.yaml; found none; add it, see content/README.md',
      }),
    );
  }
  return { records: { ...site, entries: entries as unknown as RawEntries, broken }, problems };
}

function readFile<T>(dir: string, { file, kind }: FoundFile, schema: z.ZodType<T>): ReadFile<T> {
  const { source, usable, problems } = readText(dir, file);
  const failed = (faults: readonly Problem[]): ReadFile<T> => ({
    value: undefined,
    part: { source, root: null, start: 0 },
    markdown: '',
    markdownStart: 0,
    problems: faults,
  });
  if (!usable) return failed(problems);
  if (kind === 'site' || !MARKDOWN_KINDS.includes(kind)) {
    return { ...readYaml(source, source.text, 0, RECORD_CAPS, schema), markdown: '', markdownStart: 0 };
  }
  const { parts, problems: faults } = splitFrontMatter(source);
  if (!parts) return failed(faults);
  return {
    ...readYaml(source, parts.yaml, parts.yamlStart, FRONT_MATTER_CAPS, schema),
    markdown: parts.body,
    markdownStart: parts.bodyStart,
  };
}

function readYaml<T>(
  source: SourceText,
  yaml: string,
  start: number,
  caps: typeof RECORD_CAPS,
  schema: z.ZodType<T>,
): Pick<ReadFile<T>, 'value' | 'part' | 'problems'> {
  const { data, root, faults } = parseYaml(yaml, caps);
  const part = { source, root, start };
  if (faults.length > 0) {
    return {
      value: undefined,
      part,
      problems: faults.slice(0, MAX_TOLD).map((fault) => problemAt(source, start + fault.offset, fault)),
    };
  }
  const { value, problems } = validate(part, schema, data);
  return { value, part, problems: problems.slice(0, MAX_TOLD) };
}
