/** The published schemas: valid as JSON Schema, explained, and strict. */
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { DATA_SCHEMAS } from '~/compile/schema/dataSchemas';
import { toJsonSchema } from '~/compile/schema/toJsonSchema';

type Json = Record<string, unknown>;

const NAMES = Object.keys(DATA_SCHEMAS);

function jsonSchemaOf(name: string): Json {
  const schema = DATA_SCHEMAS[name];
  if (!schema) throw new Error(`There is no schema "${name}".`);
  return toJsonSchema(name, schema) as Json;
}

const accepts = (name: string, value: unknown): boolean =>
  new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonSchemaOf(name))(value);

function objectsIn(value: unknown): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Json, ...inner];
}

const STAMP = { licence: 'CC-BY-SA-4.0', build: '0123456789ab', version: 1 };
const STUB = { id: 'p2', revealedBy: ['pic.3x09'], sealed: true, label: 'What happens' };
const BLOCK = {
  id: 'p1',
  revealedBy: [],
  rich: [{ t: 'p', c: ['A ', { t: 'em', c: ['calm', { t: 'note', n: 'pic.1x01' }] }, ' sentence.'] }],
};
const ABOUT = {
  ...STAMP,
  id: 'wiki',
  name: 'This wiki',
  summary: 'What it is.',
  checked: '2026-01-31',
  intro: [BLOCK, STUB],
  sections: [],
  notes: [],
  audit: null,
  dataPath: '/data/about/wiki.json',
};
const MASKED_ENTRY = {
  id: 'q1',
  revealedBy: ['pic.3x10'],
  sealed: true,
  kind: 'quote',
  who: 'Somebody',
  speakers: ['somebody'],
  roles: ['press'],
  outlet: 'A Paper',
  outletId: 'a-paper',
  grade: 'original',
  date: '2023-04',
  datePrecision: 'month',
};
const TIMELINE = { ...STAMP, entries: [MASKED_ENTRY], names: [], characters: [], topics: [] };
const without = (value: Json, field: string): Json =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== field));

describe.each(NAMES)('%s', (name) => {
  const schema = jsonSchemaOf(name);

  test('is valid JSON Schema 2020-12 with an address, title and description', () => {
    expect(new Ajv2020().validateSchema(schema)).toBe(true);
    expect(() => new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)).not.toThrow();
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `/data/schemas/${name}.schema.json`,
      title: expect.stringMatching(/\S/),
      description: expect.stringMatching(/\S/),
    });
  });

  test('lets no object have unknown fields, and explains every field', () => {
    const shapes = objectsIn(schema).filter((part) => part.type === 'object');
    expect(shapes.length).toBeGreaterThan(0);
    for (const shape of shapes) {
      expect(shape.additionalProperties).toBe(false);
      for (const [field, part] of Object.entries(shape.properties as Record<string, Json>)) {
        expect(part.description, `${name}: ${field}`).toMatch(/\S/);
      }
    }
  });

  test('names its shared parts, and refers only to those', () => {
    const shared = Object.keys((schema.$defs ?? {}) as Json);
    expect(shared.filter((key) => !/^[A-Z][A-Za-z]+$/.test(key))).toEqual([]);
    const used = objectsIn(schema).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
    expect(used.filter((ref) => !shared.includes(ref.replace('#/$defs/', '')))).toEqual([]);
  });

  test('refuses an empty object', () => {
    expect(accepts(name, {})).toBe(false);
  });
});

test('every sealed twin belongs to an open file', () => {
  const twins = NAMES.filter((name) => name.endsWith('-sealed'));
  expect(twins.length).toBeGreaterThan(0);
  expect(twins.filter((twin) => !NAMES.includes(twin.replace('-sealed', '')))).toEqual([]);
});

describe('samples', () => {
  test('accepts whole facts beside stubs, and text with marks in marks', () => {
    expect(accepts('about', ABOUT)).toBe(true);
  });

  test.each(Object.keys(ABOUT))('refuses a page without %s', (field) => {
    expect(accepts('about', without(ABOUT, field))).toBe(false);
  });

  test.each([
    ['an unknown field', { ...ABOUT, extra: 1 }],
    ['a stub that holds the text', { ...ABOUT, intro: [{ ...STUB, rich: ['The secret.'] }] }],
    ['a stub that says it is not sealed', { ...ABOUT, intro: [{ ...STUB, sealed: false }] }],
    ['a fact without a gate', { ...ABOUT, intro: [without(BLOCK, 'revealedBy')] }],
    ['a gate that is no episode', { ...ABOUT, intro: [{ ...BLOCK, revealedBy: ['Picard 3x09'] }] }],
    [
      'an unknown mark deep inside',
      { ...ABOUT, intro: [{ ...BLOCK, rich: [{ t: 'p', c: [{ t: 'script', c: ['x'] }] }] }] },
    ],
    ['an unknown field on a mark', { ...ABOUT, intro: [{ ...BLOCK, rich: [{ t: 'p', onclick: 'x' }] }] }],
    ['a day that is not one', { ...ABOUT, checked: 'yesterday' }],
  ])('refuses %s', (_, value) => {
    expect(accepts('about', value)).toBe(false);
  });

  test('keeps who, where and when of a masked entry, and nothing more', () => {
    expect(accepts('timeline', TIMELINE)).toBe(true);
    expect(accepts('timeline', { ...TIMELINE, entries: [without(MASKED_ENTRY, 'who')] })).toBe(false);
    expect(accepts('timeline', { ...TIMELINE, entries: [{ ...MASKED_ENTRY, rich: [['Words.']] }] })).toBe(false);
  });

  test('a sealed twin holds whole facts and no stub', () => {
    const twin = { ...STAMP, id: 'wiki', facts: [BLOCK] };
    expect(accepts('about-sealed', twin)).toBe(true);
    expect(accepts('about-sealed', { ...twin, facts: [STUB] })).toBe(false);
    expect(accepts('about-sealed', { ...twin, evidence: [] })).toBe(false);
    expect(accepts('case-sealed', { ...STAMP, id: 'x', facts: [], evidence: [] })).toBe(true);
    expect(accepts('case-sealed', { ...STAMP, id: 'x', facts: [] })).toBe(false);
  });
});
