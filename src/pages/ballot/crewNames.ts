/** Names on a ballot, also of those whom this page cannot name. */
import type { Ballot, Candidate, Pick, Post } from '~/domain/ballot';
import { postOf } from '~/domain/ballot';

export type Crew = ReadonlyMap<Pick, Candidate>;

export const UNKNOWN = 'Somebody whom this page cannot name';

export const nameOf = (crew: Crew, pick: Pick): string => crew.get(pick)?.name ?? UNKNOWN;

/** Whether anybody on a ballot is unknown here. */
export function hasUnknown(crew: Crew, posts: readonly Post[], ballot: Ballot): boolean {
  return (
    [...ballot.posts.values(), ...ballot.ranks].some((pick) => !crew.has(pick)) ||
    [...ballot.posts.keys()].some((key) => !posts.some((post) => post.key === key))
  );
}

/** Where somebody stands on a ballot now: the name of the post, or nothing. */
export function postName(posts: readonly Post[], ballot: Ballot, pick: Pick): string | undefined {
  const key = postOf(ballot, pick);
  return posts.find((post) => post.key === key)?.label;
}

/** 1 → "1st". */
export function formatPlace(place: number): string {
  const tens = place % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[place % 10] ?? 'th');
  return `${place}${ending}`;
}
