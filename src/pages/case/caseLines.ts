/** Order and sources of the lines of a case. */
import type { Contradiction, Note, SafeNote } from '~/domain/article';
import type { EvidenceLine } from '~/domain/board';
import type { CountedLine } from '~/domain/evidence';
import type { NumberedNote } from '~/components/NotesContext';
import { compareDates } from '~/domain/dates';
import { collectNotes } from '~/domain/richText';
import type { Seen } from '~/domain/view';

type SeenLine = Seen<EvidenceLine>;

export function idOf(seen: Seen<{ readonly id: string; readonly revealedBy: readonly string[] }>): string {
  return seen.open ? seen.fact.id : seen.stub.id;
}

const dateOf = (seen: SeenLine): string => (seen.open ? seen.fact.date : (seen.stub.date ?? ''));

/** The newest first, as in the file; a line that was unsealed finds its place among the others. */
export function sortLines(lines: readonly SeenLine[]): SeenLine[] {
  return [...lines].sort((a, b) => compareDates(dateOf(b), dateOf(a)) || (idOf(a) < idOf(b) ? -1 : 1));
}

/** Numbers the sources of what is open, in the order in which the reader meets them. What nothing open refers to is left out. */
export function numberSources(
  lines: readonly EvidenceLine[],
  contradictions: readonly Seen<Contradiction>[],
  notes: readonly Seen<Note, SafeNote>[],
): ReadonlyMap<string, NumberedNote> {
  const byId = new Map(notes.map((seen) => [idOf(seen), seen]));
  const inOrder = [...lines.filter(({ side }) => side === 'for'), ...lines.filter(({ side }) => side === 'against')];
  const used = new Set([
    ...inOrder.flatMap((line) => collectNotes(line.rich).concat(line.source, line.echoes)),
    ...contradictions.flatMap((seen) => (seen.open ? collectNotes(seen.fact.rich).concat(seen.fact.noteIds) : [])),
  ]);
  const numbered = new Map<string, NumberedNote>();
  for (const id of used) {
    const seen = byId.get(id);
    if (seen) numbered.set(id, { id, number: numbered.size + 1, seen });
  }
  return numbered;
}

/** Ids of the lines that are echoes of this one, joined by spaces. */
export function echoesOf(entry: CountedLine<EvidenceLine>, lines: readonly CountedLine<EvidenceLine>[]): string {
  return lines.flatMap(({ line, echoOf }) => (echoOf === entry.line.id ? [line.id] : [])).join(' ');
}
