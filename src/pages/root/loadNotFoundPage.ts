import { ScriptError } from '~/data/ScriptError';

/** The page for unknown addresses: a script of its own, which few readers ever need. */
let page: Promise<typeof import('./NotFoundPage')> | undefined;

/** Asked for once: whoever waits for it in a render must wait for the same promise each time. */
export const loadNotFoundPage = () =>
  (page ??= import('./NotFoundPage').catch((cause: unknown) => {
    throw new ScriptError('The script of this page did not come.', { cause });
  }));
