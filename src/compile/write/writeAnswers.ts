/** Answers and the pages about the wiki. */
import type { AboutFile, AnswerFile, AnswerRow, AnswersFile } from '../../domain/reference.ts';
import { collectNotes } from '../../domain/richText.ts';
import type { NamedLink } from '../../domain/timeline.ts';
import type { AnswerRecord, Body, Content, Entry } from '../content.ts';
import type { FileSet, Unstamped } from './fileSet.ts';
import { countTerms, type SpoilerTerm } from '../audit/spoilerTerms.ts';
import { GateBox, type Labelled } from './gateBox.ts';
import { noteIdOf, writeNotes } from './notes.ts';
import { mustResolve } from './things.ts';

const rowOf = ({ id, data }: Entry<AnswerRecord>): AnswerRow => ({
  id,
  name: data.name,
  short: data.short,
  summary: data.summary,
  checked: data.checked,
});

const inOrder = (content: Content) => content.answers.toSorted((a, b) => a.data.order - b.data.order);

/** The first answer is the one that home and status show. @throws Error when the content has no answer at all. */
export function statusAnswer(content: Content): { row: AnswerRow; wouldChange: readonly string[] } {
  const first = inOrder(content)[0];
  if (!first) throw new Error('content/answers holds no answer: the status page needs at least one.');
  return { row: rowOf(first), wouldChange: first.data.wouldChange };
}

function gateBody(body: Body, box: GateBox) {
  return {
    intro: box.gate(body.intro),
    sections: body.sections.map((section) => ({ ...section, blocks: box.gate(section.blocks) })),
  };
}

const notesIn = (body: Body): string[] =>
  [...body.intro, ...body.sections.flatMap((section) => section.blocks)].flatMap((block) => collectNotes(block.rich));

export function writeAnswers(content: Content, files: FileSet): void {
  files.add(['answers'], 'answers', { rows: inOrder(content).map(rowOf) } satisfies Unstamped<AnswersFile>);
  for (const entry of content.answers) {
    const box = new GateBox();
    const related = entry.data.related.map((reference, index): Labelled<NamedLink> => {
      const target = mustResolve(content, reference);
      return { id: `k${index + 1}`, revealedBy: target.revealedBy, name: target.name, path: target.path };
    });
    const file: Unstamped<AnswerFile> = {
      ...rowOf(entry),
      triggers: entry.data.triggers,
      wouldChange: entry.data.wouldChange,
      ...gateBody(entry.body, box),
      related: box.gate(related),
      notes: writeNotes(
        content,
        [...notesIn(entry.body), ...entry.data.sources.map((id) => noteIdOf(content, id))],
        box,
      ),
      dataPath: `/data/answers/${entry.id}.json`,
    };
    files.add(['answers', entry.id], 'answer', file, { facts: box.sealed });
  }
}

/** Page with the report of the leak audit. */
const AUDITED = 'spoilers';

/** After all other files: one of these pages counts what is sealed. */
export function writeAbout(content: Content, terms: readonly SpoilerTerm[], files: FileSet): void {
  const pages = content.pages.toSorted((a, b) => Number(a.id === AUDITED) - Number(b.id === AUDITED));
  for (const { id, data, body } of pages) {
    const box = new GateBox();
    const file: Unstamped<AboutFile> = {
      id,
      name: data.name,
      summary: data.summary,
      checked: data.checked,
      ...gateBody(body, box),
      notes: writeNotes(content, notesIn(body), box),
      audit: id === AUDITED ? { ...files.countSealed(), ...countTerms(terms) } : null,
      dataPath: `/data/about/${id}.json`,
    };
    files.add(['about', id], 'about', file, { facts: box.sealed });
  }
}
