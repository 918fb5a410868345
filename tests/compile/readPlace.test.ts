/** Where the site will live. */
import { describe, expect, it } from 'vitest';
import { readPlace } from '~/compile/readPlace';

const TINY = 'tests/fixtures/tiny';
const OWN = 'https://fog-signal.example';

describe('readPlace', () => {
  it.each<[Record<string, string>, string, string, string]>([
    [{}, OWN, '/', 'what site.yaml says'],
    [{ SITE_URL: 'https://a.example' }, 'https://a.example', '/', 'the environment comes first'],
    [{ SITE_URL: 'https://a.example/' }, 'https://a.example', '/', 'a last slash is no path'],
    [{ SITE_URL: 'http://localhost:4173' }, 'http://localhost:4173', '/', 'a port belongs to an origin'],
    [{ BASE_PATH: '/fog/' }, OWN, '/fog/', 'as it should be written'],
    [{ BASE_PATH: 'fog' }, OWN, '/fog/', 'slashes may be left out'],
    [{ BASE_PATH: '//fog//' }, OWN, '/fog/', 'or be too many'],
    [{ BASE_PATH: 'a/b-c_d.e~f' }, OWN, '/a/b-c_d.e~f/', 'folders in folders'],
    [{ BASE_PATH: '/' }, OWN, '/', 'the root'],
    [{ BASE_PATH: '' }, OWN, '/', 'an empty variable says nothing'],
  ])('of %j is %s%s: %s', (env, origin, base) => expect(readPlace(TINY, env)).toEqual({ origin, base }));

  it.each<[Record<string, string>, RegExp, string]>([
    [{ SITE_URL: 'https://a.example/fog' }, /SITE_URL must be an origin.*found "https:\/\/a\.example\/fog"/, 'a path'],
    [{ SITE_URL: 'a.example' }, /SITE_URL/, 'no scheme'],
    [{ SITE_URL: 'ftp://a.example' }, /SITE_URL/, 'another scheme'],
    [{ SITE_URL: 'https://a example' }, /SITE_URL/, 'a space'],
    [{ BASE_PATH: '/a b/' }, /BASE_PATH must be a path such as \/almanac\/; found "\/a b\/"/, 'a space'],
    [{ BASE_PATH: '/a?b/' }, /BASE_PATH/, 'a query'],
    [{ BASE_PATH: 'https://a.example' }, /BASE_PATH/, 'a whole address'],
  ])('refuses %j with %s: %s', (env, message) => expect(() => readPlace(TINY, env)).toThrow(message));

  it('takes a harmless place where there is no site.yaml: the compiler will say so', () => {
    expect(readPlace('/nowhere/at/all', {})).toEqual({ origin: 'https://wiki.example', base: '/' });
  });
});
