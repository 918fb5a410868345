/** The board and its cases. */
import type { FacetFact } from '../../domain/article.ts';
import type { BoardFile, BoardLine, BoardRow, CaseFile, EvidenceLine } from '../../domain/board.ts';
import { type FactMeta, type Gated, isStub, type Stub } from '../../domain/fact.ts';
import { articlePath, quotePath } from '../../domain/paths.ts';
import type { SmallPlate } from '../../domain/plate.ts';
import { collectNotes } from '../../domain/richText.ts';
import type { CaseRecord, Content, Entry } from '../content.ts';
import { facetFacts } from './facetFacts.ts';
import type { FileSet, Unstamped } from './fileSet.ts';
import { GateBox, type Labelled, metaOf } from './gateBox.ts';
import { noteIdOf, writeNotes } from './notes.ts';
import { smallPlate } from './plates.ts';
import { monogramOf, mustResolve } from './things.ts';
import { weighed } from './weighedLines.ts';
import { contradictionsOf } from './contradictions.ts';

export function writeBoard(content: Content, files: FileSet): void {
  const box = new GateBox();
  const rows = content.cases
    .map((entry) => rowOf(content, entry, box))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  files.add(['board'], 'board', { rows } satisfies Unstamped<BoardFile>, { facts: box.sealed });
  for (const entry of content.cases) writeCase(content, entry, files);
}

interface Subject {
  readonly name: string;
  readonly role: string;
  readonly aliases: readonly string[];
  readonly articlePath: string | null;
  readonly actorIds: readonly string[];
  readonly groups: readonly string[];
  readonly generation: string | null;
  readonly species: string | null;
  readonly series: readonly string[];
  readonly facts: readonly Labelled<FacetFact>[];
  readonly plate: SmallPlate | null;
}

function subjectOf(content: Content, { data }: Entry<CaseRecord>): Subject {
  const character = content.characters.find(({ id }) => id === data.subject);
  if (!character) {
    return {
      name: data.name ?? data.subject,
      role: data.summary,
      aliases: [],
      articlePath: null,
      actorIds: data.actors,
      groups: [],
      generation: null,
      species: null,
      series: [],
      facts: [],
      plate: null,
    };
  }
  const who = character.data;
  return {
    name: who.name,
    role: who.role,
    aliases: [...who.aliases, ...who.misspellings],
    articlePath: articlePath('characters', character.id),
    actorIds: who.actors.filter(({ revealedBy }) => revealedBy.length === 0).map(({ person }) => person),
    groups: who.groups,
    generation: who.generation,
    species: who.species,
    series: who.appearances.filter(({ revealedBy }) => revealedBy.length === 0).map(({ series }) => series),
    // The series that are safe to name are in `series` already.
    facts: facetFacts(character.id, who).filter(({ facet, revealedBy }) => facet === 'status' || revealedBy.length > 0),
    plate: smallPlate(content, character),
  };
}

function rowOf(content: Content, entry: Entry<CaseRecord>, box: GateBox): BoardRow {
  const subject = subjectOf(content, entry);
  const lines = entry.data.evidence.map((line): Labelled<BoardLine> => ({
    ...weighed(entry, line),
    type: line.type,
    who: line.who,
  }));
  const { open, stubs } = part(box.gate(lines));
  return {
    id: entry.id,
    name: subject.name,
    monogram: monogramOf(subject.name),
    role: subject.role,
    aliases: subject.aliases,
    actors: subject.actorIds.map((id) => personName(content, id)),
    groups: subject.groups,
    generation: subject.generation,
    species: subject.species,
    series: subject.series,
    facts: box.gate<FacetFact, Pick<FacetFact, 'facet'>>(subject.facts, ({ facet }) => ({ facet })),
    plate: subject.plate,
    evidence: open,
    masked: stubs,
  };
}

function writeCase(content: Content, entry: Entry<CaseRecord>, files: FileSet): void {
  const subject = subjectOf(content, entry);
  const lineBox = new GateBox();
  const box = new GateBox();
  const lines = entry.data.evidence.map((line, index): Labelled<EvidenceLine> => {
    const quote = line.quote ? content.quotes.find(({ id }) => id === line.quote) : undefined;
    return {
      ...metaOf(line.id, line),
      side: line.side,
      grade: line.grade,
      directness: line.directness,
      date: line.date,
      datePrecision: line.datePrecision,
      origin: line.origin,
      type: line.type,
      rich: content.rich(entry, ['evidence', index, 'text']),
      note: line.note,
      who: line.who,
      personPath: line.person ? articlePath('people', line.person) : null,
      outlet: line.outlet,
      source: noteIdOf(content, line.source),
      echoes: line.echoes.map((id) => noteIdOf(content, id)),
      quotePath: quote ? quotePath(quote.id) : null,
      confidence: line.confidence,
    };
  });
  const { open, stubs } = part(
    lineBox.gate(lines.toSorted((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id))),
  );
  const contradictions = contradictionsOf(content, entry.id);
  const noteIds = [
    ...lines.flatMap((line) => [line.source, ...line.echoes, ...collectNotes(line.rich)]),
    ...contradictions.flatMap((item) => [...item.noteIds, ...collectNotes(item.rich)]),
  ];
  const file: Unstamped<CaseFile> = {
    id: entry.id,
    name: subject.name,
    summary: entry.data.summary,
    articlePath: subject.articlePath,
    actors: subject.actorIds.map((id) => ({ name: personName(content, id), path: articlePath('people', id) })),
    monogram: monogramOf(subject.name),
    changes: entry.data.changes,
    checked: entry.data.checked,
    evidence: open,
    masked: stubs,
    contradictions: box.gate(contradictions),
    notes: writeNotes(content, noteIds, box),
    dataPath: `/data/board/${entry.id}.json`,
  };
  files.add(['board', entry.id], 'case', file, { facts: box.sealed, evidence: lineBox.sealed });
}

/** Open facts and stubs apart, for readers that want only whole lines. */
function part<T extends FactMeta>(gated: readonly Gated<T>[]): { open: T[]; stubs: Stub[] } {
  return {
    open: gated.filter((fact): fact is T => !isStub(fact)),
    stubs: gated.filter((fact) => isStub(fact)),
  };
}

function personName(content: Content, id: string): string {
  return mustResolve(content, `person:${id}`).name;
}
