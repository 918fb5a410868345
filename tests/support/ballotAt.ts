/** The crew ballot of the tiny wiki, with four characters in the place of its one. */
import { screen, within } from '@testing-library/react';
import type { BallotFile, Candidate } from '~/domain/ballot';
import { formatBallotHash, pickOf } from '~/domain/ballotCode';
import { readTiny, renderAt } from './renderAt';

export const KEY = '/ballot';
const person = (name: string): Candidate => {
  const id = name.toLowerCase().replaceAll(' ', '-');
  return { pick: pickOf(id), id, name, role: `Role of ${name}`, actors: [], aliases: [], monogram: 'X', plate: null };
};
export const NAMES = ['Ada Wren', 'Bo Lark', 'Cy Moor', 'Di Nash'];
const files = (): Record<string, BallotFile> => ({
  '/data/ballot.json': { ...readTiny<BallotFile>('/data/ballot.json'), crew: NAMES.map(person) },
});
export const [ada, bo, cy] = NAMES.map((name) => person(name).pick) as [string, string, string];
export const link = (posts: Record<string, string>, ...ranks: string[]): string =>
  formatBallotHash({ posts: new Map(Object.entries(posts)), ranks });
export const keep = (posts: Record<string, string>, ...ranks: string[]): void =>
  localStorage.setItem(KEY, JSON.stringify({ v: 1, posts, ranks }));

export const at = (address: string) => renderAt(address, { files: files() });
export const slot = (post: string): HTMLElement => screen.getByRole('button', { name: new RegExp(`^${post}: `) });
export const kept = (): unknown => JSON.parse(localStorage.getItem(KEY) ?? 'null');
export const ranked = (): string[] =>
  within(screen.getByRole('list', { name: 'Your ranking' }))
    .getAllByRole('listitem')
    .map((row) => NAMES.find((name) => row.textContent?.includes(name)) ?? '?');
export const roster = () => within(screen.getByRole('region', { name: 'Characters' }));
