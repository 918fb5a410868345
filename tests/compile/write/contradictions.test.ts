/** Marks beside facts that sources disagree on. */
import { describe, expect, it } from 'vitest';
import type { Content } from '~/compile/content';
import { disputesOf } from '~/compile/write/contradictions';

const record = (id: string, about: string[], terms: string[], revealedBy: string[]) => ({
  id,
  data: { about, terms, revealedBy },
});
const content = {
  contradictions: [
    record('rank', ['ada'], ['Rank'], ['fog.2x02']),
    record('name', ['ada', 'lund-on-sound'], ['Full name'], []),
    record('all', ['ada'], [], []),
  ],
} as unknown as Content;

describe('disputesOf', () => {
  it.each<[string, string | undefined, string[], string[], string]>([
    ['lund-on-sound', undefined, [], ['name'], 'a thing as a whole'],
    ['ada', 'Full name', [], ['name'], 'a row of it'],
    ['ada', 'Born', [], [], 'no other row'],
    ['ada', 'Rank', [], [], 'no mark where the disagreement gives away more than the row'],
    ['ada', 'Rank', ['fog.2x02'], ['rank'], 'a mark where both need the same episode'],
    ['bo', undefined, [], [], 'nothing about others'],
  ])('of %s, %j behind %j are %j: %s', (id, term, revealedBy, expected) =>
    expect(disputesOf(content, id, { revealedBy }, term)).toEqual(expected),
  );
});
