/** A list on its way from one state to the next: what is in sight stands right at once, the rest stays as it was for a moment. */

/**
 * The first items of the new list, then those of the old one that are in neither of them twice nor gone.
 * @param near how many of the new list are, or may be, in sight.
 */
export function stageItems<T>(
  next: readonly T[],
  last: readonly T[],
  near: number,
  idOf: (item: T) => string,
): readonly T[] {
  if (next === last || near >= next.length) return next;
  const first = next.slice(0, near);
  const placed = new Set(first.map(idOf));
  const wanted = new Set(next.map(idOf));
  return [...first, ...last.filter((item) => wanted.has(idOf(item)) && !placed.has(idOf(item)))];
}
