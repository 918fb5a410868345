/** All stubs of a data file, wherever they stand in it. */
import type { FactMeta } from './fact.ts';

/** Walks plain JSON; the order is that of the file. */
export function findStubs(value: unknown): FactMeta[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(findStubs);
  if ('sealed' in value && value.sealed === true) return [value as unknown as FactMeta];
  return Object.values(value).flatMap(findStubs);
}
