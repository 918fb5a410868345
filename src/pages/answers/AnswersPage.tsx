/** Every question that is answered here, with its answer in a line. */
import '~/styles/pages.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { DateText } from '~/components/DateText';
import { Head } from '~/components/Head';
import { useSite } from '~/components/SiteContext';
import { SiteLink } from '~/components/SiteLink';
import { answersQuery } from '~/data/queries';
import { answerPath, answersPath } from '~/domain/paths';

export const queries = () => [answersQuery()];

export function Component() {
  const { subject } = useSite();
  const { rows } = useSuspenseQuery(answersQuery()).data;
  return (
    <main id="main" data-page="answers">
      <Head
        title="Answers"
        description={`Short, sourced answers to what people ask about ${subject}, each with the day on which it was checked.`}
        path={answersPath()}
        type="website"
      />
      <div className="head">
        <div>
          <h1>Answers</h1>
          <p>What people ask, answered in a line and then with sources.</p>
        </div>
      </div>
      <ul className="answer-list">
        {rows.map((row) => (
          <li key={row.id}>
            <h2>
              <SiteLink to={answerPath(row.id)}>{row.name}</SiteLink>
            </h2>
            <p className="answer-short">{row.short}.</p>
            <p className="src">
              Checked <DateText date={row.checked} />
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
}
