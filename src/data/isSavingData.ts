/** Whether the reader has asked the browser to load no more than needed. Few browsers say so. */
export function isSavingData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
