/** The record month by month, a line for each year. */
import { SiteLink } from '~/components/SiteLink';
import { formatDate } from '~/domain/dates';
import { statusMonthPath } from '~/domain/paths';

export function Months({ months }: { readonly months: readonly string[] }) {
  if (months.length === 0) return null;
  const years = [...new Set(months.map((month) => month.slice(0, 4)))].toReversed();
  return (
    <section className="blk" aria-labelledby="months">
      <div className="sec">
        <h2 id="months">Month by month</h2>
      </div>
      <dl className="months">
        {years.map((year) => (
          <div key={year}>
            <dt className="mono">{year}</dt>
            <dd>
              <ul>
                {months
                  .filter((month) => month.startsWith(year))
                  .map((month) => (
                    <li key={month}>
                      <SiteLink to={statusMonthPath(month)}>
                        {formatDate(month).slice(0, 3)}
                        <span className="visually-hidden">{formatDate(month).slice(3)}</span>
                      </SiteLink>
                    </li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
