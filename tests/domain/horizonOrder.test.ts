import { describe, expect, it } from 'vitest';
import { formatHorizon, hasSeen, parseHorizon } from '~/domain/horizon';
import { excessOf, isNoExcess, meetHorizons, tidyHorizon } from '~/domain/horizonOrder';
import type { SpoilerKind } from '~/domain/fact';
import { SPOILER_KINDS } from '~/domain/spoilerKinds';
import { buildRandom, pick } from './hostileText';

const SERIES = [
  { code: 'pic', seasonSizes: [10, 10, 10] },
  { code: 'voy', seasonSizes: [16, 26] },
  { code: 'nem', seasonSizes: [] },
];

describe('meetHorizons', () => {
  it.each([
    ['all', 'none', 'none', 'nothing is the lower one'],
    ['all', 'pic.2x10', 'pic.2x10', 'everything takes nothing from the other'],
    ['pic.2x10', 'all', 'pic.2x10', 'in either order'],
    ['all', 'all', 'all', 'of two equals either'],
    ['pic.3x07,voy.all', 'pic.2x10', 'pic.2x10', 'what only one has seen is not seen'],
    ['pic.all', 'pic.3x10', 'pic.3x10', 'all lies above any episode'],
    ['pic.3x07', 'pic.2x10,voy.all', 'pic.2x10', 'a link that lowers one series and raises another only lowers'],
    ['pic.1x09', 'pic.1x10', 'pic.1x09', 'the earlier episode of a season'],
    ['pic.1x10', 'pic.2x01', 'pic.1x10', 'the earlier season, whatever the number'],
  ])('of %s and %s is %s: %s', (a, b, meet) => {
    expect(formatHorizon(meetHorizons(parseHorizon(a), parseHorizon(b)))).toBe(meet);
    expect(formatHorizon(meetHorizons(parseHorizon(b), parseHorizon(a)))).toBe(meet);
  });

  it('hides what either hides, in the order of the kinds', () => {
    const meet = meetHorizons(parseHorizon('all', ['production', 'plot']), parseHorizon('all', ['casting']));
    expect(meet.hide).toEqual(['plot', 'casting', 'production']);
  });

  it('never opens an episode that either keeps shut, for any two horizons', () => {
    const random = buildRandom(20_230_420);
    const terms = ['none', 'all', 'pic.1x01', 'pic.2x10', 'pic.3x10', 'pic.all', 'voy.2x01', 'voy.all', 'nem.all'];
    const episodes = ['pic.1x01', 'pic.1x02', 'pic.3x10', 'voy.1x01', 'voy.2x26', 'nem'];
    for (let round = 0; round < 1000; round += 1) {
      const [a, b] = [0, 1].map(() => parseHorizon([pick(random, terms), pick(random, terms)].join(',')));
      if (!a || !b) continue;
      const meet = meetHorizons(a, b);
      for (const id of episodes) expect(hasSeen(meet, id)).toBe(hasSeen(a, id) && hasSeen(b, id));
      expect(isNoExcess(excessOf(meet, a))).toBe(true);
      expect(isNoExcess(excessOf(meet, b))).toBe(true);
    }
  });
});

describe('excessOf', () => {
  it.each<[string, string, string, string]>([
    ['all', 'none', 'all', 'everything beyond nothing'],
    ['none', 'all', 'none', 'nothing goes beyond nothing'],
    ['pic.3x07,voy.all', 'pic.2x10,voy.all', 'pic.3x07', 'only the series that goes further'],
    ['pic.2x10,nem.all', 'pic.3x07', 'nem.all', 'a series that the other has not begun'],
    ['pic.3x07', 'pic.3x07', 'none', 'equals have nothing beyond each other'],
    ['pic.all', 'pic.3x10', 'pic.all', 'without the number of episodes all lies above the last'],
  ])('of %s beyond %s is %s: %s', (asked, mine, beyond) => {
    const excess = excessOf(parseHorizon(asked), parseHorizon(mine));
    expect(formatHorizon({ ...excess, hide: [] })).toBe(beyond);
    expect(isNoExcess(excess)).toBe(beyond === 'none');
  });

  it.each<[readonly SpoilerKind[], readonly SpoilerKind[], readonly SpoilerKind[]]>([
    [[], ['plot'], ['plot']],
    [['casting'], ['plot', 'production'], ['plot', 'production']],
    [SPOILER_KINDS, ['plot'], []],
  ])('with %j hidden instead of %j shows %j too', (asked, mine, kinds) =>
    expect(excessOf(parseHorizon('none', asked), parseHorizon('none', mine)).kinds).toEqual(kinds),
  );
});

describe('tidyHorizon', () => {
  it.each([
    ['pic.3x10', 'pic.all', 'the last episode is all of it'],
    ['pic.3x09', 'pic.3x09', 'the one before is not'],
    ['pic.all,voy.all,nem.all', 'all', 'all of each is everything'],
    ['pic.3x10,voy.2x26,nem.all', 'all', 'by their last episodes too'],
    ['zzz.all,pic.1x01', 'pic.1x01', 'a series that there is not is nothing'],
    ['all,pic.1x01', 'all', 'everything outweighs a part'],
    ['none', 'none', 'nothing is nothing'],
  ])('calls %s %s: %s', (text, tidy) => expect(formatHorizon(tidyHorizon(parseHorizon(text), SERIES))).toBe(tidy));

  it('is not everything in a wiki without series', () => {
    expect(tidyHorizon(parseHorizon('pic.all'), []).everything).toBe(false);
  });
});
