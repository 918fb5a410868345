/** Looks into a schema: the fields, their help lines, what lies inside. */
import type { z } from 'zod';
import type { DataPath } from './locate.ts';

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

function define(schema: z.ZodType): Definition {
  return schema.def as unknown as Definition;
}

/** The schema without "optional", "nullable" and defaults round it. */
function unwrap(schema: z.ZodType): z.ZodType {
  let inner = schema;
  for (let next = define(inner).innerType; next; next = define(inner).innerType) inner = next;
  return inner;
}

/** Schema of a field or of the items of a list. */
export function childSchema(schema: z.ZodType | undefined, step: string | number): z.ZodType | undefined {
  if (!schema) return undefined;
  const definition = define(unwrap(schema));
  return typeof step === 'number' ? definition.element : definition.shape?.[step];
}

export function fieldNames(schema: z.ZodType | undefined): string[] {
  return schema ? Object.keys(define(unwrap(schema)).shape ?? {}) : [];
}

/** The help line of the field at a path, or of the nearest field round it that has one. */
export function helpOf(root: z.ZodType, path: DataPath): string | undefined {
  let help: string | undefined;
  let schema: z.ZodType | undefined = root;
  for (const step of path) {
    schema = childSchema(schema, step);
    if (!schema) break;
    help = descriptionOf(schema) ?? help;
  }
  return help;
}

function descriptionOf(schema: z.ZodType): string | undefined {
  for (let at: z.ZodType | undefined = schema; at; at = define(at).innerType) {
    if (at.description) return at.description;
  }
  return undefined;
}
