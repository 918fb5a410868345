import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CaseFile, EvidenceLine } from '~/domain/board';
import { readTiny, renderAt } from '../support/renderAt';

const FILE = '/data/board/ada-wren.json';
const tiny = (): CaseFile => readTiny<CaseFile>(FILE);
const line = (id: string, over: Partial<EvidenceLine>): EvidenceLine => ({
  ...(tiny().evidence[0] as EvidenceLine),
  id,
  origin: id,
  rich: [`Words of ${id}.`],
  ...over,
});
/** The tiny case with three lines more: one safe against, one of a later day, one for. */
const files = (): Record<string, CaseFile> => ({
  [FILE]: {
    ...tiny(),
    evidence: [
      ...tiny().evidence,
      line('e03', { side: 'against', grade: 'C', date: '2019-01-01' }),
      line('e04', { side: 'for', grade: 'C', date: '2021-03-01' }),
    ],
  },
});
const PATH = '/board/ada-wren/sheet/';
const at = (query = '', seen = 'none') => renderAt(PATH + query, { seen, files: files() });
const shown = (name: string): string[] =>
  within(screen.getByRole('region', { name }))
    .queryAllByRole('listitem')
    .map((item) => within(item).getByRole('link', { name: /^e\d\d$/ }).textContent ?? '');

describe('the case sheet', () => {
  it('begins with the strongest for, and adds the strongest against by rule', async () => {
    await at();
    expect(screen.getByRole('main')).toHaveAttribute('data-page', 'case-sheet');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Case sheet: Ada Wren');
    expect(shown('The points')).toEqual(['e01', 'e04']);
    expect(shown('Against')).toEqual(['e03']);
    expect(screen.getByText(/^Added by rule: the 3 that weigh most/)).toBeVisible();
    expect(screen.getByText(/More is known further on in the story/)).toBeVisible();
  });

  it('holds the points in the address, and never a masked one', async () => {
    const { user, search } = await at('?points=e4,e02');
    expect(shown('The points')).toEqual(['e04']);
    expect(screen.getByText(/left out: e02/)).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /Words of e03/ }));
    expect(search()).toBe('?points=e04,e03');
    expect(shown('The points')).toEqual(['e04', 'e03']);
    await user.click(screen.getByRole('checkbox', { name: /Words of e04/ }));
    expect(shown('The points')).toEqual(['e03']);
    expect(shown('For')).toEqual(['e01', 'e04']);
  });

  it('counts what this reader may see, at his horizon and on his day', async () => {
    const { unmount } = await at('?points=e01', 'all');
    expect(shown('Against')).toEqual(['e02', 'e03']);
    expect(screen.queryByText(/More is known further on/)).toBeNull();
    unmount();
    await at('?points=e01,e04&as-of=2020-12-31');
    expect(shown('The points')).toEqual(['e01']);
    expect(screen.getByText(/left out: e04/)).toBeVisible();
    expect(screen.getAllByText('31 December 2020').length).toBeGreaterThan(0);
  });

  it('gives its link, with the day where it is an earlier one, and the words of its picture', async () => {
    const { user } = await at('?as-of=2021-03-31&points=e04');
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toBe(`${location.origin}${PATH}?points=e04&as-of=2021-03-31`);
    await user.click(screen.getByRole('button', { name: 'Copy alt text' }));
    expect(await navigator.clipboard.readText()).toMatch(
      /^Ada Wren\. As it stood on 31\sMarch\s2021: .+ The points: \+\d\.\d\d C: Words of e04\. Against, the strongest by rule: −/,
    );
  });

  it('is reached from its case, and is not there for a case that is not', async () => {
    const { user } = await renderAt('/board/ada-wren/');
    await user.click(screen.getByRole('link', { name: 'Case sheet' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Case sheet: Ada Wren' })).toBeVisible();
    await renderAt('/board/nobody/sheet/');
    expect(screen.getByText(/no page/i)).toBeVisible();
  });
});
