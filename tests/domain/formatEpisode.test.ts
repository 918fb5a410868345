import { expect, it } from 'vitest';
import { formatEpisode } from '~/domain/formatEpisode';

it.each([
  ['pic.3x09', 'Picard 3x09', 'series and number'],
  ['nem', 'Nemesis', 'a film has no number'],
  ['xyz.1x01', 'xyz.1x01', 'an unknown series stays an id'],
  ['???', '???', 'what cannot be read stays as it is'],
])('names %j %j: %s', (id, expected) => {
  expect(
    formatEpisode(id, [
      { code: 'pic', short: 'Picard' },
      { code: 'nem', short: 'Nemesis' },
    ]),
  ).toBe(expected);
});
