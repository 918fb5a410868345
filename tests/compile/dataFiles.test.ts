/** Every data file of the real content keeps to the schema that /data/index.json names. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CompiledSite, compileSite } from '~/compile/compileSite';

interface Listed {
  readonly path: string;
  readonly schema: string;
  readonly sealed: boolean;
}
type Json = Record<string, unknown>;

let site: CompiledSite;
let listed: readonly Listed[];
const validators = new Map<string, ValidateFunction>();

const read = (path: string): Json => JSON.parse(site.files.get(path) ?? 'null') as Json;

function validatorOf(schema: string): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  const made = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(read(schema));
  validators.set(schema, made);
  return made;
}

function faultsOf(path: string, schema: string): string[] {
  const validate = validatorOf(schema);
  return validate(read(path))
    ? []
    : (validate.errors ?? [])
        .slice(0, 4)
        .map(({ instancePath, message, params }) => `${path}${instancePath} ${message} ${JSON.stringify(params)}`);
}

function objectsIn(value: unknown): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Json, ...inner];
}

interface FactOrStub {
  readonly id: string;
  readonly revealedBy: readonly string[];
  readonly sealed?: boolean;
  readonly spoiler?: string;
}
const factsOrStubsIn = (path: string): FactOrStub[] =>
  objectsIn(read(path)).filter((part) => 'revealedBy' in part) as unknown as FactOrStub[];
const stubsIn = (path: string): string[] =>
  objectsIn(read(path))
    .filter(({ sealed }) => sealed === true)
    .map(({ id }) => String(id));
const factsIn = (path: string): string[] => {
  const { facts, evidence } = read(path) as { facts: Json[]; evidence?: Json[] };
  return [...facts, ...(evidence ?? [])].map(({ id }) => String(id));
};

beforeAll(() => {
  const result = compileSite('content');
  expect(result.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!result.site) throw new Error('The content did not compile.');
  site = result.site;
  listed = (read('/data/index.json') as { files: Listed[] }).files;
}, 60_000);

describe('data files', () => {
  test('are all listed in the index, which keeps to its own schema', () => {
    const written = [...site.files.keys()].filter(
      (path) => path.startsWith('/data/') && !path.startsWith('/data/schemas/') && path !== '/data/index.json',
    );
    expect(listed.map(({ path }) => path).toSorted()).toEqual(written.toSorted());
    expect(faultsOf('/data/index.json', '/data/schemas/data-index.schema.json')).toEqual([]);
  });

  test('each have a schema that is published', () => {
    expect([...new Set(listed.map(({ schema }) => schema))].filter((schema) => !site.files.has(schema))).toEqual([]);
  });

  test('each keep to their schema', { timeout: 60_000 }, () => {
    expect(listed.length).toBeGreaterThan(100);
    expect(listed.flatMap(({ path, schema }) => faultsOf(path, schema))).toEqual([]);
  });

  test('each refuse to lose or gain a field', { timeout: 60_000 }, () => {
    const samples = [...new Map(listed.map((file) => [file.schema, file])).values()];
    for (const { path, schema } of samples) {
      const validate = validatorOf(schema);
      const file = read(path);
      expect(validate({ ...file, surprise: true }), path).toBe(false);
      for (const field of Object.keys(file)) {
        const rest = Object.fromEntries(Object.entries(file).filter(([key]) => key !== field));
        expect(validate(rest), `${path} without ${field}`).toBe(false);
      }
    }
  });

  test('that are open hold no whole fact that a plot spoiler gates', () => {
    const leaking = listed
      .filter(({ sealed }) => !sealed)
      .flatMap(({ path }) =>
        factsOrStubsIn(path)
          .filter((fact) => fact.sealed !== true && fact.revealedBy.length > 0 && (fact.spoiler ?? 'plot') === 'plot')
          .map(({ id }) => `${path} ${id}`),
      );
    expect(leaking).toEqual([]);
  });

  test('never use the id of a fact twice', () => {
    const twice = listed.flatMap(({ path }) => {
      const ids = factsOrStubsIn(path).map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${path} ${id}`);
    });
    expect(twice).toEqual([]);
  });

  test('that are open have a stub for every fact of their twin, and no other', () => {
    const faults: string[] = [];
    for (const { path } of listed.filter(({ sealed }) => !sealed)) {
      const twin = path.replace(/\.json$/, '.sealed.json');
      const stubs = stubsIn(path).toSorted();
      const facts = site.files.has(twin) ? factsIn(twin).toSorted() : [];
      if (new Set(stubs).size < stubs.length) faults.push(`${path}: two stubs share an id`);
      if (stubs.join() !== facts.join()) faults.push(`${path}: stubs ${stubs.join()} but facts ${facts.join()}`);
    }
    expect(faults).toEqual([]);
  });
});
