/** Data against its schema, with messages that a writer can act on. */
import type { z } from 'zod';
import type { Problem } from '../content.ts';
import { didYouMean } from './didYouMean.ts';
import { type DataPath, locateKey, locateValue, type YamlPart } from './locate.ts';
import { childSchema, fieldNames, helpOf } from './schemaWalk.ts';
import { problemAt, showValue } from './sourceText.ts';

type Issue = z.core.$ZodIssue;

/** Nobody reads more than this about one place. */
const MAX_TOLD = 50;

/** The data with defaults filled in, or every reason why it is not what the schema wants. */
export function validate<T>(
  part: YamlPart,
  schema: z.ZodType<T>,
  data: unknown,
): { value: T | undefined; problems: Problem[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [] };
  return { value: undefined, problems: result.error.issues.flatMap((issue) => explain(part, schema, data, issue)) };
}

function explain(part: YamlPart, root: z.ZodType, data: unknown, issue: Issue): Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const schema = path.reduce<z.ZodType | undefined>((at, step) => childSchema(at, step), root);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, MAX_TOLD).map((key) => unknownField(part, schema, path, key));
  const found = valueAt(data, path);
  const field = path.length > 0 ? `"${path.join('.')}"` : 'the file';
  const help = helpOf(root, path);
  const tail = help ? ` Help: ${help}` : '';
  if (found === undefined) {
    return [
      problemAt(part.source, locateValue(part, path), {
        rule: 'missing-field',
        message: `expected the field ${field}; found none; add it.${tail}`,
      }),
    ];
  }
  const options = optionsOf(issue);
  return [
    problemAt(part.source, locateValue(part, path), {
      rule: found === null ? 'empty-field' : 'bad-value',
      message: `expected ${expectation(issue)} in ${field}; found ${showValue(found)}; ${advice(issue, found)}.${tail}`,
      didYouMean: typeof found === 'string' && options.length > 0 ? didYouMean(found, options) : undefined,
    }),
  ];
}

function unknownField(part: YamlPart, schema: z.ZodType | undefined, path: DataPath, key: string): Problem {
  const names = fieldNames(schema);
  return problemAt(part.source, locateKey(part, [...path, key]), {
    rule: 'unknown-field',
    message: `expected one of the fields ${names.join(', ')}; found ${showValue(key)}; rename or delete it`,
    didYouMean: didYouMean(key, names),
  });
}

function optionsOf(issue: Issue): string[] {
  return issue.code === 'invalid_value' ? issue.values.map(String) : [];
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return (
        {
          string: 'text',
          array: 'a list',
          object: 'a set of fields',
          boolean: 'true or false',
          int: 'a whole number',
          number: 'a number',
        }[issue.expected as string] ?? issue.expected
      );
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.map(String).join(', ')}`;
    case 'too_big':
      return `at most ${issue.maximum} ${unit(issue.origin)}`;
    case 'too_small':
      return `at least ${issue.minimum} ${unit(issue.origin)}`;
    case 'invalid_format':
      return issue.format === 'url'
        ? 'an address that begins with https:// or http://'
        : `text of the form ${issue.pattern ?? issue.format}`;
    case 'invalid_union':
      return (
        issue.errors
          .flat()
          .map((inner) => expectation(inner))
          .join(' or ') || 'another value'
      );
    default:
      return 'another value';
  }
}

function unit(origin: string): string {
  return { string: 'characters', array: 'items' }[origin] ?? 'as the number';
}

function advice(issue: Issue, found: unknown): string {
  if (found === null) return 'fill it in or leave the field out';
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof found !== 'object')
    return 'put it in quotation marks';
  if (issue.code === 'invalid_type' && issue.expected === 'array') return 'write it as a list: [one, two]';
  if (issue.code === 'too_big' && issue.origin === 'string') return `it has ${String(found).length}; shorten it`;
  return 'change it';
}

function valueAt(data: unknown, path: DataPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
