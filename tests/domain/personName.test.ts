import { describe, expect, it } from 'vitest';
import { splitName } from '~/domain/personName';

describe('splitName', () => {
  it.each([
    ['Terry Matalas', 'Terry', 'Matalas', 'the last word is the family'],
    ['John de Lancie', 'John', 'de Lancie', 'a particle belongs to it'],
    ['Jonathan Del Arco', 'Jonathan', 'Del Arco', 'written large or small'],
    ['Anna van der Berg', 'Anna', 'van der Berg', 'several of them'],
    ['Robert Duncan McNeill', 'Robert Duncan', 'McNeill', 'a second name is a given one'],
    ['De Niro', 'De', 'Niro', 'the first word is never a particle'],
    ['Madonna', '', 'Madonna', 'one word alone'],
    ['', '', '', 'nothing'],
  ])('%j is %j and %j: %s', (name, given, family) => expect(splitName(name)).toEqual({ given, family }));
});
