/** What the ballots of many people say together, counted from pasted links. */
import type { Ballot, Pick, PostKey } from './ballot.ts';
import { parseBallotCode, type Refusal } from './ballotCode.ts';
import { cleanText } from './cleanText.ts';

/** More than this is not read: a paste of a thousand links has some 150,000 characters. */
export const MAX_PASTED = 2_000_000;
const MAX_SHOWN = 60;

/** `b=` and a code, in a link or alone; a code alone on its line counts too. */
const LINK = /\bb=([^\s&"'<>)\]]*)/;
const BARE = /^1[0-9A-Za-z]{7,}$/;

export interface BadLine {
  /** Counted from 1. */
  readonly line: number;
  /** Its beginning. */
  readonly text: string;
  readonly why: Refusal | 'no-link';
}

export interface ReadLines {
  readonly ballots: readonly Ballot[];
  readonly bad: readonly BadLine[];
  /** Ballots whose code had already stood on an earlier line. */
  readonly repeats: number;
}

/** One ballot a line, whatever stands around it. Lines with nothing on them are passed over. @param once count equal ballots once. */
export function readBallotLines(text: string, once = false): ReadLines {
  const ballots: Ballot[] = [];
  const bad: BadLine[] = [];
  const seen = new Set<string>();
  let repeats = 0;
  text
    .slice(0, MAX_PASTED)
    .split('\n')
    .forEach((raw, index) => {
      const line = raw.trim();
      if (line === '') return;
      const code = LINK.exec(line)?.[1] ?? (BARE.test(line) ? line : undefined);
      // A sentence may end behind the link.
      const read = code === undefined ? undefined : parseBallotCode(code.replace(/[^0-9A-Za-z]{1,3}$/, ''));
      if (!read?.ok || code === undefined) {
        bad.push({ line: index + 1, text: cleanText(line, MAX_SHOWN), why: read && !read.ok ? read.why : 'no-link' });
        return;
      }
      const isRepeat = seen.has(code);
      if (isRepeat) repeats += 1;
      seen.add(code);
      if (!isRepeat || !once) ballots.push(read.ballot);
    });
  return { ballots, bad, repeats };
}

export interface Votes {
  readonly pick: Pick;
  readonly votes: number;
}

export interface PostTally {
  readonly key: PostKey;
  /** Ballots that fill this post. */
  readonly of: number;
  /** The most votes first. */
  readonly votes: readonly Votes[];
  /** Those with the most votes: more than one is a tie. */
  readonly leaders: readonly Votes[];
}

export interface RankTally {
  readonly pick: Pick;
  readonly points: number;
  /** Ballots that rank them, and ballots that have them first. */
  readonly ballots: number;
  readonly firsts: number;
  /** Place in the sum, from 1; the same for equals. */
  readonly place: number;
}

/** @param keys posts in the order to show them; posts that are not among them follow. */
export function tallyPosts(ballots: readonly Ballot[], keys: readonly PostKey[]): PostTally[] {
  const counts = new Map<PostKey, Map<Pick, number>>(keys.map((key) => [key, new Map<Pick, number>()]));
  for (const { posts } of ballots) {
    for (const [key, pick] of posts) {
      const post = counts.get(key) ?? new Map<Pick, number>();
      post.set(pick, (post.get(pick) ?? 0) + 1);
      counts.set(key, post);
    }
  }
  return [...counts].map(([key, post]) => {
    const votes = [...post].map(([pick, count]) => ({ pick, votes: count })).toSorted(byVotes);
    return {
      key,
      of: votes.reduce((sum, entry) => sum + entry.votes, 0),
      votes,
      leaders: votes.filter((entry) => entry.votes === votes[0]?.votes),
    };
  });
}

const byVotes = (a: Votes, b: Votes): number => b.votes - a.votes || (a.pick < b.pick ? -1 : 1);

/**
 * Borda's count. The longest ranking sets the scale: with n places the first is worth n points, the second n − 1, and so on;
 * whom a ballot does not rank gets nothing from it. Equals share a place.
 */
export function tallyRanks(ballots: readonly Ballot[]): RankTally[] {
  const scale = ballots.reduce((longest, { ranks }) => Math.max(longest, ranks.length), 0);
  const sums = new Map<Pick, { points: number; ballots: number; firsts: number }>();
  for (const { ranks } of ballots) {
    ranks.forEach((pick, index) => {
      const sum = sums.get(pick) ?? { points: 0, ballots: 0, firsts: 0 };
      sums.set(pick, {
        points: sum.points + scale - index,
        ballots: sum.ballots + 1,
        firsts: sum.firsts + (index === 0 ? 1 : 0),
      });
    });
  }
  const sorted = [...sums]
    .map(([pick, sum]) => ({ pick, ...sum }))
    .toSorted((a, b) => b.points - a.points || b.firsts - a.firsts || (a.pick < b.pick ? -1 : 1));
  const tallies: RankTally[] = [];
  for (const [index, entry] of sorted.entries()) {
    const before = tallies[index - 1];
    const isEqual = before?.points === entry.points && before.firsts === entry.firsts;
    tallies.push({ ...entry, place: isEqual ? before.place : index + 1 });
  }
  return tallies;
}
