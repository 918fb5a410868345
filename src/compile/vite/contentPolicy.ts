/**
 * The content security policy, from one place: every page says it itself, and `_headers` says it for hosts that read that file.
 * Nothing runs, is drawn or is asked for but from this site; of scripts in the page only those of index.html, by their hash.
 */
import { createHash } from 'node:crypto';

const SCRIPT_IN_PAGE = /<script>([\s\S]*?)<\/script>/g;

/** What `<meta>` may say: all but who may frame the page. @param template index.html as it is written into every page */
export function contentPolicy(template: string): string {
  const hashes = Array.from(template.matchAll(SCRIPT_IN_PAGE), ([, script = '']) => ` '${hashOf(script)}'`);
  return [
    "default-src 'none'",
    `script-src 'self'${hashes.join('')}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    // No text becomes markup or script but what the default policy in index.html lets through: React makes a script of data (JSON-LD)
    // of an empty element and puts JSON in, which does nothing if it is run.
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** For a page that leads on and holds nothing. */
export const STUB_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** Before anything that it is to govern. */
export function policyTag(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

/** The headers for hosts, in the form that Netlify, Cloudflare Pages and scripts/staticServer.mjs read. */
export function writeHeaders(base: string, policy: string): string {
  return `${base}*
  Content-Security-Policy: ${policy}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff

${base}assets/*
  Cache-Control: public, max-age=31536000, immutable
`;
}

function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
