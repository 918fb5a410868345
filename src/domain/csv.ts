/** Tables for spreadsheets, by RFC 4180. */

/**
 * @param names the head of the table. @param rows a cell for each name.
 * With a byte order mark: without one the usual spreadsheets take UTF-8 for something else.
 */
export function formatCsv(names: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[names, ...rows].map((cells) => `${cells.map(formatCell).join(',')}\r\n`).join('')}`;
}

/** Quoted where it must be; what a spreadsheet would take for a formula begins with an apostrophe, as the usual advice is. */
export function formatCell(text: string): string {
  const safe = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
