/** Who leads for each post, with how many of how many. */
import type { Pick, PostKey } from '~/domain/ballot';
import type { PostTally } from '~/domain/ballotTally';
import { UNNAMED } from '~/domain/tallyText';
import { Table } from '~/ui/Table';

const OTHERS = 3;

interface PostTableProps {
  readonly tallies: readonly PostTally[];
  readonly names: ReadonlyMap<Pick, string>;
  readonly labels: ReadonlyMap<PostKey, string>;
}

export function PostTable({ tallies, names, labels }: PostTableProps) {
  const nameOf = (pick: Pick): string => names.get(pick) ?? UNNAMED;
  return (
    <Table caption="Posts" className="tally-table">
      <thead>
        <tr>
          <th scope="col">Post</th>
          <th scope="col">In the lead</th>
          <th scope="col">Ballots</th>
          <th scope="col">Next</th>
        </tr>
      </thead>
      <tbody>
        {tallies.map(({ key, of, votes, leaders }) => {
          const most = leaders[0]?.votes ?? 0;
          const next = votes.slice(leaders.length, leaders.length + OTHERS);
          return (
            <tr key={key}>
              <th scope="row">{labels.get(key) ?? 'A post not named here'}</th>
              <td>
                {leaders.map(({ pick }) => nameOf(pick)).join(', ')}
                {leaders.length > 1 && <span className="quiet"> (a tie)</span>}
              </td>
              <td className="num">
                {most} of {of}
                <svg className="tally-bar" aria-hidden="true">
                  <rect className="bar-for" width={`${((100 * most) / of).toFixed(1)}%`} height="100%" />
                </svg>
              </td>
              <td className="second">
                {next.length === 0 ? 'nobody' : next.map((entry) => `${nameOf(entry.pick)} ${entry.votes}`).join(', ')}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
