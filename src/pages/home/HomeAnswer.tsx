/** The answer in two lines, with the day of its check, and what would change it. */
import { DateText } from '~/components/DateText';
import { SiteLink } from '~/components/SiteLink';
import { answerPath } from '~/domain/paths';
import type { AnswerRow } from '~/domain/reference';
import { splitAnswer } from '~/domain/splitAnswer';
import type { TimelineEntry } from '~/domain/timeline';

interface HomeAnswerProps {
  readonly answer: AnswerRow;
  readonly wouldChange: readonly string[];
  readonly latest: TimelineEntry | undefined;
}

export function HomeAnswer({ answer, wouldChange, latest }: HomeAnswerProps) {
  const { headline, rest } = splitAnswer(answer.summary);
  return (
    <div className="answer">
      <div>
        <p className="label" id="question">
          {answer.name}
        </p>
        <h1 aria-describedby="question">{headline}</h1>
        <p className="checked">
          {rest !== '' && `${rest} `}
          Checked on <DateText date={answer.checked} />
          {latest && (
            <>
              ; last statement on record, <DateText date={latest.date} precision={latest.datePrecision} />
            </>
          )}
          . <SiteLink to={answerPath(answer.id)}>Why we say so</SiteLink>
        </p>
      </div>
      <aside className="margin" aria-labelledby="change">
        <section>
          <h2 id="change">What would change this</h2>
          <ul className="change">
            {wouldChange.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </section>
      </aside>
    </div>
  );
}
