/** The published data: complete index, each file true to its schema and stamped, each address in it real. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { Addresses } from '~/domain/addresses';
import { compileContent, DIST, listFiles, readDist } from '../support/siteFiles';

interface DataIndex {
  readonly licence: string;
  readonly build: string;
  readonly files: readonly { readonly path: string; readonly schema: string; readonly sealed: boolean }[];
}

const site = compileContent();
const files = listFiles(`${DIST}/data`, '.json').map((file) => `/data/${file}`);
const parsed = new Map(files.map((file) => [file, JSON.parse(readDist(file)) as Record<string, unknown>]));
const index = parsed.get('/data/index.json') as unknown as DataIndex;
const isSchema = (file: string): boolean => file.endsWith('.schema.json');

const ajv = new Ajv2020({ allErrors: false, strict: true, allowUnionTypes: true });
addFormats.default(ajv);
const check = (schema: string, value: unknown): string | undefined => {
  const validate = ajv.getSchema(schema) ?? ajv.compile(parsed.get(schema) ?? {});
  return validate(value) ? undefined : ajv.errorsText(validate.errors);
};

describe('the data index', () => {
  it('names every data file, with a schema that is there', () => {
    const wanted = files.filter((file) => !isSchema(file) && file !== '/data/index.json');
    expect(index.files.map(({ path }) => path).toSorted()).toEqual(wanted);
    expect(index.files.filter(({ schema }) => !parsed.has(schema))).toEqual([]);
    expect(check('/data/schemas/data-index.schema.json', index)).toBeUndefined();
  });

  it('names each schema at least once; only a twin may wait for something to seal', () => {
    const used = new Set([...index.files.map(({ schema }) => schema), '/data/schemas/data-index.schema.json']);
    expect(files.filter((file) => isSchema(file) && !used.has(file) && !file.includes('-sealed.'))).toEqual([]);
  });

  it('says which files are sealed, as their names do', () => {
    expect(index.files.filter(({ path, sealed }) => sealed !== path.includes('.sealed.'))).toEqual([]);
  });
});

describe('each data file', () => {
  it('is true to its schema', () => {
    const faults = index.files.flatMap(({ path, schema }) => {
      const fault = check(schema, parsed.get(path));
      return fault === undefined ? [] : [`${path}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });

  it('carries the licence and the stamp of this build', () => {
    expect(index.licence).toBe('CC-BY-SA-4.0');
    expect(index.build).toMatch(/^[0-9a-f]{12}$/);
    const unstamped = index.files.filter(({ path }) => {
      const { licence, build, version } = parsed.get(path) ?? {};
      return licence !== index.licence || build !== index.build || version !== 1;
    });
    expect(unstamped).toEqual([]);
  });

  it('is what the compiler writes today', () => {
    expect(files).toEqual([...site.files.keys()].toSorted());
    expect(files.filter((file) => readDist(file) !== site.files.get(file))).toEqual([]);
  });

  it('names only addresses that the site has', () => {
    // Another name is no page of the site, but leads to one.
    const { redirects } = parsed.get('/data/redirects.json') as unknown as Addresses;
    const pages = new Set([...site.pages, ...redirects.map(({ from }) => from)]);
    const faults = [...parsed].flatMap(([file, value]) =>
      isSchema(file)
        ? []
        : addressesOf(value)
            .filter((address) => !pages.has(address) && !address.startsWith('/data/'))
            .map((address) => `${file}: ${address}`),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    ['a field is missing', ({ name: _, ...rest }: Record<string, unknown>) => rest],
    ['a field is of another type', (value: Record<string, unknown>) => ({ ...value, name: 7 })],
    ['a field is unknown', (value: Record<string, unknown>) => ({ ...value, surplus: true })],
  ])('would be refused if %s', (_reason, change) => {
    const path = '/data/characters/jean-luc-picard.json';
    const schema = index.files.find((file) => file.path === path)?.schema ?? '';
    expect(check(schema, change(parsed.get(path) ?? {}))).toBeDefined();
  });
});

/** Strings that stand for a page of the site, without their anchors. */
function addressesOf(value: unknown): string[] {
  if (typeof value === 'string')
    return /^\/(?:[a-z0-9-]+\/)*(?:[#?].*)?$/.test(value) ? [value.split(/[?#]/, 1)[0] ?? value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(addressesOf) : [];
}
