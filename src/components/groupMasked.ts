/** Parts a view into what is open by itself and what stands behind a button, one group for each gate. */
import type { FactMeta } from '~/domain/fact';
import type { Seen } from '~/domain/view';

export interface MaskedGroup<T extends FactMeta> {
  readonly gate: string;
  readonly facts: readonly FactMeta[];
  /** Those that the reader has opened. */
  readonly open: readonly T[];
}

/** @param opened ids that the reader has opened on this page: they stay with their button. */
export function groupMasked<T extends FactMeta, Safe>(
  seen: readonly Seen<T, Safe>[],
  opened: ReadonlySet<string> | undefined,
): { readonly plain: readonly T[]; readonly masked: readonly MaskedGroup<T>[] } {
  const plain: T[] = [];
  const groups = new Map<string, { facts: FactMeta[]; open: T[] }>();
  for (const item of seen) {
    const fact: FactMeta = item.open ? item.fact : item.stub;
    if (item.open && !opened?.has(fact.id)) {
      plain.push(item.fact);
      continue;
    }
    const gate = fact.revealedBy.join(' ');
    const group = groups.get(gate) ?? { facts: [], open: [] };
    group.facts.push(fact);
    if (item.open) group.open.push(item.fact);
    groups.set(gate, group);
  }
  return { plain, masked: [...groups].map(([gate, { facts, open }]) => ({ gate, facts, open })) };
}
