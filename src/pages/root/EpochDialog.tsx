/** Another day: any of the record, one on which its course turned, or today. */
import '~/styles/pages.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DateText } from '~/components/DateText';
import { useReader } from '~/components/ReaderContext';
import { useSite } from '~/components/SiteContext';
import { statusQuery } from '~/data/queries';
import { formatDate, lastDay } from '~/domain/dates';
import { Button } from '~/ui/Button';
import { Dialog } from '~/ui/Dialog';
import { useGoToDay } from './useGoToDay';

interface EpochDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function EpochDialog({ isOpen, onClose }: EpochDialogProps) {
  const { checked } = useSite();
  const go = useGoToDay();
  const choose = (day: string): void => {
    onClose();
    go(day === checked ? null : day);
  };
  return (
    <Dialog name="As it stood on" isOpen={isOpen} onClose={onClose} done="Close">
      <Days onChoose={choose} />
    </Dialog>
  );
}

function Days({ onChoose }: { readonly onChoose: (day: string) => void }) {
  const { epoch } = useReader();
  const { since, checked } = useSite();
  const [draft, setDraft] = useState(epoch);
  const { data } = useQuery(statusQuery());
  const turns = (data?.record.milestones ?? []).map(({ label, date }) => ({ label, day: lastDay(date) }));
  return (
    <>
      <h2>As it stood on</h2>
      <p className="quiet">
        Board, status, timeline and counts go back to the evening of that day. What is dated to a month or a year counts
        from its last day.
      </p>
      <form
        className="day-form"
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(draft);
        }}
      >
        <label>
          <span className="label">A day from {formatDate(since)} on</span>
          <input
            type="date"
            required
            min={since}
            max={checked}
            value={draft}
            onChange={({ currentTarget }) => setDraft(currentTarget.value)}
          />
        </label>
        <Button look="main" type="submit">
          Show this day
        </Button>
      </form>
      <ul className="day-list">
        {turns.map(({ label, day }) => (
          <li key={label}>
            <Button look="link" onClick={() => onChoose(day)}>
              {label} <DateText date={day} />
            </Button>
          </li>
        ))}
        <li>
          <Button look="link" onClick={() => onChoose(checked)}>
            Today <DateText date={checked} />
          </Button>
        </li>
      </ul>
    </>
  );
}
