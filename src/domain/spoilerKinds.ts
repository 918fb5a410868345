import type { SpoilerKind } from './fact.ts';

/** Every kind, in the order in which they are written. */
export const SPOILER_KINDS = ['plot', 'casting', 'production'] as const satisfies readonly SpoilerKind[];
