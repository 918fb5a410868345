const MAX = 43;

/** A headline cut at a word, so that the title of the tab keeps the name of the site. */
export function clipTitle(title: string): string {
  if (title.length <= MAX) return title;
  const words = title
    .slice(0, MAX)
    .split(' ')
    .slice(0, -1)
    .join(' ')
    .replace(/[\s,;:–—-]+$/, '');
  return `${words === '' ? title.slice(0, MAX - 1) : words}…`;
}
