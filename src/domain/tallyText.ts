/** A tally as plain text, to be pasted where the links came from. */
import type { Pick, PostKey } from './ballot.ts';
import type { PostTally, RankTally } from './ballotTally.ts';

export const UNNAMED = 'somebody not named here';
const MAX_RANKED = 20;

interface Tally {
  readonly count: number;
  readonly filled: readonly PostTally[];
  readonly ranked: readonly RankTally[];
  readonly names: ReadonlyMap<Pick, string>;
  readonly labels: ReadonlyMap<PostKey, string>;
}

export function formatTally({ count, filled, ranked, names, labels }: Tally): string {
  const nameOf = (pick: Pick): string => names.get(pick) ?? UNNAMED;
  const posts = filled.map(({ key, of, leaders }) => {
    const votes = leaders[0]?.votes ?? 0;
    const who = leaders.map(({ pick }) => nameOf(pick)).join(' and ');
    return `${labels.get(key) ?? 'Another post'}: ${who}, ${votes} of ${of}${leaders.length > 1 ? ' each' : ''}`;
  });
  const ranks = ranked
    .slice(0, MAX_RANKED)
    .map(({ pick, place, points, ballots }) => `${place}. ${nameOf(pick)}, ${points} points on ${ballots} of ${count}`);
  return [
    count === 1 ? 'One crew ballot' : `${count} crew ballots`,
    ...(posts.length > 0 ? ['', 'Posts', ...posts] : []),
    ...(ranks.length > 0 ? ['', 'Ranking, by Borda’s count', ...ranks] : []),
    '',
  ].join('\n');
}
