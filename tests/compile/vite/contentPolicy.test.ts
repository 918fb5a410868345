/** The policy of every page, and the file of headers. */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentPolicy, policyTag, STUB_POLICY, writeHeaders } from '~/compile/vite/contentPolicy';

const TEMPLATE = fs.readFileSync('index.html', 'utf8');
const POLICY = contentPolicy(TEMPLATE);
const directives = (policy: string): Map<string, readonly string[]> =>
  new Map(policy.split('; ').map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1)]));

describe('the content policy', () => {
  it('allows of scripts only files of the site, and the one in index.html by its very text', () => {
    const [, script = ''] = /<script>([^]*?)<\/script>/.exec(TEMPLATE) ?? [];
    expect(script).toContain('localStorage');
    const hash = createHash('sha256').update(script).digest('base64');
    expect(directives(POLICY).get('script-src')).toEqual(["'self'", `'sha256-${hash}'`]);
    const edited = contentPolicy(TEMPLATE.replace('JSON.parse', 'JSON .parse'));
    expect(directives(edited).get('script-src')).not.toContain(`'sha256-${hash}'`);
    expect(directives(contentPolicy('<p>no script</p>')).get('script-src')).toEqual(["'self'"]);
  });

  it('gives data in the page no hash: it does not run', () => {
    expect(contentPolicy(`${TEMPLATE}<script id="state" type="application/json">{}</script>`)).toBe(POLICY);
  });

  it.each([POLICY, STUB_POLICY])(
    'allows nothing unsafe, nothing from elsewhere and nothing by default: %#',
    (policy) => {
      expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
      expect(directives(policy).get('default-src')).toEqual(["'none'"]);
      expect(directives(policy).get('base-uri')).toEqual(["'none'"]);
    },
  );

  it('lets no text become markup or script, but through the policy of index.html', () => {
    expect(directives(POLICY).get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(directives(POLICY).get('trusted-types')).toEqual(['default']);
  });

  it('stands in an attribute without being escaped', () => {
    expect(policyTag(POLICY)).toMatch(/^<meta http-equiv="Content-Security-Policy" content="[^"<>&]+">$/);
  });
});

it('says the same in the headers for hosts, and there who may frame a page', () => {
  const headers = writeHeaders('/almanac/', POLICY);
  expect(headers).toContain(`/almanac/*\n  Content-Security-Policy: ${POLICY}; frame-ancestors 'none'\n`);
  expect(headers).toContain('  X-Content-Type-Options: nosniff\n');
  expect(headers).toContain('/almanac/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n');
});
