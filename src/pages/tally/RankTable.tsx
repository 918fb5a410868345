/** The rankings summed by Borda's count, which is stated. */
import type { Pick } from '~/domain/ballot';
import type { RankTally } from '~/domain/ballotTally';
import { UNNAMED } from '~/domain/tallyText';
import { Table } from '~/ui/Table';

const SHOWN = 100;

interface RankTableProps {
  readonly tallies: readonly RankTally[];
  readonly names: ReadonlyMap<Pick, string>;
}

export function RankTable({ tallies, names }: RankTableProps) {
  return (
    <>
      <Table caption="Ranking" className="tally-table">
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">Character</th>
            <th scope="col">Points</th>
            <th scope="col">Ranked by</th>
            <th scope="col">First on</th>
          </tr>
        </thead>
        <tbody>
          {tallies.slice(0, SHOWN).map(({ pick, place, points, ballots, firsts }) => (
            <tr key={pick}>
              <td className="num">{place}</td>
              <th scope="row">{names.get(pick) ?? UNNAMED}</th>
              <td className="num">{points}</td>
              <td className="num">{ballots}</td>
              <td className="num">{firsts}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="quiet">
        Borda’s count: the longest ranking sets the scale. With n places on it, the first of any ballot gets n points,
        the second n − 1, and so on; whom a ballot leaves out gets none from it. Where points are equal, more first
        places go before.{tallies.length > SHOWN && ` The first ${SHOWN} of ${tallies.length} are shown.`}
      </p>
    </>
  );
}
