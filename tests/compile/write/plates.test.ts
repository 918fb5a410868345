/** Plates are drawn from what a reader who has seen nothing may know. */
import { describe, expect, it } from 'vitest';
import { safePlate, smallPlate } from '~/compile/write/plates';
import { wholeSky } from '~/compile/write/sky';
import { entryOf, readTiny } from './tiny';

const content = readTiny();
const ada = entryOf(content.characters, 'ada-wren');
const edda = entryOf(content.characters, 'edda-wren');

describe('the sky', () => {
  it('numbers the listed characters first and counts only those', () => {
    const { size, numbers } = wholeSky(content);
    expect(size).toBe(2);
    expect(Object.fromEntries(numbers)).toEqual({ 'ada-wren': 0, 'tobias-hale': 1, 'edda-wren': 2 });
  });

  it('spans every series that a character was seen in, and today', () => {
    const { from, to, runs } = wholeSky(content);
    expect([from, to]).toEqual([2015, 2022]);
    expect(runs.map(({ code, track }) => [code, track])).toEqual([
      ['fog', 0],
      ['lamp', 0],
    ]);
  });
});

describe('a safe plate', () => {
  it('says what is open, and hatches what is not without naming it', () => {
    expect(safePlate(content, ada).plateText).toBe(
      'On screen: Fog 2015–2017. Tied to Tobias Hale. Hatched: more ties, past what you have watched.',
    );
    expect(JSON.stringify(safePlate(content, ada))).not.toMatch(/Edda|EW/);
  });

  it('has one chord for the open tie and hatching for the masked one', () => {
    const marks = new Map(safePlate(content, ada).plate.marks);
    expect(marks.get('chord')?.match(/Q/g)).toHaveLength(1);
    expect(marks.get('hatch')).toBeTruthy();
  });

  it('of a character whose name is a spoiler shows nothing but that something is hidden', () => {
    const { plate, plateText, sky } = safePlate(content, edda);
    expect(plate.marks.map(([kind]) => kind)).toEqual(['guide', 'star', 'hatch', 'own']);
    expect(plateText).toBe(
      'No appearance that may be told yet. Hatched: more of Fog and more ties, past what you have watched.',
    );
    expect(sky.runs.map(({ code }) => code)).toEqual(['fog']);
  });

  it('is not the same for two characters, small or large', () => {
    const tobias = entryOf(content.characters, 'tobias-hale');
    expect(safePlate(content, ada).plate.marks).not.toEqual(safePlate(content, tobias).plate.marks);
    expect(smallPlate(content, ada)).not.toEqual(smallPlate(content, tobias));
  });
});
