/** The frame of everything on the board: whether it will be made is another question, answered elsewhere and dated. */
import { statusPath } from '~/domain/paths';
import type { AnswerRow } from '~/domain/reference';
import { splitAnswer } from '~/domain/splitAnswer';
import { DateText } from './DateText';
import { useReader } from './ReaderContext';
import { SiteLink } from './SiteLink';

interface StatusFrameProps {
  /** The first of all answers: the one that the status shows. */
  readonly answer: Pick<AnswerRow, 'summary' | 'checked'>;
}

export function StatusFrame({ answer }: StatusFrameProps) {
  const { epoch } = useReader();
  return (
    <p className="status-frame">
      <SiteLink to={statusPath()}>Will it be made?</SiteLink> {/* The answer was written later than an earlier day. */}
      {epoch < answer.checked ? (
        <>The status says what was on record by then.</>
      ) : (
        <>
          <b>{splitAnswer(answer.summary).headline}</b> Checked on <DateText date={answer.checked} />.
        </>
      )}{' '}
      That is another question, and nothing here answers it: this asks who would be in it, if it were.
    </p>
  );
}
