import { isFreeKey } from './isFreeKey';

/** Whether a key asks for the search: Ctrl or Cmd with K anywhere, `/` where nobody is typing. @param hasSlash false where it is switched off. */
export function isSearchKey(event: KeyboardEvent, hasSlash: boolean): boolean {
  if (event.ctrlKey || event.metaKey) return event.key === 'k' && !event.altKey && !event.shiftKey;
  return hasSlash && event.key === '/' && isFreeKey(event);
}
