/** Says what the address of a case asks for and nobody knows; a line that is masked is not told from one that is not there. */
import type { IgnoredValue } from '~/domain/listState';

const ASKED: Readonly<Record<string, string>> = { drop: 'to switch off', from: 'to compare with' };

export function CaseIgnored({ ignored }: { readonly ignored: readonly IgnoredValue[] }) {
  if (ignored.length === 0) return null;
  return (
    <p className="quiet">
      The address asks {ignored.map(({ parameter, value }) => `${ASKED[parameter]} “${value}”`).join(', ')}, which is
      not known here.
    </p>
  );
}
