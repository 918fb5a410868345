/** Evidence without its words: for the board, and for the box on a character's page. */
import type { WeighedLine } from '../../domain/evidence.ts';
import type { CaseRecord, Entry } from '../content.ts';
import { type Labelled, metaOf } from './gateBox.ts';

/** The lines of a case as the sum needs them, each under an id that no other case has. */
export function weighedLines(entry: Entry<CaseRecord>): Labelled<WeighedLine>[] {
  return entry.data.evidence.map((line) => weighed(entry, line));
}

/** One of them. */
export function weighed(entry: Entry<CaseRecord>, line: CaseRecord['evidence'][number]): Labelled<WeighedLine> {
  return {
    ...metaOf(`${entry.id}.${line.id}`, line),
    side: line.side,
    grade: line.grade,
    directness: line.directness,
    date: line.date,
    datePrecision: line.datePrecision,
    origin: line.origin,
  };
}
