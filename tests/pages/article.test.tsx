import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Article } from '~/domain/article';
import { readTiny, renderAt } from '../support/renderAt';

const section = (name: string | RegExp): HTMLElement => screen.getByRole('region', { name });
const words = (): string => document.body.textContent ?? '';

describe('the page of a character', () => {
  it('begins with the name as the one heading of the first level, and the role', async () => {
    await renderAt('/characters/ada-wren/');
    expect(screen.getAllByRole('heading', { level: 1 }).map((heading) => heading.textContent)).toEqual(['Ada Wren']);
    expect(screen.getByText('Keeper of Gannet Rock in 1911')).toBeVisible();
    expect(screen.getByRole('main')).toHaveAttribute('data-page', 'character');
  });

  it('has a title, a description and a type for those who share it', async () => {
    await renderAt('/characters/ada-wren/');
    expect(document.title).toBe('Ada Wren · Fog Signal Companion');
    expect(document.querySelector('meta[name=description]')).toHaveAttribute(
      'content',
      'Ada Wren is the youngest keeper of Gannet Rock.',
    );
    expect(document.querySelector('meta[property="og:type"]')).toHaveAttribute('content', 'profile');
    expect(document.querySelector('meta[name=robots]')).toBeNull();
  });

  it('lists in its contents every section, and each entry leads to one', async () => {
    await renderAt('/characters/ada-wren/');
    const links = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      'In the story',
      'In The Fog Signal',
      'In the real world',
      'Ties',
      'Appearances',
      'Watch first',
      'On the record',
      'Names',
      'What links here',
      'Notes',
    ]);
    for (const link of links)
      expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).toHaveTextContent(
        link.textContent ?? '',
      );
  });

  it('says of each section which world it speaks of', async () => {
    await renderAt('/characters/ada-wren/');
    expect(section('In the story')).toHaveTextContent('What the story tells');
    expect(section('In the real world')).toHaveTextContent('in our world');
  });

  it('has a plate that says what is drawn, and draws it anew once the horizon opens more', async () => {
    const { store } = await renderAt('/characters/ada-wren/');
    const plates = () => screen.getAllByRole('img', { name: /On screen: Fog/ });
    expect(plates().map((plate) => plate.getAttribute('aria-label'))).toEqual(
      Array.from({ length: 2 }, () => expect.stringMatching(/Tied to Tobias Hale\. Hatched: more ties/)),
    );
    const before = plates().map((plate) => plate.innerHTML);
    act(() => store.set({ seen: 'all' }));
    await screen.findAllByRole('img', { name: 'On screen: Fog 2015–2017. Tied to Tobias Hale and Edda Wren.' });
    expect(plates().map((plate) => plate.innerHTML)).not.toEqual(before);
    act(() => store.set({ seen: 'none' }));
    expect(plates().map((plate) => plate.innerHTML)).toEqual(before);
  });

  it('keeps masked text out of the document and asks for no sealed file', async () => {
    const { requested } = await renderAt('/characters/ada-wren/');
    expect(words()).not.toMatch(/twin|until dawn|finds an oar|Edda/);
    expect(words()).toContain('written longer for season 2');
    expect(requested.filter((file) => file.includes('.sealed.'))).toEqual([]);
  });

  it('opens one masked paragraph by its button and leaves the others', async () => {
    const { user, requested, settle } = await renderAt('/characters/ada-wren/');
    const story = within(section('In the story'));
    const [button] = story.getAllByRole('button', {
      name: 'What happens in season 2 · Fog 2x01 · show',
      expanded: false,
    });
    await user.click(button as HTMLElement);
    await settle();
    expect(within(section('In the story')).getByText(/until dawn/)).toBeVisible();
    expect(words()).not.toContain('her twin sister');
    expect(requested.filter((file) => file.includes('.sealed.'))).toEqual(['/data/characters/ada-wren.sealed.json']);
    expect(words()).not.toContain('She finds an oar');
    await user.click(story.getByRole('button', { name: /hide again$/, expanded: true }));
    expect(words()).not.toContain('until dawn');
  });

  it('shows everything at once to those who have seen everything', async () => {
    await renderAt('/characters/ada-wren/', { seen: 'all' });
    expect(words()).toMatch(/until dawn[\s\S]*The stranger is her twin sister/);
    expect(screen.queryByRole('button', { name: /show$/ })).toBeNull();
  });

  it('opens all ties of one episode by one button', async () => {
    const article = readTiny<Article>('/data/characters/ada-wren.json');
    const [first, second] = [1, 2].map((number) => ({
      id: `x${number}`,
      sealed: true,
      revealedBy: ['fog.2x02'],
      label: 'A tie',
    }));
    const open = [1, 2].map((number) => ({
      id: `x${number}`,
      revealedBy: ['fog.2x02'],
      type: 'writes-to',
      typeLabel: 'Writes to',
      to: 'y',
      name: `Friend ${number}`,
      path: '/',
      note: [],
    }));
    const { user, settle } = await renderAt('/characters/ada-wren/', {
      files: {
        '/data/characters/ada-wren.json': { ...article, ties: [article.ties[0], first, second] },
        '/data/characters/ada-wren.sealed.json': { facts: open },
      },
    });
    const ties = section('Ties');
    expect(within(ties).getByRole('link', { name: 'Tobias Hale' })).toHaveAttribute('href', '/characters/tobias-hale/');
    await user.click(within(ties).getByRole('button', { name: 'Ties · Fog 2x02 · show' }));
    await settle();
    expect(within(ties).getAllByRole('link', { name: /^Friend/ })).toHaveLength(2);
    await user.click(within(ties).getByRole('button', { name: 'Ties · Fog 2x02 · hide again' }));
    expect(within(ties).queryByRole('link', { name: /^Friend/ })).toBeNull();
  });

  it('tabulates appearances, with the last one masked by itself', async () => {
    const { user, settle } = await renderAt('/characters/ada-wren/');
    const table = screen.getByRole('table', { name: 'First and last episode or film of each series' });
    const row = within(table).getByRole('row', { name: /^Fog/ });
    expect(within(row).getByRole('link', { name: '1x01 First Watch' })).toHaveAttribute('href', '/works/fog/1x01/');
    expect(row).not.toHaveTextContent('The Twin Revealed');
    await user.click(within(row).getByRole('button', { name: 'Fog 2x02 · show' }));
    await settle();
    expect(within(row).getByRole('link', { name: '2x02 The Twin Revealed' })).toBeVisible();
  });

  it('tells what is on the record, with the day and a way to the words', async () => {
    await renderAt('/characters/ada-wren/');
    const record = section('On the record');
    expect(record).toHaveTextContent('“We recorded the fog itself. It was very loud.”');
    expect(record.querySelector('time')).toHaveAttribute('datetime', '2015-02');
    expect(within(record).getByRole('link', { name: 'The quotation' })).toHaveAttribute(
      'href',
      '/quotes/lund-on-sound/',
    );
  });

  it('keeps day, speaker and outlet of a masked statement, and only these', async () => {
    await renderAt('/characters/stranger-of-2x02/');
    const record = section('On the record');
    expect(record).toHaveTextContent('Per Lund · Harbour Weekly');
    expect(record.querySelector('time')).toHaveTextContent('about 20 November 2020');
    expect(record).not.toHaveTextContent('revival');
    expect(within(record).queryByRole('link')).toBeNull();
  });

  it('weighs the case from what this reader may see and says that more is known', async () => {
    await renderAt('/characters/ada-wren/');
    const box = screen.getByRole('region', { name: 'The case' });
    expect(box).toHaveTextContent('If it were made, Ada Wren would be');
    expect(box).toHaveTextContent('More is known further on');
    expect(box).toHaveTextContent(/Against: 0\.00/);
    expect(within(box).getByRole('link', { name: 'The case, line by line' })).toHaveAttribute(
      'href',
      '/board/ada-wren/',
    );
  });

  it('counts the masked lines of the case for those who may know them', async () => {
    await renderAt('/characters/ada-wren/', { seen: 'all' });
    const box = screen.getByRole('region', { name: 'The case' });
    expect(box).toHaveTextContent(/Against: 1\.00/);
    expect(box).not.toHaveTextContent('further on');
  });

  it('shows no case for somebody who has none', async () => {
    await renderAt('/characters/tobias-hale/');
    expect(screen.queryByRole('region', { name: 'The case' })).toBeNull();
  });

  it('numbers the notes in the order of the open text', async () => {
    await renderAt('/characters/ada-wren/');
    expect(screen.getAllByRole('button', { name: /^Note \d+$/ }).map((mark) => mark.textContent)).toEqual([
      '1',
      '2',
      '1',
    ]);
    const items = within(section('Notes'))
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(items[0]).toContain('A voice in the fog');
    expect(items[1]).toContain('Fog 1x01, the episode itself');
  });

  it('lists sources that only masked text leans on, their titles masked', async () => {
    await renderAt('/characters/ada-wren/');
    const rest = section('Also read');
    expect(rest).toHaveTextContent('Script Archive');
    expect(rest).not.toHaveTextContent("Edda's script");
  });

  it('gives other names and wrong spellings with the one that counts, later names masked', async () => {
    await renderAt('/characters/ada-wren/');
    const names = section('Names');
    expect(names).toHaveTextContent('Keeper Wren');
    expect(names).toHaveTextContent(/Ada Ren.*always Ada Wren/);
    expect(names).not.toHaveTextContent('The Other Twin');
    expect(within(names).getByRole('button', { name: 'Another name · Fog 2x02 · show' })).toBeVisible();
  });

  it('ends with the day of the last check and the data behind it', async () => {
    await renderAt('/characters/ada-wren/');
    expect(screen.getByText(/Last checked/)).toHaveTextContent('30 June 2021');
    expect(screen.getByRole('link', { name: 'Data behind this page' })).toHaveAttribute(
      'href',
      '/data/characters/ada-wren.json',
    );
  });
});
