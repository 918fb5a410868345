/** What a line adds, and what its side has come to with it. */
import type { LedgerLine } from '~/domain/caseLedger';
import { formatWeight, type WeighedLine } from '~/domain/evidence';

export function LinePoints({ entry }: { readonly entry: LedgerLine<WeighedLine> }) {
  const { line, points, counted, isOff, total } = entry;
  return (
    <span className="w">
      {isOff ? <s>{formatWeight(points, line.side)}</s> : formatWeight(counted, line.side)}{' '}
      <span className="case-total">
        <span className="visually-hidden">{line.side} so far: </span>
        {total.toFixed(2)}
      </span>
    </span>
  );
}
