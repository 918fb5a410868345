/** On the board a line goes by `<case>.<line>`; on its case's page by the line alone. */
export function shortId(id: string): string {
  return id.split('.').at(-1) ?? id;
}
