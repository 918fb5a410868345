/** Hands a text to the reader as a file. */

/** Long enough for any browser to begin the download. */
const KEPT_MS = 10_000;

export interface SavedFile {
  readonly name: string;
  readonly type: 'text/csv;charset=utf-8' | 'application/json' | 'text/calendar;charset=utf-8';
  readonly text: string;
}

export function saveFile({ name, type, text }: SavedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
