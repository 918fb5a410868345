/** The script in index.html, made short: it must do what it did, and end where it ended. */
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { minifyInPage } from '~/compile/vite/minifyInPage';

const TEMPLATE = fs.readFileSync('index.html', 'utf8');
const PACKED = minifyInPage(TEMPLATE);
const scriptIn = (html: string): string => /<script>([^]*?)<\/script>/.exec(html)?.[1] ?? '';

interface Run {
  readonly data: Record<string, string>;
  readonly policy: { createHTML: (text: string) => unknown; createScript: (text: string) => unknown } | undefined;
}

/** Runs a script with this in the browser's storage and this query. */
function run(script: string, stored: string | null, search: string): Run {
  const data: Record<string, string> = {};
  let policy: Run['policy'];
  const trustedTypes = { createPolicy: (_: string, rules: NonNullable<Run['policy']>) => void (policy = rules) };
  new Function('document', 'localStorage', 'location', 'window', 'trustedTypes', script)(
    { documentElement: { dataset: data } },
    { getItem: () => stored },
    { search },
    { trustedTypes },
    trustedTypes,
  );
  return { data, policy };
}

describe.each([
  ['as it is written', TEMPLATE],
  ['as it is built', PACKED],
])('the script in the page, %s', (_, html) => {
  it.each([
    [null, '', {}, 'a new reader'],
    ['{"seen":"none","theme":"light","hide":["plot"]}', '', { theme: 'light' }, 'a theme alone'],
    ['{"seen":"fog.1x01","theme":"red"}', '', { held: '' }, 'a horizon, and no theme that there is'],
    ['{"seen":"none","hide":["plot","casting"]}', '', { held: '' }, 'other kinds hidden'],
    ['{', '', {}, 'what cannot be read'],
    [null, '?as-of=2023', { held: '' }, 'a query'],
  ])('given %s and "%s" sets %j: %s', (stored, search, data, _reason) => {
    expect(run(scriptIn(html), stored, search).data).toEqual(data);
  });

  it('lets data become a script, and no other text markup or script', () => {
    const { policy } = run(scriptIn(html), null, '');
    expect(policy?.createHTML('<script></script>')).toBe('<script></script>');
    expect(policy?.createScript('{"@type":"BreadcrumbList"}')).toBe('{"@type":"BreadcrumbList"}');
    for (const text of ['<script></script><b>', '<script>x</script>', '<b>', ''])
      expect(policy?.createHTML(text)).toBeNull();
    for (const text of ['alert(1)', '', '{"a":1};x()']) expect(policy?.createScript(text)).toBeNull();
  });
});

describe('minifyInPage', () => {
  it('shortens the script and leaves the rest as it is', () => {
    expect(scriptIn(PACKED).length).toBeLessThan(scriptIn(TEMPLATE).length / 1.5);
    expect(PACKED.replace(scriptIn(PACKED), '')).toBe(TEMPLATE.replace(scriptIn(TEMPLATE), ''));
  });

  it('says what is wrong with a script that cannot be read', () => {
    expect(() => minifyInPage('<script>var =</script>')).toThrow('The script in index.html cannot be read: ');
  });
});
