/** What is kept on the device and cannot be read is never overwritten. */

const MAX_ASIDE = 9;

/** Under the first free key of its own: nothing that was set aside earlier is lost. @throws where the device refuses. */
export function setAside(storage: Storage, key: string, text: string): void {
  for (let count = 1; count <= MAX_ASIDE; count += 1) {
    const name = `${key}.bak${count === 1 ? '' : count}`;
    const before = storage.getItem(name);
    if (before === null) storage.setItem(name, text);
    if (before === null || before === text) return;
  }
  throw new Error('no room');
}
