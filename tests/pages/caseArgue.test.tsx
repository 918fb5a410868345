/** To argue with a case: lines switched off, the curve, what moved, the line that the address leads to. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CaseFile, EvidenceLine, SealedCaseFile } from '~/domain/board';
import { scoreLines } from '~/domain/evidence';
import { readTiny, renderAt } from '../support/renderAt';

const EPOCH = '2021-06-30';
const PATH = '/board/ada-wren/';
const FILE = '/data/board/ada-wren.json';
const main = () => screen.getByRole('main');
const line = (id: string) => document.querySelector<HTMLElement>(`#${id}`) as HTMLElement;
const sum = (side: 'for' | 'against') => screen.getByText(`Sum ${side}:`, { exact: false }).parentElement;
const open = (): EvidenceLine[] => [...readTiny<CaseFile>(FILE).evidence];
const all = (): EvidenceLine[] => [...open(), ...readTiny<SealedCaseFile>('/data/board/ada-wren.sealed.json').evidence];
/** The case with a second, weaker report of its first line. */
const withEcho = () => {
  const file = readTiny<CaseFile>(FILE);
  const echo = { ...(file.evidence[0] as EvidenceLine), id: 'e09', grade: 'C' as const };
  return { [FILE]: { ...file, evidence: [...file.evidence, echo] } };
};

describe('a line switched off', () => {
  it('is struck out, says so, and counts no more', async () => {
    const { user, settle, search } = await renderAt(PATH, { seen: 'all' });
    await user.click(within(line('e01')).getByRole('button', { name: 'Switch off e01' }));
    await settle();
    expect(search()).toBe('?drop=e01');
    expect(line('e01')).toHaveTextContent(/Switched off\. Per Lund wants her back/);
    expect(line('e01').querySelector('.case-said s')).toHaveTextContent('wants her back');
    expect(line('e01').querySelector('.w s')).toHaveTextContent('+2.70');
    expect(sum('for')).toHaveTextContent('Sum for: 0.00');
    expect(main()).toHaveAttribute('data-verdict', 'too-little-evidence');
    expect(screen.getByText(/^Without e01 the word is/)).toHaveTextContent(
      /“too little evidence”; with every line it is “likely”: 2\.70 for and 1\.00 against\.$/,
    );
    expect(within(line('e01')).getByRole('button', { name: 'Switch on again e01' })).toHaveFocus();
  });

  it('is a step that Back takes back, and all are on again with one button', async () => {
    const { user, settle, search, router } = await renderAt(`${PATH}?as-of=2021-01-01`, { seen: 'all' });
    await user.click(screen.getByRole('button', { name: 'Switch off e01' }));
    await settle();
    await user.click(screen.getByRole('button', { name: 'Switch off e02' }));
    await settle();
    expect(search()).toBe('?as-of=2021-01-01&drop=e01,e02');
    await router.navigate(-1);
    await settle();
    expect(search()).toBe('?as-of=2021-01-01&drop=e01');
    expect(line('e02')).not.toHaveTextContent('Switched off');
    await user.click(screen.getByRole('button', { name: 'Switch all on again' }));
    await settle();
    expect(search()).toBe('?as-of=2021-01-01');
    expect(screen.getByRole('region', { name: 'The verdict' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Switch all on again' })).toBeNull();
  });

  it('is spoken with its result', async () => {
    await renderAt(`${PATH}?drop=e01`);
    expect(screen.getByRole('status')).toHaveTextContent('Without e01: too little evidence, 0.00 for, 0.00 against');
  });

  it('lets an echo of it count', async () => {
    const { user, settle } = await renderAt(PATH, { files: withEcho() });
    expect(line('e09')).toHaveTextContent(/Echo of e01/);
    expect(line('e01').querySelector('details')).toHaveTextContent(/1 echo.*counted once:.*Line e09/);
    await user.click(screen.getByRole('button', { name: 'Switch off e01' }));
    await settle();
    expect(line('e09')).not.toHaveTextContent(/Echo of/);
    expect(sum('for')).toHaveTextContent('Sum for: 1.35');
  });

  it('goes along to no other page', async () => {
    await renderAt(`${PATH}?drop=e01&from=2021-01-01`);
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((href) => /drop|from=/.test(href))).toEqual([]);
  });
});

describe('an id that cannot be switched off', () => {
  it('is said, whether it is masked or not there, in the same words', async () => {
    for (const id of ['e02', 'e77']) {
      const { unmount } = await renderAt(`${PATH}?drop=${id}`);
      expect(screen.getByText(/^The address asks/)).toHaveTextContent(
        `The address asks to switch off “${id}”, which is not known here.`,
      );
      expect(screen.queryByRole('button', { name: 'Switch all on again' })).toBeNull();
      expect(main()).toHaveAttribute('data-verdict', scoreLines(open(), EPOCH).verdict);
      unmount();
    }
  });

  it('is one for those who have come so far', async () => {
    await renderAt(`${PATH}?drop=e02`, { seen: 'all' });
    expect(screen.queryByText(/^The address asks/)).toBeNull();
    expect(sum('against')).toHaveTextContent('Sum against: 0.00');
  });

  it('is written as text, however it reads', async () => {
    await renderAt(`${PATH}?drop=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    expect(screen.getByText(/^The address asks/)).toHaveTextContent('<img src=x onerror=alert(1)>');
    expect(document.querySelector('main img')).toBeNull();
  });
});

describe('the sum', () => {
  it('says with each line what its side has come to', async () => {
    await renderAt(PATH, { files: withEcho() });
    const totals = ['e01', 'e09'].map((id) => line(id).querySelector('.case-total')?.textContent);
    expect(totals).toEqual(['for so far: 2.70', 'for so far: 2.70']);
  });

  it('is said in a sentence with the heaviest lines, and what would turn it', async () => {
    await renderAt(PATH, { seen: 'all' });
    const verdict = within(screen.getByRole('region', { name: 'The verdict' }));
    expect(verdict.getByText(/2\.70 for and 1\.00 against\.$/)).toBeVisible();
    expect(verdict.getByRole('link', { name: /^Per Lund, about 20\sNovember 2020$/ })).toHaveAttribute('href', '#e01');
    const turns = within(screen.getByRole('region', { name: 'What would change this verdict' }));
    expect(turns.getByText(/more against it/)).toHaveTextContent(
      /^Without e01 it would be “too little evidence”\..*more against it, “open”\.$/,
    );
  });
});

describe('the curve', () => {
  const curve = () => within(screen.getByRole('region', { name: 'How it came to this' }));

  it('is a picture with a sentence, a link for each line on its day, and a table with the same', async () => {
    const { user } = await renderAt(PATH, { seen: 'all' });
    expect(curve().getByRole('img')).toHaveAccessibleName(
      /^The case of Ada Wren from 1\sJanuary 2017 to 30\sJune 2021: in turn “too little evidence” and “likely”, at the end with 2\.70 for and 1\.00 against$/,
    );
    expect(curve().getByRole('link', { name: /^e02, against: The Fog Signal/ })).toHaveAttribute('href', '#e02');
    await user.click(curve().getByText('The curve as a table'));
    const rows = within(curve().getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'DayWhat happenedForAgainstWord',
      expect.stringMatching(/^1\sJan 2017The curve begins0\.000\.00too little evidence$/),
      expect.stringMatching(/^10\sFeb 2017e02, against: The Fog Signal0\.001\.00too little evidence$/),
      expect.stringMatching(/^20\sNov 2020e01, for: Per Lund3\.001\.00likely$/),
      expect.stringMatching(/^30\sJun 2021As it stands2\.701\.00likely$/),
    ]);
  });

  it('ends on the day of the reader, and knows only what he knows and has not switched off', async () => {
    const names = (): (string | null)[] =>
      curve()
        .queryAllByRole('link', { name: /^e\d\d, / })
        .map((link) => link.getAttribute('href'));
    const { unmount } = await renderAt(PATH);
    expect(names()).toEqual(['#e01']);
    unmount();
    const then = await renderAt(`${PATH}?as-of=2020-01-01`, { seen: 'all' });
    expect(names()).toEqual(['#e02']);
    expect(curve().getByRole('img')).toHaveAccessibleName(/to 1\sJanuary 2020/);
    then.unmount();
    await renderAt(`${PATH}?drop=e01`, { seen: 'all' });
    expect(names()).toEqual(['#e02']);
  });

  it('is not there where nothing is on record', async () => {
    await renderAt(`${PATH}?as-of=2016-01-01`);
    expect(screen.queryByRole('region', { name: 'How it came to this' })).toBeNull();
  });
});

describe('what moved', () => {
  it('is told by how much and because of which line, age apart, and adds up', async () => {
    await renderAt(`${PATH}?from=2018-05-01`, { seen: 'all' });
    const section = within(screen.getByRole('region', { name: /^What moved since 1\sMay 2018$/ }));
    expect(
      section.getByText(/^Since 1\sMay 2018 the word has gone from “too little evidence” to “likely”/),
    ).toBeVisible();
    const rows = within(section.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent))).toEqual([
      ['0.00', '1.00'],
      ['+2.70', ''],
      ['0.00', '0.00'],
      ['2.70', '1.00'],
    ]);
    expect(scoreLines(all(), EPOCH).for.toFixed(2)).toBe('2.70');
  });

  it('is asked for with a day, and left again', async () => {
    const { user, settle, search } = await renderAt(PATH);
    const day = screen.getByLabelText('Compare with how it stood on');
    expect(day).toHaveAttribute('max', EPOCH);
    await user.type(day, '2021-01-31');
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    await settle();
    expect(search()).toBe('?from=2021-01-31');
    expect(screen.getByText(/No new line weighs in it: what moved is age/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Stop comparing' }));
    await settle();
    expect(search()).toBe('');
    expect(screen.getByRole('heading', { name: 'What has moved' })).toBeVisible();
  });

  it('is kept within the record and the day of the reader; a day that nobody can read is said', async () => {
    const { unmount } = await renderAt(`${PATH}?from=1900-01-01&as-of=2021-01-01`);
    expect(screen.getByRole('heading', { name: /^What moved since 9\sJanuary 2015$/ })).toBeVisible();
    unmount();
    await renderAt(`${PATH}?from=yesterday`);
    expect(screen.getByText(/^The address asks/)).toHaveTextContent(
      'to compare with “yesterday”, which is not known here',
    );
  });
});

describe('the line to which the address leads', () => {
  it('is marked, also behind a mask, and stays so when it is opened', async () => {
    const { user, settle } = await renderAt(`${PATH}#e02`);
    expect(line('e02')).toHaveAttribute('aria-current', 'true');
    expect(line('e01')).not.toHaveAttribute('aria-current');
    await user.click(within(line('e02')).getByRole('button', { name: /show/ }));
    await settle();
    expect(document.querySelectorAll('#e02')).toHaveLength(1);
    expect(line('e02')).toHaveTextContent('She leaves the light');
    expect(line('e02')).toHaveAttribute('aria-current', 'true');
  });
});
