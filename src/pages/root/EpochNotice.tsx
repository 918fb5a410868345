/** Says that the page stands on an earlier day, or that the address asks for one that cannot be read; and the way back. */
import { useSearchParams } from 'react-router';
import { AS_OF, parseAsOf } from '~/domain/asOf';
import { Button } from '~/ui/Button';
import { DateText } from '~/components/DateText';
import { useReader } from '~/components/ReaderContext';
import { useSite } from '~/components/SiteContext';
import { useGoToDay } from './useGoToDay';

export function EpochNotice() {
  const { epoch } = useReader();
  const { since, checked } = useSite();
  const asked = useSearchParams()[0].get(AS_OF) ?? '';
  const go = useGoToDay();
  const isThen = epoch < checked;
  if (!isThen && (asked === '' || parseAsOf(asked, since, checked))) return null;
  return (
    <p role="note" className="then">
      {isThen ? (
        <>
          <b>
            As it stood on <DateText date={epoch} />.
          </b>{' '}
          What came later is left out; text without a date is today’s.
        </>
      ) : (
        <>The address asks for the day “{asked.slice(0, 40)}”, which is not known here.</>
      )}{' '}
      <Button
        look="link"
        onClick={() => {
          // The button goes with the notice: the control that says the new day takes the focus.
          document.getElementById('epoch')?.focus();
          go(null);
        }}
      >
        Back to today
      </Button>
    </p>
  );
}
