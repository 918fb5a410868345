/** Colours of the cards, and of the browser's bar, are those of the site. */
import { expect, it } from 'vitest';
import { readPalettes } from '~/compile/cards/readPalette';
import { themeColor } from '~/compile/vite/themeColor';

it('takes both themes from the tokens, not the sets for more contrast', () => {
  const { light, dark } = readPalettes();
  expect([light('ground'), dark('ground')]).toEqual(['#f6f2e8', '#0a0d14']);
});

it('follows a token that is changed, and names one that is not there', () => {
  const { dark } = readPalettes(':root { --color-ground: light-dark(#ffffff, #123456); }');
  expect(dark('ground')).toBe('#123456');
  expect(() => dark('gruond')).toThrow('src/theme.css sets no --color-gruond');
});

it('gives the browser the ground of both themes', () => {
  const { transformIndexHtml } = themeColor();
  const tags = typeof transformIndexHtml === 'function' ? Reflect.apply(transformIndexHtml, undefined, []) : [];
  expect(JSON.stringify(tags)).toContain('"media":"(prefers-color-scheme: dark)","content":"#0a0d14"');
  expect(JSON.stringify(tags)).toContain('"media":"(prefers-color-scheme: light)","content":"#f6f2e8"');
});
