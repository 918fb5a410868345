/** Keeps results of one kind; each says how many there are. */
import { countKinds, type SearchHit } from '~/domain/searchHit';
import { formatSearchKind, SEARCH_KINDS } from '~/domain/searchKinds';
import { Select } from '~/ui/Select';

interface KindSelectProps {
  /** What was found of every kind. */
  readonly hits: readonly SearchHit[];
  /** Empty for all. */
  readonly kind: string;
  readonly onChange: (kind: string) => void;
}

export function KindSelect({ hits, kind, onChange }: KindSelectProps) {
  const counts = countKinds(hits);
  return (
    <Select label="Show" value={kind} onChange={onChange}>
      <option value="">Everything</option>
      {SEARCH_KINDS.filter((one) => counts.has(one) || one === kind).map((one) => (
        <option key={one} value={one}>
          {formatSearchKind(one)} ({counts.get(one) ?? 0})
        </option>
      ))}
    </Select>
  );
}
