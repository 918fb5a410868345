import { describe, expect, it } from 'vitest';
import { type Addresses, foldAddress, resolveAddress, wordsOfAddress } from '~/domain/addresses';

const ADDRESSES: Addresses = {
  pages: ['/', '/board/', '/characters/', '/characters/ada-wren/', '/works/fog/1x01/'],
  redirects: [
    { from: '/characters/keeper-wren/', to: '/characters/ada-wren/' },
    { from: '/characters/wren/', to: '/names/wren/' },
  ],
};

describe('an address as the site writes it', () => {
  it.each([
    ['/Characters/Ada-Wren/', '/characters/ada-wren/', 'other case'],
    ['/characters/ada-wren', '/characters/ada-wren/', 'no slash at the end'],
    ['//characters///ada-wren//', '/characters/ada-wren/', 'more slashes'],
    ['/characters/Ada%20Wren', '/characters/ada-wren/', 'a space'],
    ['/characters/ada_wren/', '/characters/ada-wren/', 'another dash'],
    ['/characters/%C3%81da-Wren/', '/characters/ada-wren/', 'an accent'],
    ['/characters/ada-wren/index.html', '/characters/ada-wren/', 'the file behind it'],
    ['/board.HTML', '/board/', 'an ending'],
    ['/index.html', '/', 'the file of the first page'],
    ['/characters/%E0%A4%A/', '/characters/e0-a4-a/', 'broken codes stay what they are'],
    ['/characters/..%2f..%2fetc/', '/characters/etc/', 'no way up'],
    ['/', '/', 'the first page'],
  ])('%s → %s: %s', (path, folded) => expect(foldAddress(path)).toBe(folded));

  it('is the same when written so twice', () => {
    for (const path of ['/A b/C.html', '/%C3%81/x', '/board/index.html'])
      expect(foldAddress(foldAddress(path))).toBe(foldAddress(path));
  });
});

describe('the page that is meant', () => {
  it.each<[string, string | null, string]>([
    ['/characters/keeper-wren/', '/characters/ada-wren/', 'another name'],
    ['/characters/Keeper%20Wren', '/characters/ada-wren/', 'another name in another form'],
    ['/Characters/Ada-Wren/', '/characters/ada-wren/', 'other case'],
    ['/characters/wren/', '/names/wren/', 'a name that two share'],
    ['/WORKS/FOG/1X01', '/works/fog/1x01/', 'figures and letters'],
    ['/characters/edda-wren/', null, 'no such page'],
    ['/characters/ada-wren/', null, 'the address itself, whose file is gone: no circle'],
    ['/__proto__/', null, 'a name of JavaScript'],
    ['/characters/constructor/', null, 'another'],
    ['//evil.example/', null, 'another host is never meant'],
  ])('%s → %s: %s', (path, page) => expect(resolveAddress(path, ADDRESSES)).toBe(page));
});

describe('the words of an address', () => {
  it.each([
    ['/characters/sevn-of-nin/', 'sevn of nin'],
    ['/characters/O%E2%80%99Brien', 'O’Brien'],
    ['/no/such/page.html', 'page'],
    ['/characters/%E0%A4%A/', 'E0 A4 A'],
    ['/', ''],
    ['/-/', ''],
  ])('%s → "%s"', (path, words) => expect(wordsOfAddress(path)).toBe(words));

  it('are no more than a search can use', () => expect(wordsOfAddress(`/${'x'.repeat(5000)}/`)).toHaveLength(80));
});
