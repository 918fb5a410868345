/** The reader of data files in the browser. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createFetchJson } from '~/data/fetchJson';
import { NotFoundError } from '~/data/NotFoundError';

const asked: string[] = [];
function answer(body: string, status = 200, type: string | null = 'application/json; charset=utf-8'): void {
  vi.stubGlobal('fetch', async (url: string, { signal }: RequestInit) => {
    signal?.throwIfAborted();
    asked.push(url);
    const response = new Response(body, { status });
    if (type === null) response.headers.delete('content-type');
    else response.headers.set('content-type', type);
    return response;
  });
}
afterEach(() => {
  vi.unstubAllGlobals();
  asked.length = 0;
});

describe('createFetchJson', () => {
  it.each([
    ['/', '/data/site.json'],
    ['/fog/', '/fog/data/site.json'],
    ['/a/b/', '/a/b/data/site.json'],
    ['', '/data/site.json'],
  ])('reads below the base %j: %s', async (base, url) => {
    answer('{"a":1}');
    expect(await createFetchJson(base)('/data/site.json')).toEqual({ a: 1 });
    expect(asked).toEqual([url]);
  });

  it.each<[string, number, string | null, string]>([
    ['gone', 404, 'text/plain', 'the host says so'],
    ['{}', 404, 'application/json', 'even in JSON'],
    ['<!doctype html>', 200, 'text/html', 'the host answers with a page'],
    ['{}', 200, null, 'the host does not say what it is'],
  ])('finds nothing in %j with status %d and type %s: %s', async (body, status, type) => {
    answer(body, status, type);
    await expect(createFetchJson('/')('/data/site.json')).rejects.toThrow(NotFoundError);
  });

  it.each([500, 503, 403])('tells status %d apart from a missing file', async (status) => {
    answer('{}', status);
    const failure = createFetchJson('/')('/data/site.json');
    await expect(failure).rejects.toThrow(`/data/site.json answered ${status}.`);
    await expect(failure).rejects.not.toBeInstanceOf(NotFoundError);
  });

  it('fails on half a file', async () => {
    answer('{"a":');
    await expect(createFetchJson('/')('/data/site.json')).rejects.toThrow(SyntaxError);
  });

  it('stops when the page no longer wants it', async () => {
    answer('{}');
    await expect(createFetchJson('/')('/data/site.json', AbortSignal.abort())).rejects.toThrow(/abort/i);
    expect(asked).toEqual([]);
  });
});
