// A small static server with the manners of the usual hosts: directory indexes, slash redirects, a real 404, compression, and the
// headers and redirects that the folder asks for in `_headers` and `_redirects`.
import fs from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg', '.xml', '.txt', '.webmanifest']);

/**
 * Serves a folder on 127.0.0.1.
 * @param {{ dir: string, base?: string, port?: number, readsRules?: boolean }} options port 0 takes any free one; without rules it
 * is a host that knows neither `_headers` nor `_redirects`
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveStatic({ dir, base = '/', port = 0, readsRules = true }) {
  const root = path.resolve(dir);
  const cache = new Map();
  const rules = readsRules ? await readRules(path.join(root, '_headers')) : [];
  const redirects = readsRules ? await readRedirects(path.join(root, '_redirects')) : new Map();

  const server = http.createServer(async (request, response) => {
    try {
      const answer = redirectFor(request, redirects) ?? (await find(root, base, request));
      if (answer.location) {
        response.writeHead(301, { location: answer.location }).end();
        return;
      }
      const { body, headers } = await load(answer, request, cache);
      response.writeHead(answer.status, { ...headers, ...headersFor(request, rules) });
      response.end(request.method === 'HEAD' ? undefined : body);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A line that begins with a slash names a path, with a star at its end for all below it; the indented ones under it are its headers. */
async function readRules(file) {
  const text = await fs.readFile(file, 'utf8').catch(() => '');
  const rules = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
    const at = line.indexOf(':');
    if (/^\s/.test(line) && at > 0)
      rules.at(-1).headers[line.slice(0, at).trim().toLowerCase()] = line.slice(at + 1).trim();
  }
  return rules;
}

function headersFor(request, rules) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const fits = (rule) => (rule.endsWith('*') ? pathname.startsWith(rule.slice(0, -1)) : pathname === rule);
  return Object.assign({}, ...rules.filter((rule) => fits(rule.path)).map((rule) => rule.headers));
}

/** `/from/ /to/ 301` a line. As Cloudflare Pages does, before any file is looked for. */
async function readRedirects(file) {
  const text = await fs.readFile(file, 'utf8').catch(() => '');
  return new Map(text.split('\n').flatMap((line) => (line ? [line.split(' ', 2)] : [])));
}

function redirectFor(request, redirects) {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const to = redirects.get(pathname) ?? redirects.get(`${pathname}/`);
  return to && { location: to + search };
}

async function find(root, base, request) {
  const notFound = { status: 404, file: path.join(root, '404.html') };
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  // An encoded slash is not a separator: hosts differ, so the strict reading is the one to be tested against.
  if (/%2f|%5c/i.test(pathname)) return notFound;
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return notFound;
  }
  if (!decoded.startsWith(base) || decoded.includes('\0')) {
    return `${decoded}/` === base ? { location: base + search } : notFound;
  }
  const file = path.join(root, decoded.slice(base.length));
  if (file !== root && !file.startsWith(root + path.sep)) return notFound;
  const stat = await fs.stat(file).catch(() => undefined);
  if (stat?.isFile()) return { status: 200, file };
  if (!stat?.isDirectory() || !(await fs.stat(path.join(file, 'index.html')).catch(() => undefined))) return notFound;
  return decoded.endsWith('/')
    ? { status: 200, file: path.join(file, 'index.html') }
    : { location: `${pathname}/${search}` };
}

async function load({ file }, request, cache) {
  const type = path.extname(file);
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding = !COMPRESSED.has(type)
    ? ''
    : accepted.includes('br')
      ? 'br'
      : accepted.includes('gzip')
        ? 'gzip'
        : '';
  const { mtimeMs } = await fs.stat(file);
  const key = `${encoding} ${mtimeMs} ${file}`;
  let body = cache.get(key);
  if (!body) {
    const raw = await fs.readFile(file);
    body =
      encoding === 'br'
        ? brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
        : encoding === 'gzip'
          ? gzipSync(raw)
          : raw;
    cache.set(key, body);
  }
  return {
    body,
    headers: {
      'content-type': TYPES[type] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
      ...(encoding ? { 'content-encoding': encoding } : {}),
    },
  };
}
