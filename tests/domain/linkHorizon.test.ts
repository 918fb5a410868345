import { describe, expect, it } from 'vitest';
import { formatHorizon, parseHorizon } from '~/domain/horizon';
import { createVisit, parseLinkHorizon, stripLinkHorizon, weighLink } from '~/domain/linkHorizon';
import { HOSTILE } from './hostileText';

const SERIES = [
  { code: 'pic', seasonSizes: [10, 10, 10] },
  { code: 'voy', seasonSizes: [16, 26] },
  { code: 'nem', seasonSizes: [] },
];
const parse = (search: string) => parseLinkHorizon(search, SERIES);
const seenOf = (search: string): string | null => {
  const { seen } = parse(search);
  return seen && formatHorizon({ ...seen, hide: [] });
};

describe('parseLinkHorizon', () => {
  it.each<[string, string | null, readonly string[], string]>([
    ['?seen=pic.3x07,voy.all', 'pic.3x07,voy.all', [], 'each series by itself'],
    ['?seen=none', 'none', [], 'nothing is an answer'],
    ['?seen=all', 'all', [], 'so is everything'],
    ['?seen=PIC.3X07', 'pic.3x07', [], 'case comes from people'],
    ['?seen=pic.3x10', 'pic.all', [], 'the last episode is all'],
    ['?seen=pic.3x11', null, ['pic.3x11'], 'there is no such episode'],
    ['?seen=pic.4x01', null, ['pic.4x01'], 'nor such a season'],
    ['?seen=pic.0x00', null, ['pic.0x00'], 'a series has no season nought'],
    ['?seen=pic', null, ['pic'], 'a term without an end says nothing'],
    ['?seen=zzz.all,pic.1x01', 'pic.1x01', ['zzz.all'], 'what is known counts'],
    ['?seen=__proto__.all', null, ['__proto__.all'], 'no name of JavaScript is a series'],
    ['?seen=pic.all.all', null, ['pic.all.all'], 'nor is a term with a tail known'],
    ['?seen=<img onerror>', null, ['<img onerror>'], 'markup is text'],
    ['?seen=', null, [], 'an empty value asks for nothing'],
    ['?q=x', null, [], 'nor does no value'],
    ['?seen=none&seen=all', 'none', [], 'of a repeated parameter the first counts'],
  ])('reads %s as %s and ignores %j: %s', (search, seen, ignored) => {
    expect(seenOf(search)).toBe(seen);
    expect(parse(search).ignored).toEqual(ignored.map((value) => ({ parameter: 'seen', value })));
  });

  it.each<[string, readonly string[] | null, readonly string[]]>([
    ['?kinds=plot,casting', ['plot', 'casting'], []],
    ['?kinds=production,plot', ['plot', 'production'], []],
    ['?kinds=none', [], []],
    ['?kinds=gossip', null, ['gossip']],
    ['?kinds=gossip,casting', ['casting'], ['gossip']],
    ['?kinds=constructor', null, ['constructor']],
    ['?seen=all', null, []],
  ])('hides, for %s, %j and ignores %j', (search, hide, ignored) => {
    expect(parse(search).hide).toEqual(hide);
    expect(parse(search).ignored.map(({ value }) => value)).toEqual(ignored);
  });

  it('stays small however long the address is', () => {
    const { seen, ignored } = parse(`?seen=${'x'.repeat(10_000)},${'y,'.repeat(5000)}`);
    expect(seen).toBeNull();
    expect(ignored.length).toBeLessThanOrEqual(5);
    for (const { value } of ignored) expect(value.length).toBeLessThanOrEqual(80);
  });

  it('opens nothing for hostile text, and leaves every prototype alone', () => {
    for (const text of HOSTILE) {
      const { seen, hide } = parse(`?${new URLSearchParams({ seen: text, kinds: text }).toString()}`);
      expect(seen === null || (!seen.everything && seen.seen.size === 0)).toBe(true);
      expect(hide).toBeNull();
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('stripLinkHorizon', () => {
  it.each([
    ['?seen=all', '', 'nothing is left'],
    ['?q=a+b&seen=all&sort=name', '?q=a+b&sort=name', 'the rest stays in its order'],
    ['?kinds=plot&view=cards&seen=none&seen=all', '?view=cards', 'both, and each time'],
    ['?q=%2C,%20&seen', '?q=%2C,%20', 'as it was written'],
    ['?seenx=1&xkinds=2', '?seenx=1&xkinds=2', 'names that only look alike stay'],
    ['', '', 'nothing comes of nothing'],
  ])('makes of %j %j: %s', (search, rest) => expect(stripLinkHorizon(search)).toBe(rest));
});

describe('a visit', () => {
  it.each([
    ['?seen=none', 'all', 'none', 'none', 'what is lower holds at once'],
    ['?seen=all', 'none', 'none', 'all', 'what is higher only after consent'],
    ['?seen=pic.1x05,voy.all', 'pic.2x10', 'pic.1x05', 'pic.1x05,voy.all', 'of a mixed link the lower part'],
    ['?kinds=plot', 'pic.2x10', 'pic.2x10', 'pic.2x10', 'what is not named stays'],
  ])('by %s of a reader at %s stands at %s, once agreed at %s: %s', (search, mine, first, agreed) => {
    const [own, link] = [parseHorizon(mine), parse(search)];
    expect(formatHorizon(createVisit(link).apply(own))).toBe(first);
    expect(formatHorizon(createVisit(link, 'kept').apply(own))).toBe(first);
    expect(formatHorizon(createVisit(link, 'agreed').apply(own))).toBe(agreed);
  });

  it('hides another kind at once, and shows one only after consent', () => {
    const own = parseHorizon('none', ['plot']);
    const visit = parse('?kinds=casting');
    expect(createVisit(visit).apply(own).hide).toEqual(['plot', 'casting']);
    expect(createVisit(visit, 'agreed').apply(own).hide).toEqual(['casting']);
  });

  it('goes down with a horizon that is lowered meanwhile', () => {
    const visit = createVisit(parse('?seen=pic.2x10'));
    expect(formatHorizon(visit.apply(parseHorizon('all')))).toBe('pic.2x10');
    expect(formatHorizon(visit.apply(parseHorizon('pic.1x01')))).toBe('pic.1x01');
  });
});

describe('weighLink', () => {
  it.each<[string, string, boolean, string | null, string]>([
    ['?seen=none', 'all', true, null, 'only less'],
    ['?seen=all', 'none', false, 'all', 'only more'],
    ['?seen=pic.1x05,voy.all', 'pic.2x10', true, 'voy.all', 'both'],
    ['?seen=pic.3x10', 'pic.all', false, null, 'the same in other words'],
    ['?seen=pic.all,voy.all,nem.all', 'all', false, null, 'each is everything'],
    ['?seen=rubbish', 'all', false, null, 'what is ignored changes nothing'],
  ])('finds %s for a reader at %s lower: %s, more: %s: %s', (search, mine, isLower, more) => {
    const weighed = weighLink(parse(search), parseHorizon(mine), SERIES);
    expect([weighed.isLower, weighed.more && formatHorizon({ ...weighed.more, hide: [] })]).toEqual([isLower, more]);
  });
});
