/** The question on an earlier day, with the last that was on record: today's answer was written later. */
import { LastWord } from '~/components/LastWord';
import type { TimelineEntry } from '~/domain/timeline';

interface HomeThenProps {
  readonly question: string;
  readonly entry: TimelineEntry | undefined;
}

export function HomeThen({ question, entry }: HomeThenProps) {
  return (
    <div className="answer">
      <div>
        <h1>{question}</h1>
        <LastWord seen={entry && { open: true, fact: entry }} />
      </div>
    </div>
  );
}
