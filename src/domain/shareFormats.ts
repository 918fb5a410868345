/** A shared view as a message for places that hide spoilers each in their own way. The link is never hidden: it must stay a link, and what it unfurls to is safe. */

export interface SharedText {
  /** Which view it is; safe for everybody. */
  readonly title: string;
  /** More of it as the sender sees it; empty for nothing. */
  readonly detail: string;
  /** Whether the detail may give something away, … */
  readonly isSpoiler: boolean;
  /** … and the episodes that it then gives away, by name, as far as they are known. */
  readonly episodes: readonly string[];
  readonly url: string;
}

const nameSpoiler = ({ episodes }: SharedText): string =>
  episodes.length > 0 ? `Spoiler for ${episodes.join(', ')}` : 'Possible spoiler';

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\s*\n\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Signs that Discord would take for marks, and what stands at the head of a line for a heading, a list or a quotation. */
function escapeDiscord(text: string): string {
  return text
    .replaceAll(/[\\*_~`|<>[\]]/g, String.raw`\$&`)
    .replaceAll('@', '@\u200B')
    .replace(/^(#{1,3}|-#?|\d+\.)(?=\s)/gm, (mark) => mark.replace(/[#.-]/, String.raw`\$&`));
}

/** `||…||` ends at the next two bars, even at a bar that is escaped, so a bar may not be the last sign. */
function formatDiscord(text: SharedText): string {
  const detail = paragraphsOf(text.detail).map(escapeDiscord).join('\n');
  const hidden = `${nameSpoiler(text)}: ||${detail}${detail.endsWith('|') ? ' ' : ''}||`;
  return joinLines([escapeDiscord(text.title), text.isSpoiler ? hidden : detail, text.url], '\n');
}

/** Signs of Reddit's Markdown. */
function escapeReddit(text: string): string {
  return text
    .replaceAll(/[\\*_~`^<>[\]|]/g, String.raw`\$&`)
    .replace(/^(#{1,6}|[-+]|\d+[.)])(?=\s)/gm, (mark) => mark.replace(/[#+.)-]/, String.raw`\$&`))
    .replaceAll(/(^|\W)([ru])\/(?=\w)/g, String.raw`$1$2\/`);
}

/** `>!…!<` hides one paragraph and takes no space at its ends; a mark inside cannot end it once `<` is escaped. */
function formatReddit(text: SharedText): string {
  const paragraphs = paragraphsOf(text.detail).map(escapeReddit);
  const detail = text.isSpoiler
    ? [`${escapeReddit(nameSpoiler(text))}:`, ...paragraphs.map((paragraph) => `>!${paragraph}!<`)]
    : paragraphs;
  return joinLines([escapeReddit(text.title), ...detail, text.url], '\n\n');
}

/** A post holds 500 signs, in which any link counts 23. */
const POST = 500;
const LINK = 23;

/** No marks at all: the first line is for the field of the content warning, the rest for the post. Names with `@` and `#` would be made links of. */
function formatMastodon(text: SharedText): string {
  const plain = (words: string): string => words.replaceAll(/[@#](?=[\p{L}\p{N}_])/gu, '$&\u200B');
  const warning = text.isSpoiler ? `CW: ${nameSpoiler(text)}` : '';
  const title = plain(text.title);
  const room = POST - Array.from(`${warning}\n\n${title}\n\n\n\n`).length - LINK;
  const detail = clip(plain(paragraphsOf(text.detail).join('\n')), room);
  return joinLines([warning, title, detail, text.url], '\n\n');
}

function clip(text: string, length: number): string {
  const signs = Array.from(text);
  return signs.length <= length
    ? text
    : `${signs
        .slice(0, Math.max(0, length - 1))
        .join('')
        .trimEnd()}…`;
}

function joinLines(lines: readonly string[], gap: string): string {
  return lines.filter((line) => line !== '').join(gap);
}

export const SHARE_FORMATS = {
  Discord: formatDiscord,
  Reddit: formatReddit,
  Mastodon: formatMastodon,
} as const;
