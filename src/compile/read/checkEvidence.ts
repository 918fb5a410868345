/** What the arithmetic of the board takes on trust: one statement has one origin and one day, and no line counts in secret. */
import type { CaseRecord, Problem } from '../content.ts';
import { type DataPath, locateValue } from './locate.ts';
import type { RawEntry, Records } from './records.ts';
import { type Fault, problemAt } from './sourceText.ts';

type Line = CaseRecord['evidence'][number];

export function checkEvidence(records: Records): Problem[] {
  const quotes = new Set(records.entries.quotes.map(({ id }) => id));
  const days = new Map<string, { readonly date: string; readonly where: string }>();
  return records.entries.cases.flatMap((entry) => {
    const first = new Map<string, string>();
    return entry.data.evidence.flatMap((line, index) => {
      const statement = `${line.side} ${line.origin}`;
      const day = days.get(statement);
      const elder = first.get(statement);
      if (!day) days.set(statement, { date: line.date, where: `${line.id} of ${entry.file}` });
      if (elder === undefined) first.set(statement, line.id);
      const at = (field: string, fault: Fault | false): Problem[] => (fault ? [place(entry, index, field, fault)] : []);
      return [
        ...at('date', day !== undefined && day.date !== line.date && line.note === null && otherDay(line, day)),
        ...at('origin', elder !== undefined && line.note === null && silentEcho(elder)),
        ...at('echoes', hasOwnEcho(line) && ownEcho(line)),
        ...at('origin', quotes.has(line.origin) && line.quote !== line.origin && wordsMissing(line)),
        ...at('grade', line.grade === 'D' && line.revealedBy.length === 0 && openScreen),
      ];
    });
  });
}

function place(entry: RawEntry<CaseRecord>, index: number, field: string, fault: Fault): Problem {
  const path: DataPath = ['evidence', index, field];
  return problemAt(entry.part.source, locateValue(entry.part, path), fault);
}

const hasOwnEcho = ({ source, echoes }: Line): boolean =>
  echoes.includes(source) || new Set(echoes).size < echoes.length;

const otherDay = ({ origin, date }: Line, day: { readonly date: string; readonly where: string }): Fault => ({
  rule: 'other-day',
  message: `expected ${day.date}, as ${day.where} dates "${origin}"; found "${date}"; use one day, or say in a note why this report counts from another`,
});

const silentEcho = (elder: string): Fault => ({
  rule: 'silent-echo',
  message: `expected a note: this line shares origin and side with ${elder}, so only one of them counts; say so, or give it an origin of its own`,
});

const ownEcho = ({ source }: Line): Fault => ({
  rule: 'own-echo',
  message: `expected other sources, each once; found "${source}" or a repetition; take it out`,
});

const wordsMissing = ({ origin }: Line): Fault => ({
  rule: 'words-missing',
  message: `expected quote: ${origin}, since the origin is that quotation; add the field`,
});

const openScreen: Fault = {
  rule: 'open-screen',
  message: `expected revealedBy: what was set up on screen gives a story away; found none; add the episode, or change the grade`,
};
