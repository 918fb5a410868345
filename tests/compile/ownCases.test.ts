/** The cases of this wiki, as far as a rule can judge them: enough, each with triggers of its own, and facts told as evidence. */
import { describe, expect, it } from 'vitest';
import type { CaseRecord, Content } from '~/compile/content';
import { readContent } from '~/compile/read/readContent';

const { content } = readContent('content') as { content: Content };
const against = ({ evidence }: CaseRecord) => evidence.filter(({ side }) => side === 'against');

/** Subjects whose every openly named actor is dead. */
function isActorGone(subject: string): boolean {
  const actors = content.characters.find(({ id }) => id === subject)?.data.actors ?? [];
  const people = actors.map(({ person }) => content.people.find(({ id }) => id === person));
  return people.length > 0 && people.every((person) => person?.data.died !== null);
}

/** What makes a case closed by fact although no line says so; empty when all is told. */
function untold({ data }: { readonly data: CaseRecord }): string[] {
  const status = content.characters.find(({ id }) => id === data.subject)?.data.status;
  const lines = against(data);
  return [
    ...(isActorGone(data.subject) && !lines.some(({ grade }) => grade === 'A') ? [`${data.subject}: actor dead`] : []),
    ...(status?.value === 'deceased' && !lines.some(({ type }) => type === 'canon')
      ? [`${data.subject}: character dead`]
      : []),
  ];
}

describe('the cases of this wiki', () => {
  it('are at least 45', () => expect(content.cases.length).toBeGreaterThanOrEqual(45));

  it('tell of a death as evidence, never by a rule of their own', () => {
    expect(content.cases.flatMap(untold)).toEqual([]);
    expect(content.cases.filter(({ data }) => isActorGone(data.subject)).map(({ id }) => id)).toEqual(['nog', 'odo']);
  });

  it('would miss a death that no line tells of', () => {
    const silent = content.cases.map(({ data }) => ({ data: { ...data, evidence: [] } }));
    expect(silent.flatMap(untold)).toContain('odo: actor dead');
    expect(silent.flatMap(untold)).toContain('liam-shaw: character dead');
  });

  it('each say in words of their own what would change the verdict', () => {
    const said = content.cases.flatMap(({ data }) => data.changes);
    expect(said.filter((change, index) => said.indexOf(change) !== index)).toEqual([]);
    expect(content.cases.filter(({ data }) => data.changes.length === 0).map(({ id }) => id)).toEqual([]);
  });
});
