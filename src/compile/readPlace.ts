/** Where the site will live: the environment first, then content/site.yaml. */
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { SitePlace } from './compileSite.ts';

/** @throws Error when SITE_URL or BASE_PATH has a shape that cannot work. */
export function readPlace(dir: string, env: Readonly<Record<string, string | undefined>>): SitePlace {
  const own = readOwn(dir);
  const origin = env.SITE_URL?.replace(/\/$/, '') ?? own.origin;
  const base = env.BASE_PATH ? `/${env.BASE_PATH.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/') : own.base;
  if (!/^https?:\/\/[^/\s]+$/.test(origin)) {
    throw new Error(`SITE_URL must be an origin without a path, such as https://example.org; found "${origin}".`);
  }
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base)) {
    throw new Error(`BASE_PATH must be a path such as /almanac/; found "${base}".`);
  }
  return { origin, base };
}

/** Only two fields, leniently: the compiler will say what else is wrong with the file. */
function readOwn(dir: string): SitePlace {
  try {
    const site = parse(fs.readFileSync(path.join(dir, 'site.yaml'), 'utf8'), {
      maxAliasCount: 0,
    }) as Partial<SitePlace> | null;
    return { origin: site?.origin ?? 'https://wiki.example', base: site?.base ?? '/' };
  } catch {
    return { origin: 'https://wiki.example', base: '/' };
  }
}
