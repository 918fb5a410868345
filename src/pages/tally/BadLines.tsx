/** The lines that could not be counted, each with the reason. */
import type { BadLine } from '~/domain/ballotTally';
import { formatRefusal } from '~/domain/refusalWords';
import { Disclosure } from '~/ui/Disclosure';

const SHOWN = 50;

export function BadLines({ bad }: { readonly bad: readonly BadLine[] }) {
  if (bad.length === 0) return null;
  return (
    <Disclosure
      className="bad-lines"
      summary={bad.length === 1 ? 'One line could not be read' : `${bad.length} lines could not be read`}
    >
      <ul>
        {bad.slice(0, SHOWN).map(({ line, text, why }) => (
          <li key={line}>
            <span className="label">Line {line}</span> <span className="mono">{text}</span>{' '}
            <span className="quiet">
              {why === 'no-link' ? 'there is no link of a ballot on it' : formatRefusal(why)}
            </span>
          </li>
        ))}
      </ul>
      {bad.length > SHOWN && <p className="quiet">And {bad.length - SHOWN} more.</p>}
    </Disclosure>
  );
}
