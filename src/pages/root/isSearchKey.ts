/**
 * Whether a key asks for the search: Ctrl or Cmd with K anywhere, `/` where nobody is typing. A key that is no shortcut by itself
 * can be in the way of who speaks to the machine: `hasSlash` is for a setting that switches it off (WCAG 2.1.4).
 */
export function isSearchKey(event: KeyboardEvent, hasSlash = true): boolean {
  if (event.ctrlKey || event.metaKey) return event.key === 'k' && !event.altKey && !event.shiftKey;
  return hasSlash && event.key === '/' && !(event.target as Element).closest?.('input,textarea,select');
}
