/** Whether a letter or sign was typed to nobody: not into a field, not while words are composed, not with a modifier, not over a dialog. */
export function isFreeKey(event: KeyboardEvent): boolean {
  return (
    event.key.length === 1 &&
    !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing) &&
    !('behind' in document.documentElement.dataset) &&
    !(event.target as Element).closest?.('input,textarea,select,[contenteditable],[role=dialog]')
  );
}
