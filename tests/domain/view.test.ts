import { describe, expect, it } from 'vitest';
import type { FactMeta, Gated, SpoilerKind } from '~/domain/fact';
import { EVERYTHING_SEEN, NOTHING_SEEN, parseHorizon } from '~/domain/horizon';
import { isKnownOn, isRevealed, openFacts, opensAny, toStub, unseal, view } from '~/domain/view';

interface Words extends FactMeta {
  readonly words: string;
  readonly outlet: string;
}
interface Safe {
  readonly outlet: string;
}

const SECRET = 'the secret words';
const buildFact = (over: Partial<Words> = {}): Words => ({
  id: 'f1',
  revealedBy: [],
  words: SECRET,
  outlet: 'Gazette',
  ...over,
});
const TODAY = '2026-11-22';

describe('isRevealed', () => {
  it.each<[string[], SpoilerKind | undefined, string, boolean, string]>([
    [[], undefined, 'none', true, 'what no episode gives away is safe'],
    [['pic.3x09'], undefined, 'pic.3x08', false, 'the episode has not been seen'],
    [['pic.3x09'], undefined, 'pic.3x09', true, 'it has'],
    [['pic.3x09', 'voy.7x25'], undefined, 'pic.all', false, 'all of them must have been seen'],
    [['pic.3x09', 'voy.7x25'], undefined, 'voy.all', false, 'whichever is missing'],
    [['pic.3x09', 'voy.7x25'], undefined, 'pic.3x09,voy.all', true, 'and now they have'],
    [['???'], undefined, 'pic.all', false, 'an id that cannot be read has not been seen'],
    [['pic.3x09'], 'casting', 'none', true, 'casting news is shown unless hidden'],
    [['pic.3x09'], 'production', 'none', true, 'production news too'],
    [['pic.3x09'], 'plot', 'none', false, 'plot is hidden'],
  ])('of %j (%s) at %j is %s: %s', (revealedBy, spoiler, seen, expected) => {
    expect(isRevealed({ id: 'f1', revealedBy, ...(spoiler ? { spoiler } : {}) }, parseHorizon(seen))).toBe(expected);
  });

  it('hides casting news from readers who ask for it, until the episode was seen', () => {
    const hide: SpoilerKind[] = ['plot', 'casting'];
    const fact = buildFact({ revealedBy: ['pic.3x09'], spoiler: 'casting' });
    expect(isRevealed(fact, parseHorizon('none', hide))).toBe(false);
    expect(isRevealed(fact, parseHorizon('pic.3x09', hide))).toBe(true);
    expect(isRevealed(fact, parseHorizon('none', []))).toBe(true);
  });
});

describe('a single fact that the reader has opened', () => {
  it('is revealed, and no other with it', () => {
    const horizon = { ...NOTHING_SEEN, opened: new Set(['f1']) };
    expect(isRevealed(buildFact({ revealedBy: ['pic.3x09'] }), horizon)).toBe(true);
    expect(isRevealed(buildFact({ id: 'f2', revealedBy: ['pic.3x09'] }), horizon)).toBe(false);
  });
});

describe('isKnownOn', () => {
  it.each<[string | undefined, string, boolean, string]>([
    [undefined, '1966-09-08', true, 'a fact without a date always holds'],
    ['2023-04-20', '2023-04-20', true, 'it was said that day'],
    ['2023-04-20', '2023-04-19', false, 'not yet'],
    ['2023-04', '2023-04-29', false, 'within the month nobody can tell'],
    ['2023-04', '2023-04-30', true, 'after it, it must have been'],
    ['2023', '2023-12-30', false, 'nor within the year'],
    ['2023', '2023-12-31', true, 'at its end'],
    ['soon', TODAY, false, 'a date that cannot be read never comes'],
  ])('of %j on %s is %s: %s', (date, epoch, expected) =>
    expect(isKnownOn(date === undefined ? {} : { date }, epoch)).toBe(expected),
  );
});

describe('view', () => {
  it('keeps the order, opens what was seen, masks what was not and leaves out what lies after the day', () => {
    const facts = [
      buildFact({ id: 'a' }),
      buildFact({ id: 'b', revealedBy: ['pic.3x09'] }),
      buildFact({ id: 'c', date: '2027' }),
      buildFact({ id: 'd', date: '2023' }),
    ];
    const seen = view(facts, NOTHING_SEEN, TODAY);
    expect(seen.map((item) => (item.open ? item.fact.id : `masked ${item.stub.id}`))).toEqual(['a', 'masked b', 'd']);
  });

  it('never gives out content of a masked fact, even if it has been fetched', () => {
    const fact = buildFact({ revealedBy: ['pic.3x09'] });
    const stub = { ...toStub(fact), outlet: fact.outlet };
    for (const facts of [[fact], [stub], unseal<Words, Safe>([stub], { facts: [fact] })]) {
      expect(JSON.stringify(view<Words, Safe>(facts, parseHorizon('pic.3x08'), TODAY))).not.toContain(SECRET);
    }
  });

  it('leaves out stubs of later days as well', () => {
    expect(
      view([toStub(buildFact({ date: '2024-01-01', revealedBy: ['pic.3x09'] }))], NOTHING_SEEN, '2023-12-31'),
    ).toEqual([]);
  });

  it('keeps a stub closed as long as its fact is not there', () => {
    const stub: Gated<Words> = toStub(buildFact({ revealedBy: ['pic.3x09'] }));
    expect(view([stub], EVERYTHING_SEEN, TODAY)[0]?.open).toBe(false);
    expect(openFacts([stub], EVERYTHING_SEEN, TODAY)).toEqual([]);
  });
});

describe('unseal', () => {
  const open = buildFact({ id: 'open' });
  const near = buildFact({ id: 'near', revealedBy: ['pic.1x01'] });
  const far = buildFact({ id: 'far', revealedBy: ['pic.3x10'] });
  const stubs: Gated<Words, Safe>[] = [
    open,
    ...[near, far].map((fact) => ({ ...toStub(fact), outlet: fact.outlet, label: 'Fate' })),
  ];

  it('opens what was seen in its place', () => {
    const facts = openFacts(unseal(stubs, { facts: [far, near] }), parseHorizon('pic.1x10'), TODAY);
    expect(facts.map(({ id, words }) => [id, words])).toEqual([
      ['open', SECRET],
      ['near', SECRET],
    ]);
  });

  it('keeps what is safe of a fact that was fetched and is still masked', () => {
    const last = view(unseal(stubs, { facts: [near, far] }), parseHorizon('pic.1x10'), TODAY)[2];
    expect(last).toEqual({ open: false, stub: stubs[2] });
  });

  it('changes nothing without a twin, or with one that lacks the fact', () => {
    expect(unseal(stubs, undefined)).toEqual(stubs);
    expect(unseal(stubs, { facts: [] })).toEqual(stubs);
  });
});

describe('opensAny', () => {
  const stub = toStub(buildFact({ revealedBy: ['pic.3x09'] }));
  it.each<[FactMeta[], string, boolean, string]>([
    [[stub], 'pic.3x09', true, 'the horizon opens it'],
    [[stub], 'pic.3x08', false, 'the horizon does not'],
    [[buildFact()], 'all', false, 'an open fact needs no twin'],
    [[], 'all', false, 'there is nothing to fetch'],
  ])('of %j at %j is %s: %s', (stubs, seen, expected) => expect(opensAny(stubs, parseHorizon(seen))).toBe(expected));
});

describe('toStub', () => {
  it('keeps the gate, the day and the label, and nothing else', () => {
    const fact = {
      ...buildFact({ revealedBy: ['pic.3x09'], spoiler: 'casting', date: '2023', datePrecision: 'year' }),
      label: 'Fate',
    };
    expect(toStub(fact)).toEqual({
      id: 'f1',
      sealed: true,
      revealedBy: ['pic.3x09'],
      spoiler: 'casting',
      date: '2023',
      datePrecision: 'year',
      label: 'Fate',
    });
  });

  it('leaves the usual kind of spoiler unsaid', () => {
    expect(toStub(buildFact({ spoiler: 'plot' }))).toEqual({ id: 'f1', sealed: true, revealedBy: [] });
  });
});
