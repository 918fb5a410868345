/** A crew ballot: who should sit on which post, and in which order the reader ranks them. */
import type { FileStamp } from './article.ts';
import type { SmallPlate } from './plate.ts';

/** A character on a ballot, by the short code of its id: it stays the same whatever becomes of the content. See `pickOf`. */
export type Pick = string;

/** The one character that stands for a post in every code; never used for another post. */
export type PostKey = string;

export interface Ballot {
  readonly posts: ReadonlyMap<PostKey, Pick>;
  /** The first is the best; nobody twice. */
  readonly ranks: readonly Pick[];
}

export interface Post {
  readonly key: PostKey;
  readonly label: string;
  /** What one does there. */
  readonly hint: string;
}

export interface Candidate {
  readonly pick: Pick;
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly actors: readonly string[];
  readonly aliases: readonly string[];
  readonly monogram: string;
  readonly plate: SmallPlate | null;
}

/** Whom one can vote for: every character of the board. */
export interface BallotFile extends FileStamp {
  readonly posts: readonly Post[];
  readonly crew: readonly Candidate[];
}

export const EMPTY_BALLOT: Ballot = { posts: new Map(), ranks: [] };

export const isEmptyBallot = ({ posts, ranks }: Ballot): boolean => posts.size === 0 && ranks.length === 0;

/** How many picks it holds. */
export const countPicks = ({ posts, ranks }: Ballot): number => posts.size + ranks.length;

export function isSameBallot(a: Ballot, b: Ballot): boolean {
  return (
    a.posts.size === b.posts.size &&
    [...a.posts].every(([key, pick]) => b.posts.get(key) === pick) &&
    a.ranks.length === b.ranks.length &&
    a.ranks.every((pick, index) => b.ranks[index] === pick)
  );
}

/** The post that somebody holds. */
export function postOf({ posts }: Ballot, pick: Pick): PostKey | undefined {
  return [...posts].find(([, held]) => held === pick)?.[0];
}

/** Puts somebody on a post. Who stood there goes to the post that the newcomer leaves, or off the ship. */
export function placeOnPost(ballot: Ballot, pick: Pick, key: PostKey): Ballot {
  const posts = new Map(ballot.posts);
  const left = postOf(ballot, pick);
  const before = posts.get(key);
  if (left !== undefined) posts.delete(left);
  if (left !== undefined && left !== key && before !== undefined) posts.set(left, before);
  posts.set(key, pick);
  return { ...ballot, posts };
}

export function clearPost(ballot: Ballot, key: PostKey): Ballot {
  const posts = new Map(ballot.posts);
  posts.delete(key);
  return { ...ballot, posts };
}

/** Puts somebody at a place of the ranking, counted from 0 among the others; a place past the end is the last. */
export function placeInRanking(ballot: Ballot, pick: Pick, index: number): Ballot {
  const others = ballot.ranks.filter((other) => other !== pick);
  return { ...ballot, ranks: others.toSpliced(Math.max(0, index), 0, pick) };
}

export function dropFromRanking(ballot: Ballot, pick: Pick): Ballot {
  return { ...ballot, ranks: ballot.ranks.filter((other) => other !== pick) };
}

export interface Agreement {
  /** Posts that both have filled, and those of them with the same person. */
  readonly bothFilled: number;
  readonly same: number;
  /** Characters that both rank, and those of them at the same place. */
  readonly bothRanked: number;
  readonly samePlace: number;
}

export function compareBallots(mine: Ballot, theirs: Ballot): Agreement {
  const filled = [...mine.posts].filter(([key]) => theirs.posts.has(key));
  const ranked = mine.ranks.flatMap((pick, index) => {
    const at = theirs.ranks.indexOf(pick);
    return at === -1 ? [] : [at === index];
  });
  return {
    bothFilled: filled.length,
    same: filled.filter(([key, pick]) => theirs.posts.get(key) === pick).length,
    bothRanked: ranked.length,
    samePlace: ranked.filter(Boolean).length,
  };
}
