import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CaseFile, EvidenceLine, SealedCaseFile } from '~/domain/board';
import { scoreLines } from '~/domain/evidence';
import { readTiny, renderAt } from '../support/renderAt';

const EPOCH = '2021-06-30';
const PATH = '/board/ada-wren/';
const FILE = '/data/board/ada-wren.json';
const SECRET = 'She leaves the light to';
const main = () => screen.getByRole('main');
const side = (name: 'For' | 'Against') => screen.getByRole('region', { name });
const sumOf = (name: 'For' | 'Against'): string =>
  within(side(name)).getByText(/^Sum/).parentElement?.textContent ?? '';
const open = (): readonly EvidenceLine[] => readTiny<CaseFile>(FILE).evidence;
const sealed = (): readonly EvidenceLine[] => readTiny<SealedCaseFile>('/data/board/ada-wren.sealed.json').evidence;
const mask = () => screen.getByRole('button', { name: /The last scene of Fog 2x02/ });

describe('a case', () => {
  it('asks its question and answers with a word and both sides', async () => {
    const { requested } = await renderAt(PATH);
    expect(main()).toHaveAttribute('data-page', 'case');
    expect(main()).toHaveAttribute('data-case', 'ada-wren');
    expect(screen.getByRole('heading', { level: 1, name: 'Would Ada Wren be in it?' })).toBeVisible();
    expect(main()).toHaveAttribute('data-verdict', scoreLines(open(), EPOCH).verdict);
    expect(main()).toHaveTextContent(/Likely:/);
    expect(side('Against')).toHaveTextContent(
      'Against: nothing on record that you have come to. More may lie further on.',
    );
    expect(requested.some((file) => file.includes('.sealed.'))).toBe(false);
  });

  it('says that a side is empty where nothing lies further on', async () => {
    await renderAt(PATH, { files: { [FILE]: { ...readTiny<CaseFile>(FILE), masked: [] } } });
    expect(side('Against')).toHaveTextContent('Against: nothing on record.');
    expect(main()).not.toHaveTextContent('further on');
  });

  it('prints the sums that the arithmetic gives', async () => {
    await renderAt(PATH, { seen: 'all' });
    const score = scoreLines([...open(), ...sealed()], EPOCH);
    expect(sumOf('For')).toBe(`Sum for: ${score.for.toFixed(2)}`);
    expect(sumOf('Against')).toBe(`Sum against: ${score.against.toFixed(2)}`);
    expect(main()).toHaveAttribute('data-verdict', score.verdict);
  });

  it('gives each line its grade, date, speaker, source, points and an address of its own', async () => {
    await renderAt(PATH);
    const line = document.querySelector<HTMLElement>('#e01');
    expect(line).toHaveTextContent(
      /Grade B.*about 20 November 2020.*Per Lund wants her back\..*Per Lund · Harbour Weekly/,
    );
    expect(line).toHaveTextContent('+2.70');
    expect(line?.querySelector('time')).toHaveAttribute('datetime', '2020-11-20');
    expect(within(line as HTMLElement).getByRole('link', { name: 'Link to line e01' })).toHaveAttribute('href', '#e01');
    expect(within(line as HTMLElement).getByRole('link', { name: 'the words' })).toHaveAttribute(
      'href',
      '/quotes/lund-on-sound/',
    );
    expect(line?.querySelector('details')).toHaveTextContent(/Grade B.*3.*Directly.*× 1.*months old.*× 0\.90.*= 2\.70/);
  });

  it('counts an echo as nothing and says so', async () => {
    const file = readTiny<CaseFile>(FILE);
    const echo = { ...(file.evidence[0] as EvidenceLine), id: 'e09', grade: 'E' as const };
    await renderAt(PATH, { files: { [FILE]: { ...file, evidence: [...file.evidence, echo] } } });
    const line = document.querySelector<HTMLElement>('#e09');
    expect(line).toHaveTextContent(/Echo of e01.*adds nothing/);
    expect(line?.querySelector('.w')).toHaveTextContent('0.00');
    expect(sumOf('For')).toBe('Sum for: 2.70');
  });

  it('keeps a masked line off the page until it is opened, then counts it', async () => {
    const { user, settle, requested } = await renderAt(PATH);
    expect(mask()).toHaveAttribute('data-sealed', 'fog.2x02');
    expect(main()).not.toHaveTextContent(SECRET);
    await user.click(mask());
    await settle();
    expect(requested).toContain('/data/board/ada-wren.sealed.json');
    expect(main()).toHaveTextContent(SECRET);
    expect(screen.getByRole('button', { name: /hide again/ })).toHaveFocus();
    expect(sumOf('Against')).toBe('Sum against: 1.00');
    expect(within(side('Against')).getByRole('link', { name: 'A line that you opened' })).toHaveAttribute(
      'href',
      '#e02',
    );
    await user.click(screen.getByRole('button', { name: /hide again/ }));
    expect(main()).not.toHaveTextContent(SECRET);
    expect(sumOf('Against')).toBe('Sum against: 0.00');
  });

  it('puts an unsealed line on its side, with its note and its echoes, for those who have come so far', async () => {
    await renderAt(PATH, { seen: 'fog.2x02' });
    expect(side('Against')).toHaveTextContent(SECRET);
    expect(side('Against')).toHaveTextContent('In the last scene.');
    expect(side('Against')).toHaveTextContent('Reported again, and counted once');
    expect(screen.queryByRole('heading', { name: 'Known further on' })).toBeNull();
  });

  it('says what would change the word, and where the character and the data are', async () => {
    await renderAt(PATH);
    expect(screen.getByText('A contract.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Ada Wren, the character' })).toHaveAttribute(
      'href',
      '/characters/ada-wren/',
    );
    expect(screen.getByRole('link', { name: 'Data behind this page' })).toHaveAttribute('href', FILE);
  });

  it.each(['/board/nobody/', '/board/NO..body/'])('has no page at %s', async (address) => {
    await renderAt(address);
    expect(main()).toHaveAttribute('data-page', 'not-found');
  });
});
