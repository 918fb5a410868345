/** The fonts of the repository are what "npm run fonts" makes, hold every character of the content, and stand with their licences. */
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Face {
  readonly name: string;
  readonly text: string;
}
interface Fonts {
  readonly FACES: readonly Face[];
  readonly makeFont: (face: Face) => Promise<Buffer>;
  readonly makeFallbacks: () => Promise<string>;
}

const load = async (file: string): Promise<unknown> => import(pathToFileURL(path.resolve('scripts', file)).href);
const { FACES, makeFont, makeFallbacks } = {
  ...((await load('makeFonts.mjs')) as object),
  ...((await load('makeFallbacks.mjs')) as object),
} as Fonts;
const styles = fs.readFileSync('src/styles/fonts.css', 'utf8');

describe('a file of src/fonts', () => {
  it.each(FACES.map((face) => [face.name, face] as const))('is what the script makes: %s', async (name, face) => {
    const made = await makeFont(face);
    expect(made.equals(fs.readFileSync(`src/fonts/${name}.woff2`)), 'run "npm run fonts"').toBe(true);
  });

  it('is used by the styles, and stands with its licence', () => {
    const files = fs.readdirSync('src/fonts');
    expect(files.filter((file) => file.endsWith('.woff2'))).toEqual(
      FACES.map(({ name }) => `${name}.woff2`).toSorted(),
    );
    for (const { name } of FACES) expect(styles).toContain(`/${name}.woff2'`);
    for (const family of ['newsreader', 'instrument-sans', 'plex-mono'])
      expect(fs.readFileSync(`src/fonts/${family}.LICENSE.txt`, 'utf8')).toContain('SIL Open Font License');
  });
});

describe('the second files', () => {
  it.each(FACES.filter(({ name }) => name.endsWith('-more')))('are fetched for their own characters: $name', (face) => {
    const block = styles.slice(styles.indexOf(`/${face.name}.woff2`));
    const ranges = Array.from(block.slice(0, block.indexOf('}')).matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g));
    const listed = ranges.flatMap(([, from = '', to = from]) => {
      const first = Number.parseInt(from, 16);
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, at) => String.fromCodePoint(first + at));
    });
    expect(listed.toSorted().join('')).toBe([...face.text].toSorted().join(''));
  });
});

it('holds every character of the content', () => {
  const has = FACES.filter(({ name }) => /^newsreader(?:-more)?$/.test(name))
    .map(({ text }) => text)
    .join('');
  const missing = fs
    .readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:md|ya?ml)$/.test(file))
    .flatMap((file) =>
      [...new Set(fs.readFileSync(path.join('content', file), 'utf8'))]
        .filter((letter) => !/\s/.test(letter) && !has.includes(letter))
        .map((letter) => `content/${file}: ${letter}: add it to scripts/makeFonts.mjs and run "npm run fonts"`),
    );
  expect(missing).toEqual([]);
});

it('has stand-ins of the measure of these very files', async () => {
  expect(fs.readFileSync('src/styles/fallbacks.css', 'utf8')).toBe(await makeFallbacks());
});
