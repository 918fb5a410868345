/** The browser's reader of data files. */
import { NotFoundError } from './NotFoundError';
import type { ReadJson } from './createQueryClient';

const TIMEOUT_MS = 10_000;

/** Fetches below a base path. Errors name the file and what came instead. */
export function createFetchJson(base: string): ReadJson {
  return async (path, signal) => {
    const timeout = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(base.replace(/\/$/, '') + path, {
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      headers: { accept: 'application/json' },
    });
    if (response.status === 404) throw new NotFoundError(path);
    if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
    // Some hosts answer a missing file with a page and status 200.
    if (!/\bjson\b/.test(response.headers.get('content-type') ?? '')) throw new NotFoundError(path);
    return response.json();
  };
}
