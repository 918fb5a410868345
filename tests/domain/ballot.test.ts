import { describe, expect, it } from 'vitest';
import {
  type Ballot,
  clearPost,
  compareBallots,
  countPicks,
  dropFromRanking,
  EMPTY_BALLOT,
  isEmptyBallot,
  isSameBallot,
  placeInRanking,
  placeOnPost,
  postOf,
} from '~/domain/ballot';

const ballot = (posts: Record<string, string>, ranks: readonly string[] = []): Ballot => ({
  posts: new Map(Object.entries(posts)),
  ranks,
});
const shown = ({ posts }: Ballot): string =>
  [...posts]
    .toSorted()
    .map(([key, pick]) => key + pick)
    .join(' ');

describe('placeOnPost', () => {
  it.each<[Record<string, string>, string, string, string, string]>([
    [{}, 'aaa', 'c', 'caaa', 'an empty post is filled'],
    [{ c: 'bbb' }, 'aaa', 'c', 'caaa', 'who stood there leaves the ship'],
    [{ c: 'aaa' }, 'aaa', 'h', 'haaa', 'nobody stands on two posts'],
    [{ c: 'aaa', h: 'bbb' }, 'aaa', 'h', 'cbbb haaa', 'two change places'],
    [{ c: 'aaa', h: 'bbb' }, 'aaa', 'c', 'caaa hbbb', 'where one stands already nothing changes'],
  ])('%j with %s on %s is %s: %s', (posts, pick, key, expected) => {
    const before = ballot(posts);
    expect(shown(placeOnPost(before, pick, key))).toBe(expected);
    expect(shown(before)).toBe(shown(ballot(posts)));
  });
});

describe('placeInRanking', () => {
  it.each([
    ['ddd', 0, 'ddd aaa bbb ccc', 'a newcomer at the top'],
    ['ddd', 99, 'aaa bbb ccc ddd', 'past the end is the end'],
    ['ddd', -4, 'ddd aaa bbb ccc', 'before the start is the start'],
    ['aaa', 2, 'bbb ccc aaa', 'places are counted among the others'],
    ['ccc', 0, 'ccc aaa bbb', 'nobody stands twice'],
  ])('%s at %i: %s, %s', (pick, index, expected) => {
    expect(placeInRanking(ballot({}, ['aaa', 'bbb', 'ccc']), pick, index).ranks.join(' ')).toBe(expected);
  });
});

it('lets go of a post and of a place', () => {
  expect(shown(clearPost(ballot({ c: 'aaa', h: 'bbb' }), 'c'))).toBe('hbbb');
  expect(dropFromRanking(ballot({}, ['aaa', 'bbb']), 'aaa').ranks).toEqual(['bbb']);
});

it('knows who stands where, how many there are, and when there is nobody', () => {
  const some = ballot({ c: 'aaa' }, ['aaa', 'bbb']);
  expect([postOf(some, 'aaa'), postOf(some, 'bbb')]).toEqual(['c', undefined]);
  expect([countPicks(some), isEmptyBallot(some), isEmptyBallot(EMPTY_BALLOT)]).toEqual([3, false, true]);
});

it.each<[Ballot, Ballot, boolean, string]>([
  [ballot({ c: 'aaa', h: 'bbb' }), ballot({ h: 'bbb', c: 'aaa' }), true, 'the order of posts means nothing'],
  [ballot({ c: 'aaa' }), ballot({ c: 'aaa', h: 'bbb' }), false, 'one fills more'],
  [ballot({ c: 'aaa' }), ballot({ h: 'aaa' }), false, 'another post'],
  [ballot({}, ['aaa', 'bbb']), ballot({}, ['bbb', 'aaa']), false, 'the order of ranks is the ranking'],
  [ballot({}, ['aaa']), ballot({}, ['aaa', 'bbb']), false, 'one ranks more'],
])('compares %j and %j: same is %s, %4$s', (a, b, isSame) => {
  expect([isSameBallot(a, b), isSameBallot(b, a)]).toEqual([isSame, isSame]);
});

it('counts what two ballots agree on, among what both say something of', () => {
  const mine = ballot({ c: 'aaa', h: 'bbb', o: 'ccc' }, ['aaa', 'bbb', 'ddd']);
  const theirs = ballot({ c: 'aaa', h: 'eee', d: 'fff' }, ['aaa', 'eee', 'bbb']);
  expect(compareBallots(mine, theirs)).toEqual({ bothFilled: 2, same: 1, bothRanked: 2, samePlace: 1 });
});
