/** The audit that ends every build. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assertNoLeaks, findLeaks } from '~/compile/leakAudit';

let dir = '';
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'leaks-'));
});
afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

function plant(file: string, text: string): void {
  const target = path.join(dir, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, text);
}

describe('the leak audit', () => {
  it.each([
    ['her twin', 'a.html', '<p>She is her twin.</p>', 'plain text'],
    ['her twin', 'a.html', '<p>HER TWIN</p>', 'capitals'],
    ['her twin', 'assets/deep/er/a.js', 'x="her twin"', 'folders in folders, scripts as well'],
    ['Fish & Chips', 'a.html', 'Fish &amp; Chips', 'as HTML has an ampersand'],
    ['<Q>', 'a.html', '&lt;Q&gt;', 'as HTML has brackets'],
    ["Edda's script", 'a.html', 'Edda&#x27;s script', 'as React has an apostrophe'],
    ['the "twin"', 'a.html', 'the &quot;twin&quot;', 'as React has quotation marks'],
    ['the "twin"', 'a.json', String.raw`{"a":"the \"twin\""}`, 'as JSON has quotation marks'],
    ['Élise', 'a.html', 'Élise'.normalize('NFD'), 'an accent as a sign of its own'],
    ['Élise'.normalize('NFD'), 'a.html', 'Élise'.normalize('NFC'), 'declared so, written otherwise'],
    ['edda', 'characters/edda/index.html', '', 'the name of a folder'],
    ['edda', 'data/edda.json', '{}', 'the name of a file'],
    ['edda', 'data/edda.sealed.json', '{}', 'the name of a sealed file is public as well'],
  ])('finds %j in %s, which holds %j: %s', async (term, file, text) => {
    plant(file, text);
    expect(await findLeaks(dir, [term])).toEqual([{ file: path.normalize(file), term }]);
  });

  it.each([
    ['a.sealed.json', 'her twin', 'a sealed file is where it belongs'],
    ['a.html', 'her twi n', 'other words are no leak'],
    ['a.html', '', 'an empty file holds nothing'],
  ])('passes %s with %j: %s', async (file, text) => {
    plant(file, text);
    expect(await findLeaks(dir, ['her twin'])).toEqual([]);
    await expect(assertNoLeaks(dir, ['her twin'])).resolves.toBeUndefined();
  });

  it('fails with each file and word, and with what to do', async () => {
    plant('a.html', 'her twin');
    plant('b.json', '"the lamp"');
    const failure = assertNoLeaks(dir, ['her twin', 'the lamp', 'not there']);
    await expect(failure).rejects.toThrow(
      /^2 spoilers stand in files that are not sealed\. Give the text a revealedBy/,
    );
    await expect(failure).rejects.toThrow(
      /a\.html: "her twin"\nb\.json: "the lamp"|b\.json: "the lamp"\na\.html: "her twin"/,
    );
    await expect(failure).rejects.not.toThrow(/not there/);
  });
});
