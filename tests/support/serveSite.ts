/** Global set-up of the project "site": serves what `npm run build` has made. */
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { readPlace } from '../../src/compile/readPlace';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, base path and last slash included. */
    readonly siteUrl: string;
  }
}

interface Served {
  /** Base path and last slash included. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The server of `npm start`. @param readsRules false for a host that knows neither `_headers` nor `_redirects` */
export async function serveFolder(dir: string, base: string, readsRules = true): Promise<Served> {
  const file = pathToFileURL(path.resolve('scripts/staticServer.mjs')).href;
  const { serveStatic } = (await import(file)) as {
    serveStatic: (options: { dir: string; base: string; readsRules: boolean }) => Promise<Served>;
  };
  return serveStatic({ dir, base, readsRules });
}

export default async function serveSite(project: TestProject): Promise<() => Promise<void>> {
  const dir = process.env.OUT_DIR ?? 'dist';
  if (!fs.existsSync(path.join(dir, 'index.html')) || !fs.existsSync(path.join(dir, '404.html'))) {
    throw new Error(`There is no finished site in ${dir}/ to test: run "npm run build" first.`);
  }
  const { base } = readPlace(process.env.CONTENT_DIR ?? 'content', process.env);
  const { url, close } = await serveFolder(dir, base);
  project.provide('siteUrl', url);
  return close;
}
