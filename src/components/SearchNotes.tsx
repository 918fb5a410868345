/** What is to be said of the results as a whole: other words than those typed, or titles alone. */
import type { SearchAnswer } from '~/domain/searchHit';
import { Button } from '~/ui/Button';

interface SearchNotesProps {
  readonly answer: SearchAnswer;
  readonly isByTitle: boolean;
  readonly onRetry: () => void;
}

export function SearchNotes({ answer, isByTitle, onRetry }: SearchNotesProps) {
  return (
    <>
      {answer.instead && answer.instead.length > 0 && (
        <p className="quiet">
          Nothing is spelled like that. Shown instead: <b>{answer.instead.join(', ')}</b>.
        </p>
      )}
      {isByTitle && (
        <p className="quiet">
          The index could not be read, so only titles are searched.{' '}
          <Button look="link" onClick={onRetry}>
            Try again
          </Button>
        </p>
      )}
    </>
  );
}
