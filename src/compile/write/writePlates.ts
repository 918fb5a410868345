/** The plates that the front page shows: the characters with most to draw. */
import type { PlatesFile } from '../../domain/reference.ts';
import { articlePath } from '../../domain/paths.ts';
import type { CharacterRecord, Content, Entry } from '../content.ts';
import type { FileSet, Unstamped } from './fileSet.ts';
import { safePlate } from './plates.ts';
import { monogramOf } from './things.ts';

const SHOWN = 4;

export function writePlates(content: Content, files: FileSet): void {
  const rows = content.characters
    .filter(({ data }) => data.revealedBy.length === 0)
    .toSorted((a, b) => richness(b) - richness(a) || a.id.localeCompare(b.id))
    .slice(0, SHOWN)
    .map((entry) => {
      const { plate, plateText } = safePlate(content, entry);
      return {
        path: articlePath('characters', entry.id),
        name: entry.data.name,
        role: entry.data.role,
        monogram: monogramOf(entry.data.name),
        plate,
        plateText,
      };
    });
  files.add(['plates'], 'plates', { rows } satisfies Unstamped<PlatesFile>);
}

/** How many strokes a safe plate has. */
function richness({ data }: Entry<CharacterRecord>): number {
  return [...data.appearances, ...data.ties].filter(({ revealedBy }) => revealedBy.length === 0).length;
}
