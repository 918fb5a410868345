/** Keeps on the device that a page was read. It is part of the frame of every page: what is kept is checked where it is shown. */

/** Only what is an entry of a list: see domain/recent.ts. */
const ENTRY = /^\/(characters|people|ships|topics|board(?!\/method)|works|answers)\/[^/]+\/$/;
const MAX = 8;

/** @param base keeps apart two sites on one origin. Never throws: where the device keeps nothing, or something that cannot be read, nothing changes. */
export function noteRecent(base: string, path: string): void {
  if (!ENTRY.test(path)) return;
  try {
    const key = `${base}recent`;
    const { v, paths } = JSON.parse(localStorage.getItem(key) ?? '{"v":1,"paths":[]}') as {
      v: number;
      paths: string[];
    };
    if (v === 1)
      localStorage.setItem(
        key,
        JSON.stringify({ v, paths: [path, ...paths.filter((other) => other !== path)].slice(0, MAX) }),
      );
  } catch {}
}
