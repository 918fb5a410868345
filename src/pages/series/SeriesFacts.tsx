/** The facts of a series in the margin. */
import type { ReactNode } from 'react';
import { DateText } from '~/components/DateText';
import { DisputeMark } from '~/components/DisputeMark';
import { SiteLink } from '~/components/SiteLink';
import { capitalise } from '~/domain/formatWork';
import type { SeriesFile } from '~/domain/works';

export function SeriesFacts({ series }: { readonly series: SeriesFile }) {
  const isFilm = series.type === 'film';
  const rows: readonly (readonly [string, ReactNode])[] = [
    ['Also as', series.aliases.join(', ')],
    [
      'Same name',
      series.shared.length === 0
        ? null
        : series.shared.map(({ name, path }) => (
            <span key={path} className="block">
              <SiteLink to={path}>{name}</SiteLink>
            </span>
          )),
    ],
    ['Kind', capitalise(series.format)],
    [isFilm ? 'Released' : 'First shown', <DateText key="start" date={series.start} />],
    ['Last shown', series.end && <DateText key="end" date={series.end} />],
    ['Status', isFilm ? null : capitalise(series.status)],
    ['Set in', series.setIn],
    ['Shown by', series.network],
    ['Seasons', series.seasons],
    ['Episodes', isFilm ? null : series.episodesTotal],
    ['Recorded here', isFilm || series.episodes === series.episodesTotal ? null : series.episodes],
  ];
  return (
    <aside className="margin" aria-label="At a glance">
      <section aria-labelledby="facts">
        <h2 id="facts">Facts</h2>
        <dl className="facts">
          {rows.map(([term, value]) =>
            value === null || value === '' ? null : (
              <div key={term} className="contents">
                <dt>{term}</dt>
                <dd>
                  {value}
                  {series.disputes.map(
                    (dispute) => dispute.term === term && <DisputeMark key={term} id={dispute.id} />,
                  )}
                </dd>
              </div>
            ),
          )}
        </dl>
      </section>
    </aside>
  );
}
