import { describe, expect, it } from 'vitest';
import type { Appearance, Tie } from '~/domain/article';
import { yearOf } from '~/domain/dates';
import { describePlate, plateFacts, type PlateSky } from '~/domain/plateFacts';
import type { Seen } from '~/domain/view';

const SKY: PlateSky = {
  from: 2015,
  to: 2021,
  size: 3,
  at: 0,
  runs: [
    { code: 'fog', name: 'Fog', track: 0, from: 2015, to: 2017.1 },
    { code: 'lamp', name: 'Lamp', track: 1, from: 2019, to: 2019 },
  ],
};

function buildAppearance(over: Partial<Appearance>): Seen<Appearance> {
  const fact: Appearance = {
    id: 'a1',
    revealedBy: [],
    series: 'fog',
    seriesName: 'Fog',
    episode: 'fog.1x01',
    title: 'First Watch',
    aired: '2015-01-09',
    end: 'first',
    ...over,
  };
  return { open: true, fact };
}
const masked = (revealedBy: string[]): Seen<never> => ({
  open: false,
  stub: { id: 'm', sealed: true, revealedBy },
});
function buildTie(to: string, at: number): Seen<Tie> {
  const fact = {
    id: to,
    revealedBy: [],
    type: 'x',
    typeLabel: 'X',
    to,
    name: to,
    path: '/',
    monogram: to,
    at,
    note: [],
  };
  return { open: true, fact };
}

describe('yearOf', () => {
  it.each([
    ['2015-01-01', 2015, 'the first day'],
    ['2015-07', 2015.54, 'the middle of a month'],
    ['2015', 2015.5, 'the middle of a year'],
  ])('puts %s at %d: %s', (date, year) => {
    expect(yearOf(date)).toBeCloseTo(year, 2);
  });
});

describe('plateFacts', () => {
  it('draws a stay from first to last day where both are open', () => {
    const last = buildAppearance({ end: 'last', aired: '2017-02-10' });
    const [span] = plateFacts(SKY, [buildAppearance({}), last], []).spans;
    expect(span).toMatchObject({ track: 0, end: 'exact' });
    expect(span?.to).toBeCloseTo(yearOf('2017-02-10'));
  });

  it.each([
    ['2016', 2017, 'the whole of that year'],
    ['2019', 2017.1, 'no longer than the series ran'],
    ['2014', yearOf('2015-01-09'), 'never before it began'],
  ])('ends an open stay until %s at %d: %s', (until, to) => {
    expect(plateFacts(SKY, [buildAppearance({ until }), masked(['fog.2x02'])], []).spans[0]).toMatchObject({
      end: 'open',
      to,
    });
  });

  it('hatches the rest of a run whose end is masked and unknown, and all of one whose start is', () => {
    const facts = plateFacts(SKY, [buildAppearance({}), masked(['fog.2x02'])], []);
    expect(facts.spans).toMatchObject([{ end: 'once' }]);
    expect(facts.hidden).toMatchObject([{ name: 'Fog', from: yearOf('2015-01-09'), to: 2017.1 }]);
    expect(plateFacts(SKY, [masked(['fog.1x01'])], []).hidden).toMatchObject([{ from: 2015, to: 2017.1 }]);
  });

  it('has no stroke for a stay whose first day is not on this site', () => {
    expect(plateFacts(SKY, [buildAppearance({ aired: '' })], []).spans).toEqual([]);
  });

  it('draws one chord to each tied character, and only says that there are more', () => {
    const facts = plateFacts(SKY, [], [buildTie('AB', 1), buildTie('AB', 1), masked(['fog.2x02'])]);
    expect(facts.ties).toHaveLength(1);
    expect(facts.hasHiddenTies).toBe(true);
  });
});

describe('describePlate', () => {
  it('says what is drawn, and that more is hatched without saying how much', () => {
    const facts = plateFacts(
      SKY,
      [buildAppearance({ until: '2015' }), masked(['lamp.1x01']), masked(['fog.2x02'])],
      [buildTie('Tobias Hale', 1), buildTie('Edda Wren', 2), masked(['fog.2x02'])],
    );
    expect(describePlate(facts)).toBe(
      'On screen: Fog 2015. Tied to Tobias Hale and Edda Wren. Hatched: more of Fog and more ties, past what you have watched.',
    );
  });

  it('says so where nothing may be told', () => {
    expect(describePlate(plateFacts(SKY, [], []))).toBe('No appearance that may be told yet.');
  });
});
