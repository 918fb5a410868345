/** The sky that all plates share: the years of the ring, the track of each series, the number of each character. */
import { yearOf } from '../../domain/dates.ts';
import type { PlateRun } from '../../domain/plateFacts.ts';
import type { CharacterRecord, Content, Entry, SeriesRecord } from '../content.ts';

interface Sky {
  readonly from: number;
  readonly to: number;
  /** Characters whose name is a spoiler have a number, but are not counted. */
  readonly size: number;
  readonly numbers: ReadonlyMap<string, number>;
  readonly runs: readonly PlateRun[];
}

const skies = new WeakMap<Content, Sky>();

/** Worked out once for a content: every plate asks for it. */
export function wholeSky(content: Content): Sky {
  const known = skies.get(content);
  if (known) return known;
  const runs = runsOf(content);
  const today = yearOf(content.site.checked);
  const isListed = ({ data }: Entry<CharacterRecord>): boolean => data.revealedBy.length === 0;
  const listed = content.characters.filter(isListed);
  const inOrder = [...listed, ...content.characters.filter((entry) => !isListed(entry))];
  const sky: Sky = {
    from: Math.floor(Math.min(today - 1, ...runs.map((run) => run.from))),
    to: Math.ceil(Math.max(today, ...runs.map((run) => run.to))),
    size: listed.length,
    numbers: new Map(inOrder.map(({ id }, index) => [id, index])),
    runs,
  };
  skies.set(content, sky);
  return sky;
}

/** Every series in which a character was first or last seen, each on the lowest track that is free. */
function runsOf(content: Content): PlateRun[] {
  const used = new Set(content.characters.flatMap(({ data }) => data.appearances.map(({ series }) => series)));
  const ends: number[] = [];
  return content.series
    .filter(({ id }) => used.has(id))
    .toSorted((a, b) => a.data.start.localeCompare(b.data.start) || a.id.localeCompare(b.id))
    .map((entry) => {
      const { from, to } = yearsOf(entry, content.site.checked);
      const free = ends.findIndex((end) => end <= from);
      const track = free < 0 ? ends.length : free;
      ends[track] = to;
      return { code: entry.id, name: entry.data.short, track, from, to };
    });
}

function yearsOf({ data }: Entry<SeriesRecord>, today: string): { from: number; to: number } {
  const from = round(yearOf(data.start));
  if (data.type === 'film') return { from, to: from };
  return { from, to: round(yearOf(data.end ?? today)) };
}

const round = (year: number): number => Math.round(year * 100) / 100;
