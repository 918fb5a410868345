/** The graph, the way from one to another, and two side by side: on real routes, for readers who may know more and less. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '~/domain/board';
import type { GraphFile } from '~/domain/graph';
import { readTiny, renderAt } from '../support/renderAt';

const main = (): HTMLElement => document.querySelector('main') as HTMLElement;
const rows = (): string[] =>
  Array.from(document.querySelectorAll('.g-table tbody tr'), (row) =>
    Array.from(row.children, (cell) => cell.textContent).join(' · '),
  );
const names = (): (string | null)[] => Array.from(document.querySelectorAll('.graph text'), (text) => text.textContent);
const ADA_AND_HALE = 'Ada Wren · Relieves · Tobias Hale · Other';
const ADA_AND_EDDA = 'Ada Wren · Writes to · Edda Wren · Other';

describe('/graph/', () => {
  it('draws and tabulates the same ties, and no more than may be known', async () => {
    const { requested } = await renderAt('/graph/');
    expect(rows()).toEqual([ADA_AND_HALE]);
    expect(document.querySelectorAll('.graph .g-tie')).toHaveLength(1);
    expect(names()).toEqual(['Ada Wren', 'Tobias Hale']);
    expect(main()).toHaveTextContent('More ties are known further on in the story.');
    expect(requested).not.toContain('/data/graph.sealed.json');
  });

  it('opens with the horizon', async () => {
    await renderAt('/graph/', { seen: 'fog.2x02' });
    await waitFor(() => expect(rows()).toContain(ADA_AND_EDDA));
    expect(names()).toContain('Edda Wren');
    expect(main()).not.toHaveTextContent('More ties are known');
  });

  it('keeps to the ties of one, and says so in the address', async () => {
    const { search } = await renderAt('/graph/?focus=tobias-hale', { seen: 'fog.2x02' });
    await waitFor(() => expect(rows()).toEqual([ADA_AND_HALE]));
    fireEvent.change(screen.getByLabelText('Ties of'), { target: { value: 'ada-wren' } });
    await waitFor(() => expect(rows()).toHaveLength(3));
    expect(search()).toBe('?focus=ada-wren');
    fireEvent.change(screen.getByLabelText('Ties of'), { target: { value: '' } });
    await waitFor(() => expect(search()).toBe(''));
  });

  it('keeps to a series in which both are seen, as far as the reader may know', async () => {
    await renderAt('/graph/?series=fog');
    expect(rows()).toEqual([ADA_AND_HALE]);
    expect(screen.getByRole('checkbox', { name: /^The Fog Signal|^Fog/ })).toBeChecked();
  });

  it('says what the address asks for and this reader may not know', async () => {
    await renderAt('/graph/?focus=stranger-of-2x02&kind=enemies');
    expect(main()).toHaveTextContent('focus “stranger-of-2x02”');
    expect(main()).toHaveTextContent('kind “enemies”');
  });

  it('lights up whoever has the focus, with his ties', async () => {
    await renderAt('/graph/', { seen: 'fog.2x02' });
    const [ada] = document.querySelectorAll<SVGElement>('.g-node a');
    fireEvent.focus(ada as SVGElement);
    expect(document.querySelectorAll('.g-tie.is-lit').length).toBeGreaterThan(0);
    fireEvent.blur(ada as SVGElement);
    expect(document.querySelectorAll('.g-tie.is-lit')).toHaveLength(0);
  });

  it('is enlarged by buttons and keys, and whole again', async () => {
    const { user } = await renderAt('/graph/');
    const width = () => document.querySelector('.graph')?.getAttribute('width');
    expect(width()).toBe('100%');
    await user.click(screen.getByText('Enlarge'));
    expect(width()).toBe('140%');
    fireEvent.keyDown(document.querySelector('.g-stage') as Element, { key: '+' });
    expect(parseFloat(width() ?? '')).toBeCloseTo(196);
    fireEvent.keyDown(document.querySelector('.g-stage') as Element, { key: '0' });
    expect(width()).toBe('100%');
    await user.click(screen.getByText('Reduce'));
    expect(width()).toBe('100%');
  });
});

describe('a local graph', () => {
  it('comes on the page of a character when it is asked for', async () => {
    const { user, requested } = await renderAt('/characters/ada-wren/');
    expect(requested).not.toContain('/data/graph.json');
    expect(document.querySelector('.graph')).toBeNull();
    await user.click(screen.getByText('Show as a picture'));
    await waitFor(() => expect(names()).toEqual(['Ada Wren', 'Tobias Hale']));
    expect(screen.getByText('In the graph of all')).toHaveAttribute('href', '/graph/?focus=ada-wren');
  });
});

describe('/connect/', () => {
  const steps = (): string[] => Array.from(document.querySelectorAll('.g-way > li'), (step) => step.textContent ?? '');

  it('names every step of the shortest way', async () => {
    await renderAt('/connect/?a=tobias-hale&b=stranger-of-2x02', { seen: 'fog.2x02' });
    await waitFor(() =>
      expect(steps()).toEqual([
        'Tobias Halerelieved by',
        'Ada Wrenwrites to and writes to (the other way round)',
        'Edda Wren',
      ]),
    );
    expect(main()).toHaveTextContent('Tobias Hale and Edda Wren are 2 steps apart');
  });

  it.each([
    ['/connect/', 'Choose two characters.'],
    ['/connect/?a=ada-wren&b=ada-wren', 'Ada Wren is one and the same.'],
    ['/connect/?a=ada-wren&b=stranger-of-2x02', 'asks for “stranger-of-2x02”, which is not known here'],
    ['/connect/?a=ada-wren&b=tobias-hale', 'are one step apart.'],
  ])('at %s says "%s"', async (address, words) => {
    await renderAt(address);
    expect(main()).toHaveTextContent(words);
    expect(main()).not.toHaveTextContent('Edda');
  });

  it('says that no way is known where the horizon holds it back', async () => {
    await renderAt('/connect/?a=ada-wren&b=nobody&b=x', {
      files: {
        '/data/graph.json': {
          kinds: [],
          nodes: ['ada-wren', 'nobody'].map((id) => ({
            id,
            revealedBy: [],
            name: id,
            path: '/',
            groups: [],
            series: [],
          })),
          ties: [{ id: 't1', sealed: true, revealedBy: ['fog.2x02'] }],
          series: [],
          cases: [],
          dataPath: '/data/graph.json',
        },
      },
    });
    expect(main()).toHaveTextContent('No way from ada-wren to nobody is known to you yet.');
    expect(main()).toHaveTextContent('More ties are known further on in the story.');
  });

  it('is asked by two lists and turned round by a button', async () => {
    const { user, search } = await renderAt('/connect/');
    fireEvent.change(screen.getByLabelText('From'), { target: { value: 'ada-wren' } });
    await waitFor(() => expect(search()).toBe('?a=ada-wren'));
    fireEvent.change(screen.getByLabelText('to'), { target: { value: 'tobias-hale' } });
    await waitFor(() => expect(search()).toBe('?a=ada-wren&b=tobias-hale'));
    await user.click(screen.getByText('Turn round'));
    await waitFor(() => expect(search()).toBe('?a=tobias-hale&b=ada-wren'));
    expect(steps()).toEqual(['Tobias Halerelieved by', 'Ada Wren']);
  });
});

describe('/compare/', () => {
  const row = (term: string): string[] => {
    const head = screen.getByRole('rowheader', { name: term });
    return Array.from(within(head.closest('tr') as HTMLElement).getAllByRole('cell'), (cell) => cell.textContent ?? '');
  };

  it('puts the facts of two side by side, with what they share, and names the episodes of what lies ahead', async () => {
    const { settle } = await renderAt('/compare/?a=ada-wren&b=tobias-hale');
    await settle();
    expect(row('Species')).toEqual(['Human', 'Humantold in Lamp']);
    expect(row('Status')).toEqual(['Alive in 1911', 'told in Fog 2x01']);
    expect(row('Evidence')[0]).toContain('2.70');
    expect(row('Evidence')[1]).toBe('No case');
    expect(row('Both in Fog')).toEqual(['from Fog 1x01', 'from Fog 1x01']);
    expect(main()).not.toHaveTextContent('Drowned');
  });

  it('tells more to who has seen more', async () => {
    const { settle } = await renderAt('/compare/?a=ada-wren&b=tobias-hale', { seen: 'fog.all' });
    await settle();
    expect(row('Status')[1]).toBe('Drowned off the rock');
  });

  it('puts the case of a group beside a character, with its evidence and without facts', async () => {
    const graph = readTiny<GraphFile>('/data/graph.json');
    const own = readTiny<CaseFile>('/data/board/ada-wren.json');
    const keepers = { ...own, id: 'keepers', name: 'The keepers', summary: 'Would the keepers be in it?' };
    const files = {
      '/data/graph.json': { ...graph, cases: [{ id: 'keepers', name: 'The keepers' }] },
      '/data/board/keepers.json': keepers,
    };
    const { settle } = await renderAt('/compare/?a=keepers&b=ada-wren', { files });
    await settle();
    expect(row('Who')[0]).toBe('Would the keepers be in it?');
    expect(row('Evidence')[0]).toContain('2.70');
    expect(row('Species')).toEqual(['–', 'Human']);
    expect(screen.getByRole('link', { name: 'Case: The keepers' })).toHaveAttribute('href', '/board/keepers/');
    expect(screen.queryByText('The way from one to the other')).toBeNull();
  });

  it.each([
    ['/board/ada-wren/', 'Beside another', '/compare/?a=ada-wren'],
    ['/characters/ada-wren/', 'Beside another', '/compare/?a=ada-wren'],
    ['/characters/ada-wren/', 'The way to another', '/connect/?a=ada-wren'],
  ])('from %s "%s" leads to %s', async (address, name, href) => {
    await renderAt(address);
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', href);
  });

  it('says where the facts do not come', async () => {
    const { settle } = await renderAt('/compare/?a=ada-wren&b=tobias-hale', {
      files: { '/data/characters/tobias-hale.json': new Error('No network.') },
    });
    await settle();
    expect(main()).toHaveTextContent('The facts did not come.');
  });
});
