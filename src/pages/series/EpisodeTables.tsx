/** The episodes recorded here, a table for each season; a film is a table of one row. Ticking one moves the horizon up to it. */
import { DateText } from '~/components/DateText';
import { GatedFact } from '~/components/GatedFact';
import { useReader } from '~/components/ReaderContext';
import { SiteLink } from '~/components/SiteLink';
import { Tick } from '~/components/Tick';
import { groupBy } from '~/domain/groupBy';
import { formatEpisodeNumber, hasSeen, parseEpisodeId } from '~/domain/horizon';
import { episodeBefore } from '~/domain/ladder';
import type { EpisodeRow, SeriesFile } from '~/domain/works';
import { Table } from '~/ui/Table';
import { useLadder } from '../useLadder';
import type { PageView } from '../usePageView';

interface EpisodeTablesProps {
  readonly series: SeriesFile;
  readonly see: PageView['see'];
}

export function EpisodeTables({ series, see }: EpisodeTablesProps) {
  if (series.list.length === 0) {
    return <p className="quiet">Nothing on this wiki leans on a single episode of it yet.</p>;
  }
  const seasons = groupBy(series.list, ({ season }) => season);
  return [...seasons].map(([season, rows]) => (
    <section key={season} aria-labelledby={`season-${season}`}>
      <h2 id={`season-${season}`}>{season === 0 ? 'The film' : `Season ${season}`}</h2>
      <Table
        className="episodes"
        fit="folds"
        caption={season === 0 ? 'When it was released' : captionOf(season, rows.length, series)}
      >
        <thead>
          <tr>
            {season > 0 && (
              <>
                <th scope="col" className="c-seen">
                  Seen
                </th>
                <th scope="col">Number</th>
              </>
            )}
            <th scope="col">Title</th>
            <th scope="col">{season === 0 ? 'Released' : 'First shown'}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} short={series.short} see={see} />
          ))}
        </tbody>
      </Table>
    </section>
  ));
}

/** Says how many of a season stand here, since not every episode has a page. */
function captionOf(season: number, count: number, series: SeriesFile): string {
  const isWhole = series.episodesTotal === series.episodes;
  return isWhole ? `All ${count} episodes of season ${season}` : `Episodes of season ${season} recorded here: ${count}`;
}

interface RowProps {
  readonly row: EpisodeRow;
  /** Short name of the series. */
  readonly short: string;
  readonly see: PageView['see'];
}

function Row({ row, short, see }: RowProps) {
  const { horizon } = useReader();
  const { set, sizesOf } = useLadder();
  const ref = parseEpisodeId(row.id);
  const number = ref && formatEpisodeNumber(ref);
  return (
    <tr>
      {row.season > 0 && ref && (
        <>
          <td className="c-seen">
            <Tick
              name={`Watched ${short} up to ${number}`}
              isTicked={hasSeen(horizon, row.id)}
              onChange={(isTicked) => set(ref.series, isTicked ? ref : episodeBefore(ref, sizesOf(ref.series)))}
            />
          </td>
          <th scope="row" className="num">
            <SiteLink to={row.path}>{number}</SiteLink>
          </th>
        </>
      )}
      <td>
        {see(row.title).map((seen) => (
          <GatedFact key={row.id} seen={seen} isInline>
            {(title) => <b className="episode-title">{title.text}</b>}
          </GatedFact>
        ))}
        <p className="quiet">{row.summary}</p>
      </td>
      <td className="num">
        <DateText date={row.airDate} isShort />
      </td>
    </tr>
  );
}
