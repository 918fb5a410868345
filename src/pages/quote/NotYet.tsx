/** A quotation for a reader who stands on a day before it. */
import { DateText } from '~/components/DateText';
import { useReader } from '~/components/ReaderContext';
import type { QuoteFile } from '~/domain/timeline';

export function NotYet({ file: { speaker, outlet, date, datePrecision } }: { readonly file: QuoteFile }) {
  const { epoch } = useReader();
  return (
    <div className="q-main">
      <h1 className="label">
        {speaker.name} to {outlet}, <DateText date={date} precision={datePrecision} />
      </h1>
      <p className="lead">
        This had not been said yet on <DateText date={epoch} />.
      </p>
    </div>
  );
}
