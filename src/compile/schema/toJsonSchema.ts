/** A schema of a data file as JSON Schema 2020-12. */
import { z } from 'zod';

/** @param name as in `article-sealed`; becomes part of its `$id`. */
export function toJsonSchema(name: string, schema: z.ZodType): object {
  const { $schema, title, description, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      // The bound of whole numbers in JavaScript says nothing about the data.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return { $schema, $id: `/data/schemas/${name}.schema.json`, title, description, ...rest };
}
