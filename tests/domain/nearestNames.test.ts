import { describe, expect, it } from 'vitest';
import { nearestNames } from '~/domain/nearestNames';

const page = (path: string, name: string, ...aliases: string[]) => ({ path, name, aliases });
const PAGES = [
  page('/board/seven-of-nine/', 'Case: Seven of Nine', 'Annika Hansen'),
  page('/characters/seven-of-nine/', 'Seven of Nine', 'Annika Hansen', '7 of 9'),
  page('/characters/sidney-la-forge/', 'Sidney La Forge', 'Sydney La Forge'),
  page('/people/ed-speleers/', 'Ed Speleers', 'Ed Speelers'),
  page('/ships/uss-titan/', 'USS Titan'),
  page('/ships/uss-titan-a/', 'USS Titan-A', 'Titan-A'),
  page('/topics/borg/', 'The Borg'),
];
const nearest = (words: string, path = '/', count = 3): string[] =>
  nearestNames(words, path, PAGES, count).map((near) => near.path);

describe('the nearest names', () => {
  it.each([
    ['sevn of nin', '/characters/seven-of-nine/', 'letters left out'],
    ['SEVEN OF NINE', '/characters/seven-of-nine/', 'case counts for nothing'],
    ['anika hansen', '/characters/seven-of-nine/', 'another name, misspelt; its section is asked for'],
    ['ed spelers', '/people/ed-speleers/', 'a slip'],
    ['ttan', '/ships/uss-titan-a/', 'the shorter name is nearer'],
    ['the brog', '/topics/borg/', 'letters swapped'],
  ])('of "%s" begin with %s: %s', (words, path) => expect(nearest(words, path)[0]).toBe(path));

  it('are as many as are asked for, the best first, each page once', () => {
    expect(nearest('uss titan', '/ships/uss-tittan/')).toEqual(['/ships/uss-titan/', '/ships/uss-titan-a/']);
    expect(nearest('seven la forge')).toHaveLength(3);
    expect(nearest('uss titan', '/', 1)).toEqual(['/ships/uss-titan/']);
    expect(new Set(nearest('annika', '/', 9)).size).toBe(nearest('annika', '/', 9).length);
  });

  it('let the section of the address decide between pages that are as near', () => {
    expect(nearest('annika hansen', '/board/annika/')[0]).toBe('/board/seven-of-nine/');
    expect(nearest('annika hansen', '/characters/annika/')[0]).toBe('/characters/seven-of-nine/');
    expect(nearest('annika hansen', '/CHARACTERS/annika/')[0]).toBe('/characters/seven-of-nine/');
  });

  it.each(['', '---', 'xqzjkv'])('are none where nothing is alike: "%s"', (words) =>
    expect(nearest(words)).toEqual([]),
  );
});
