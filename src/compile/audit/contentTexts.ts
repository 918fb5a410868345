/** Every text of the content with the gate it stands behind: what the audit knows of sealed and of open words. */
import type { EpisodeId } from '../../domain/fact.ts';
import { type Rich, type RichTag, richToText } from '../../domain/richText.ts';
import { CONTENT_KINDS, type BodyBlock, type Content, type ContentKind, type Entry } from '../content.ts';
import { joinGates } from '../write/gateBox.ts';

export interface ContentText {
  readonly text: string;
  /** Below the content folder. */
  readonly file: string;
  /** As in `ties.2.note`, or `#story 3` for the third block of a section. */
  readonly field: string;
  /** Empty when a reader who has seen nothing may read it. */
  readonly revealedBy: readonly EpisodeId[];
}

type Step = string | number;
type Visit = (text: string, field: readonly Step[], gate: readonly EpisodeId[]) => void;

/** Fields that a record's own gate does not cover: what a mask shows, and what stands in lists. See content/README.md. */
const SAFE = ['label', 'slug', 'formerSlugs', 'maskedName', 'role', 'summary', 'origin'];
/** Of these kinds, all but the named fields is shown whatever the gate. */
const ONLY: Partial<Record<ContentKind, readonly string[]>> = {
  sources: ['title', 'url', 'note', 'archived'],
  quotes: ['text'],
  events: ['text', 'note'],
  contradictions: ['text', 'ruling', 'reason'],
};
/** Not words of a page. */
const SILENT = new Set(['revealedBy', 'titleRevealedBy', 'spoiler', 'spoilerTerms']);

export function contentTexts(content: Content): ContentText[] {
  const texts: ContentText[] = [];
  const entries = CONTENT_KINDS.flatMap((kind): readonly Entry<unknown>[] => content[kind]);
  // First, so that an id is of its own file and not of the first that refers to it.
  for (const { id, file, data } of entries)
    texts.push({
      text: id,
      file,
      field: 'file name',
      revealedBy: (data as { slug?: string }).slug ? gateOf(data) : [],
    });
  // A reference to a masked thing is written with its slug, so it says nothing openly.
  const masked = new Set(texts.filter(({ revealedBy }) => revealedBy.length > 0).map(({ text }) => text));
  for (const entry of entries) collectEntry(content, entry, masked, texts);
  walk(content.site, [], [], (text, path) =>
    texts.push({ text, file: 'site.yaml', field: path.join('.'), revealedBy: [] }),
  );
  return texts;
}

function collectEntry(
  content: Content,
  entry: Entry<unknown>,
  masked: ReadonlySet<string>,
  texts: ContentText[],
): void {
  const add = (text: string, field: string, revealedBy: readonly EpisodeId[]): void =>
    void texts.push({ text, file: entry.file, field, revealedBy });
  const only = ONLY[entry.kind];
  const own = gateOf(entry.data);
  walk(entry.data, [], own, (text, path, gate) => {
    const rich = content.rich(entry, path);
    const isSafe = only && !only.includes(String(path[0]));
    const shown = isSafe ? [] : gate;
    if (rich.length > 0) addRich(rich, (words) => add(words, path.join('.'), shown));
    else if (!masked.has(text)) add(text, path.join('.'), shown);
  });
  const addBlocks = (blocks: readonly BodyBlock[], section: string): void =>
    blocks.forEach((block, index) => {
      const gate = hides(block) ? joinGates(own, block.revealedBy) : own;
      addRich(block.rich, (words) => add(words, `${section} ${index + 1}`, gate));
      if (block.label) add(block.label, `${section} ${index + 1}`, []);
    });
  addBlocks(entry.body.intro, 'text');
  for (const section of entry.body.sections) {
    add(section.title, `#${section.id}`, []);
    addBlocks(section.blocks, `#${section.id}`);
  }
}

const INLINE: ReadonlySet<RichTag> = new Set(['em', 'strong', 'del', 'code', 'br', 'link', 'wiki', 'note']);

/** The words of each paragraph, item or cell, and each outside address. Marked words alone, as in "the episode before", say too little. */
function addRich(rich: readonly Rich[], add: (words: string) => void): void {
  let line: Rich[] = [];
  const end = (): void => {
    if (line.length > 0) add(richToText(line));
    line = [];
  };
  for (const node of rich) {
    if (typeof node === 'string' || INLINE.has(node.t)) {
      line.push(node);
      continue;
    }
    end();
    addRich(node.c ?? [], add);
  }
  end();
  addressesIn(rich.filter((node) => typeof node === 'string' || INLINE.has(node.t))).forEach(add);
}

const addressesIn = (rich: readonly Rich[]): string[] =>
  rich.flatMap((node) =>
    typeof node === 'string' ? [] : [...(node.href ? [node.href] : []), ...addressesIn(node.c ?? [])],
  );

function walk(value: unknown, path: readonly Step[], gate: readonly EpisodeId[], visit: Visit): void {
  if (typeof value === 'string') return visit(value, path, gate);
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) return value.forEach((item, index) => walk(item, [...path, index], gate, visit));
  const own = path.length === 0 ? gate : joinGates(gate, gateOf(value));
  for (const [key, part] of Object.entries(value)) {
    if (SILENT.has(key)) continue;
    walk(part, [...path, key], SAFE.includes(key) ? [] : joinGates(own, gateOfField(value, key)), visit);
  }
}

/** Only what is hidden from a reader who has set nothing: casting and production news is shown by default. */
const hides = ({ spoiler }: { spoiler?: string | undefined }): boolean => (spoiler ?? 'plot') === 'plot';

function gateOf(value: unknown): readonly EpisodeId[] {
  const { revealedBy = [], spoiler } = value as { revealedBy?: readonly EpisodeId[]; spoiler?: string };
  return hides({ spoiler }) ? revealedBy : [];
}

/** An episode gives away by itself what happens in it; its title has a gate of its own. */
function gateOfField(value: object, key: string): readonly EpisodeId[] {
  const { id, airDate, titleRevealedBy } = value as {
    id?: string;
    airDate?: string;
    titleRevealedBy?: readonly EpisodeId[];
  };
  if (id === undefined || airDate === undefined) return [];
  if (key === 'title') return titleRevealedBy ?? [];
  return key === 'line' || key === 'characters' ? [id] : [];
}
