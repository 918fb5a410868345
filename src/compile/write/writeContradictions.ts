/** The register of what the sources disagree on. */
import type { ContradictionRow, ContradictionsFile } from '../../domain/reference.ts';
import { collectNotes } from '../../domain/richText.ts';
import type { Content } from '../content.ts';
import { contradictionsOf } from './contradictions.ts';
import type { FileSet, Unstamped } from './fileSet.ts';
import { GateBox, type Labelled } from './gateBox.ts';
import { writeNotes } from './notes.ts';

export function writeContradictions(content: Content, files: FileSet): void {
  const box = new GateBox();
  const rows = contradictionsOf(content, null).map((row): Labelled<ContradictionRow> => {
    const { about = [], reason = '' } = content.contradictions.find(({ id }) => id === row.id)?.data ?? {};
    return { ...row, reason, about: about.flatMap((id) => subjectOf(content, id, row.revealedBy)) };
  });
  const noteIds = rows.flatMap((row) => [...row.noteIds, ...collectNotes(row.rich)]);
  const file: Unstamped<ContradictionsFile> = {
    contradictions: box.gate(rows.toSorted((a, b) => a.title.localeCompare(b.title, 'en'))),
    notes: writeNotes(content, noteIds, box),
  };
  files.add(['contradictions'], 'contradictions', file, { facts: box.sealed });
}

/** What it is about, unless the name gives away more than the disagreement does. */
function subjectOf(content: Content, id: string, revealedBy: readonly string[]): ContradictionRow['about'] {
  const target = content.resolve(id);
  if (!target || target.revealedBy.some((episode) => !revealedBy.includes(episode))) return [];
  return [{ id: target.id, name: target.name, path: target.path }];
}
