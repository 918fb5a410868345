import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { QuoteEvidence, QuoteFile, QuoteLink, QuoteStep } from '~/domain/timeline';
import { readTiny, renderAt } from '../support/renderAt';

const PATH = '/quotes/lund-on-sound/';
const FILE = '/data/quotes/lund-on-sound.json';
const SEALED = '/data/quotes/lund-on-sound.sealed.json';
const changed = (change: Partial<QuoteFile>) => ({ [FILE]: { ...readTiny<QuoteFile>(FILE), ...change } });

describe('how a quotation reached us', () => {
  const steps = () => within(screen.getByRole('region', { name: 'How it reached us' })).getAllByRole('listitem');

  const step = (name: QuoteStep['step'], change: Partial<QuoteStep> = {}): QuoteStep => ({
    step: name,
    note: 'harbour-weekly-2015',
    isSecondHand: false,
    isRead: false,
    ...change,
  });

  it('is told from the speaker to the archive, and calls a page of the outlet itself first hand', async () => {
    await renderAt(PATH);
    expect(steps().map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Said to Harbour WeeklyPer Lund/),
      expect.stringMatching(/^Printed by, and read atHarbour Weekly\. A voice in the fog/),
      expect.stringMatching(/^ArchivedThe page of Harbour Weekly \(leaves this site\) · 1.February 2016$/),
      expect.stringMatching(/^Fog Signal CompanionCopied character for character$/),
    ]);
    expect(screen.getByRole('link', { name: /^The page of Harbour Weekly/ })).toHaveAttribute(
      'href',
      'https://archive.example/harbour-weekly/1',
    );
    expect(screen.queryByText(/second hand/i)).toBeNull();
  });

  it('marks what is second hand, and says where the page of the outlet was not found', async () => {
    const chain = [
      step('said', { note: null }),
      step('printed', { note: null }),
      step('quoted', { isSecondHand: true, isRead: true }),
    ];
    await renderAt(PATH, { files: changed({ outlet: 'Fog Gazette', chain }) });
    expect(steps()[1]).toHaveTextContent('Printed by Fog GazetteA page of its own was not found.');
    expect(steps()[2]).toHaveTextContent('Quoted by, and read atSecond hand: Harbour Weekly');
    expect(steps().map(({ className }) => className)).toEqual(['', '', 'hop', '', '']);
    expect(screen.getByText('dashed: second hand')).toBeVisible();
  });

  it('says where no archive has it, and leaves out what was printed after the day of the reader', async () => {
    const { notes } = readTiny<QuoteFile>(FILE);
    const later = notes.map(({ archived: _, ...note }: (typeof notes)[number] & { archived?: unknown }) => ({
      ...note,
      published: '2016-05-01',
    }));
    await renderAt(`${PATH}?as-of=2016-02-01`, { files: changed({ notes: later as typeof notes }) });
    expect(steps().map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Said to/),
      'ArchivedNo copy in a public archive is on record.',
      expect.stringMatching(/^Fog Signal/),
    ]);
    expect(screen.getByText('No other report of this statement is on record.')).toBeVisible();
  });
});

describe('other reports of a statement', () => {
  const reports = () => within(screen.getByRole('region', { name: 'Other reports of it' }));

  it('say how the words differ there, and mask a title that gives something away', async () => {
    await renderAt(PATH);
    expect(reports().getByText('The script has the same words without the full stops.')).toBeVisible();
    expect(reports().getAllByRole('listitem')[0]).toHaveTextContent(/Script Archive\. .*Fog 2x02 · show/);
    expect(document.documentElement.innerHTML).not.toContain("Edda's script");
  });

  it('lead to the same statement where it is a quotation of its own, and to what sources disagree on', async () => {
    const again: QuoteLink = {
      id: 'lund-again',
      title: 'Per Lund on lund-again',
      path: '/quotes/lund-again/',
      who: 'Per Lund',
      outlet: 'Harbour Weekly',
      date: '2015-03',
      datePrecision: 'month',
    };
    const [report] = readTiny<QuoteFile>(FILE).reports;
    if (!report) throw new Error('The tiny quotation has no report.');
    await renderAt(PATH, {
      files: changed({
        reports: [{ ...report, other: again }],
        disputes: [{ id: 'whose-fog', label: 'Whose fog it was' }],
      }),
    });
    expect(reports().getByRole('link', { name: 'Per Lund on lund-again' })).toBeVisible();
    expect(reports().getByRole('link', { name: 'Whose fog it was' })).toHaveAttribute(
      'href',
      '/contradictions/#whose-fog',
    );
  });
});

describe('what rests on a quotation', () => {
  const lines = () => within(screen.getByRole('region', { name: 'What rests on it' }));
  const line = (at: number, change: Partial<QuoteEvidence> = {}): QuoteEvidence => ({
    ...(readTiny<QuoteFile>(FILE).evidence[0] as QuoteEvidence),
    id: `ada-wren.e${at}`,
    path: `/board/ada-wren/#e${at}`,
    rich: [`Line ${at}.`],
    ...change,
  });

  it('is each line with its case, its sentence and its side', async () => {
    await renderAt(PATH);
    const item = lines().getByRole('listitem');
    expect(within(item).getByRole('link', { name: 'Ada Wren, e01' })).toHaveAttribute('href', '/board/ada-wren/#e01');
    expect(item).toHaveTextContent('Per Lund wants her back.For a return · grade B, plan or refusal on record');
  });

  it('is masked line by line as on the board, without saying how many there are', async () => {
    const gate = { revealedBy: ['fog.2x02'], date: '2015-02', datePrecision: 'month' as const };
    const later = [70, 71].map((at) => line(at, { ...gate, rich: [`Edda ${at}.`], side: 'against' }));
    const stubs = later.map(({ id }) => ({ id, ...gate, sealed: true as const }));
    const { user, requested, settle } = await renderAt(PATH, {
      files: { ...changed({ evidence: [line(60), ...stubs] }), [SEALED]: { facts: later } },
    });
    expect(lines().getAllByRole('listitem')).toHaveLength(1);
    expect(document.documentElement.innerHTML).not.toContain('Edda 7');
    expect(requested).not.toContain(SEALED);
    await user.click(lines().getByRole('button', { name: /^Evidence from further on · Fog 2x02/ }));
    await settle();
    expect(
      lines()
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringContaining('Line 60.'),
      expect.stringContaining('Edda 70.Against a return'),
      expect.stringContaining('Edda 71.Against a return'),
    ]);
  });

  it('is shortened where it is much, and said to be nothing where it is nothing', async () => {
    const many = Array.from({ length: 20 }, (_, index) => line(10 + index));
    const { unmount } = await renderAt(PATH, { files: changed({ evidence: many }) });
    expect(
      lines()
        .getAllByRole('listitem')
        .filter((item) => item.closest('details') === null),
    ).toHaveLength(6);
    expect(lines().getByText('14 more lines')).toBeVisible();
    unmount();
    await renderAt(PATH, { files: changed({ evidence: [] }) });
    expect(lines().getByText('No line of the board rests on these words.')).toBeVisible();
  });
});
