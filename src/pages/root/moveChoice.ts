/**
 * Which of `count` options a key leads to from `active` (-1 for none): up and down go round through the field, Home and End to
 * the ends of the list once one is chosen; before that they belong to the text. Undefined for other keys.
 */
export function moveChoice(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return active + 1 < count ? active + 1 : -1;
  if (key === 'ArrowUp') return active < 0 ? count - 1 : active - 1;
  if (active < 0) return undefined;
  return key === 'Home' ? 0 : key === 'End' ? count - 1 : undefined;
}
