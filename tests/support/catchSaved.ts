/** Catches the files that a page saves, which jsdom cannot. */
import { vi } from 'vitest';

/** @returns what is saved from now on, in its order; `vi.restoreAllMocks()` ends it. */
export function catchSaved(): { readonly names: string[]; readonly blobs: Blob[] } {
  const names: string[] = [];
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob)}`;
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function note(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return { names, blobs };
}
