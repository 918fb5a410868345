/** The last that was on record on an earlier day, in the place of an answer that was written later. */
import { safePart, type SeenEntry } from '~/domain/timelineList';
import { DateText } from './DateText';
import { EntryWords } from './EntryWords';
import { GatedFact } from './GatedFact';

export function LastWord({ seen }: { readonly seen: SeenEntry | undefined }) {
  if (!seen) return <p className="lead">Nothing that bears on it was on record yet.</p>;
  const { who, date, datePrecision } = safePart(seen);
  return (
    <div className="last-word">
      <p className="label">
        Last on record: {who}, <DateText date={date} precision={datePrecision} />
      </p>
      <GatedFact seen={seen}>{(entry) => <EntryWords entry={entry} />}</GatedFact>
    </div>
  );
}
