/** /data/index.json and the published schemas. */
import { DATA_SCHEMAS } from '../schema/dataSchemas.ts';
import { toJsonSchema } from '../schema/toJsonSchema.ts';
import { DATA_LICENCE, DATA_VERSION, type DataFile } from './fileSet.ts';

/** Path → text of the index and of every schema. */
export function writeDataIndex(files: readonly DataFile[], name: string): Map<string, string> {
  const written = new Map<string, string>();
  const schemaPath = (schema: string): string => `/data/schemas/${schema}.schema.json`;
  for (const [schema, shape] of Object.entries(DATA_SCHEMAS)) {
    written.set(schemaPath(schema), `${JSON.stringify(toJsonSchema(schema, shape), null, 1)}\n`);
  }
  const build = (files[0]?.value as { build?: string } | undefined)?.build ?? '';
  const index = {
    licence: DATA_LICENCE,
    build,
    version: DATA_VERSION,
    name,
    files: files.map((file) => ({ path: file.path, schema: schemaPath(file.schema), sealed: file.isSealed })),
  };
  written.set('/data/index.json', `${JSON.stringify(index)}\n`);
  return written;
}
