import type { Theme } from '~/data/readerStore';

/** Shows a theme at once; null follows the device. The script in index.html does the same before the first paint. */
export function applyTheme(theme: Theme | null): void {
  if (theme === null) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
