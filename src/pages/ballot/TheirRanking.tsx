/** Somebody else's ranking, each with the place that the reader gives them. */
import type { Ballot } from '~/domain/ballot';
import { type Crew, formatPlace } from './crewNames';
import { PersonMark } from './PersonMark';

interface TheirRankingProps {
  readonly crew: Crew;
  readonly own: Ballot;
  readonly theirs: Ballot;
}

export function TheirRanking({ crew, own, theirs }: TheirRankingProps) {
  return (
    <section className="their-ranking" aria-labelledby="theirs">
      <h2 id="theirs">Theirs</h2>
      {theirs.ranks.length === 0 && <p className="quiet">They rank nobody.</p>}
      <ol className="ranks">
        {theirs.ranks.map((pick, index) => {
          const at = own.ranks.indexOf(pick);
          const note =
            at === index ? 'the same on yours' : at === -1 ? 'not on yours' : `${formatPlace(at + 1)} on yours`;
          return (
            <li key={pick} className={at === index ? 'is-same' : undefined}>
              <span className="rank-place num">{index + 1}</span>
              <PersonMark crew={crew} pick={pick} note={note} isSaid />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
