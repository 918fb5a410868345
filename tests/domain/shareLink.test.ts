import { describe, expect, it } from 'vitest';
import { parseLinkHorizon } from '~/domain/linkHorizon';
import { formatShareLink, type SharedPlace } from '~/domain/shareLink';

const ROOT = 'https://fog.example/almanac';
const place = (change: Partial<SharedPlace> = {}): SharedPlace => ({
  path: '/board/',
  search: '',
  hash: '',
  day: null,
  ...change,
});
const link = (change: Partial<SharedPlace>, horizon: Parameters<typeof formatShareLink>[2] = null): string =>
  formatShareLink(ROOT, place(change), horizon).replace(`${ROOT}/board/`, '');

describe('the link of a view', () => {
  it.each<[Partial<SharedPlace>, string, string]>([
    [{}, '', 'a page without anything is its own address'],
    [
      { search: '?verdict=expected,likely&view=cards' },
      '?verdict=expected,likely&view=cards',
      'filters and view go along',
    ],
    [{ search: 'q=fog%20horn' }, '?q=fog+horn', 'so do words'],
    [{ search: '?seen=all&kinds=none&sort=name' }, '?sort=name', 'the horizon of an address stays here'],
    [{ search: '?seen=all&seen=none' }, '', 'however often it stands there'],
    [{ search: '?utm_source=x&fbclid=1&gclid=2&si=3&view=tiers' }, '?view=tiers', 'so does what follows people'],
    [{ search: '?as-of=1900', day: '2017-05-01' }, '?as-of=2017-05-01', 'the day is the one that is shown'],
    [{ search: '?as-of=2999-01-01' }, '', 'today is not named'],
    [{ search: '?drop=e12,e14' }, '?drop=e12,e14', 'lines switched off stay off'],
    [{ search: '?a=ada-wren&b=edda' }, '?a=ada-wren&b=edda', 'what a page has for itself goes along'],
    [{ hash: '#biography' }, '#biography', 'so does the place on the page'],
    [{ hash: '#main' }, '', 'but not that of the link over the frame'],
    [{ search: '?q=%7C%7C%3Cb%3E!%3C' }, '?q=%7C%7C%3Cb%3E%21%3C', 'no sign in it can be a mark of a message'],
  ])('%j → %s: %s', (change, expected) => {
    expect(link(change)).toBe(expected);
  });

  it.each<[string, readonly ('plot' | 'casting' | 'production')[], string]>([
    ['fog.1x02,voy.all', ['plot'], '?view=cards&as-of=2017-05-01&seen=fog.1x02,voy.all'],
    ['none', ['plot'], '?view=cards&as-of=2017-05-01&seen=none'],
    ['all', ['plot', 'casting'], '?view=cards&as-of=2017-05-01&seen=all&kinds=plot,casting'],
    ['all', [], '?view=cards&as-of=2017-05-01&seen=all&kinds=none'],
  ])('takes the horizon %s with %j hidden along, if it is asked to', (seen, hide, expected) => {
    const search = '?view=cards&seen=fog.all&kinds=none';
    expect(link({ search, day: '2017-05-01' }, { seen, hide })).toBe(expected);
    expect(link({ search, day: '2017-05-01' })).toBe('?view=cards&as-of=2017-05-01');
  });

  it('is read back by the site as it was meant', () => {
    const url = formatShareLink(ROOT, place({}), { seen: 'fog.1x02', hide: ['casting'] });
    const read = parseLinkHorizon(new URL(url).search, [{ code: 'fog', seasonSizes: [3] }]);
    expect(read.seen?.seen.get('fog')).toEqual({ series: 'fog', season: 1, number: 2 });
    expect(read.hide).toEqual(['casting']);
    expect(read.ignored).toEqual([]);
  });
});
