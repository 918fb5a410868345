import { screen, within } from '@testing-library/react';
import { type ComponentProps, useState } from 'react';
import { describe, expect, it } from 'vitest';
import { EmptyResult } from '~/components/EmptyResult';
import { ListChips } from '~/components/ListChips';
import { ListCount } from '~/components/ListCount';
import { ListFilters } from '~/components/ListFilters';
import type { ListState } from '~/domain/listState';
import { renderAs } from './renderAs';

const START: ListState = { q: '', facets: new Map(), sort: 'name', dir: 'asc', view: '' };
const FACETS = [
  {
    name: 'group' as const,
    legend: 'Group',
    options: [
      { id: 'a', label: 'Keepers' },
      { id: 'b', label: 'Visitors' },
      { id: 'c', label: 'Nobody' },
    ],
  },
];
const COUNTS = new Map([
  [
    'group' as const,
    new Map([
      ['a', 3],
      ['b', 1],
    ]),
  ],
]);

function Tools({ state: start = START }: { readonly state?: ListState }) {
  const [state, setState] = useState(start);
  const [how, setHow] = useState('');
  const props: ComponentProps<typeof ListFilters> = {
    state,
    counts: COUNTS,
    facets: FACETS,
    findLabel: 'Find a keeper',
    shown: 4,
    change: (next, way) => {
      setState(next);
      setHow(way);
    },
  };
  return (
    <>
      <ListFilters {...props} />
      <output>{`${how} q=${state.q} group=${state.facets.get('group')?.join() ?? ''}`}</output>
    </>
  );
}
const told = () => screen.getByRole('status', { name: '' });

describe('ListFilters', () => {
  it('offers each value with its count in a named group, and none without items', () => {
    renderAs(<Tools />);
    const group = screen.getByRole('group', { name: 'Group' });
    expect(
      within(group)
        .getAllByRole('checkbox')
        .map((box) => box.closest('label')?.textContent),
    ).toEqual(['Keepers3', 'Visitors1']);
  });

  it('keeps a chosen value in sight although nothing is left of it', () => {
    renderAs(<Tools state={{ ...START, facets: new Map([['group', ['c']]]) }} />);
    expect(screen.getByRole('checkbox', { name: /Nobody/ })).toBeChecked();
  });

  it('pushes a choice and replaces while typing', async () => {
    const { user } = renderAs(<Tools />);
    await user.click(screen.getByRole('checkbox', { name: /Keepers/ }));
    expect(told()).toHaveTextContent('push q= group=a');
    await user.type(screen.getByRole('searchbox', { name: 'Find a keeper' }), 'ada');
    expect(told()).toHaveTextContent('replace q=ada group=a');
  });

  it('opens as a dialog by a button that says how many are chosen, and shows each control once', async () => {
    const { user } = renderAs(<Tools state={{ ...START, facets: new Map([['group', ['a']]]) }} />);
    await user.click(screen.getByRole('button', { name: 'Filter (1)' }));
    const dialog = screen.getByRole('dialog', { name: 'Filter' });
    expect(within(dialog).getByRole('checkbox', { name: /Keepers/ })).toBeChecked();
    expect(screen.getAllByRole('group', { name: 'Group' })).toHaveLength(1);
    await user.click(within(dialog).getByRole('button', { name: 'Show 4' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('group', { name: 'Group' })).toBeVisible();
  });
});

describe('ListChips', () => {
  const two: ListState = { ...START, q: 'ada', facets: new Map([['group', ['a', 'b']]]) };
  function Chips() {
    const [state, setState] = useState(two);
    return (
      <>
        <ListChips state={state} facets={FACETS} change={setState} />
        <output>{`q=${state.q} group=${state.facets.get('group')?.join() ?? ''}`}</output>
      </>
    );
  }

  it('names what is chosen, each in a button that lets go of it', async () => {
    const { user } = renderAs(<Chips />);
    const list = screen.getByRole('list', { name: 'Chosen filters' });
    expect(within(list).getAllByRole('button')).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Remove Group: Keepers' }));
    expect(told()).toHaveTextContent('q=ada group=b');
    expect(screen.getByRole('button', { name: 'Remove Group: Visitors' })).toHaveTextContent('Visitors ×');
  });

  it('lets go of all of it but the words, and keeps the keyboard in its place', async () => {
    const { user } = renderAs(<Chips />);
    await user.click(screen.getByRole('button', { name: 'Remove all' }));
    expect(told()).toHaveTextContent('q=ada group=');
    expect(screen.queryByRole('list', { name: 'Chosen filters' })).toBeNull();
    expect(document.activeElement).toHaveClass('chips');
  });

  it('is nothing where nothing is chosen', () => {
    const { container } = renderAs(<ListChips state={START} facets={FACETS} change={() => {}} />);
    expect(container).toHaveTextContent('');
  });
});

describe('ListCount', () => {
  it.each([
    [2, 9, '2 of 9 keepers'],
    [9, 9, '9 keepers'],
    [0, 9, '0 of 9 keepers'],
  ])('says of %i of %i "%s"', (shown, total, text) => {
    renderAs(<ListCount shown={shown} total={total} noun="keepers" ignored={[]} />);
    expect(screen.getByRole('status')).toHaveTextContent(text);
  });

  it('says what of the address it does not know', () => {
    renderAs(<ListCount shown={1} total={1} noun="keepers" ignored={[{ parameter: 'group', value: 'pirates' }]} />);
    expect(screen.getByText(/asks for group “pirates”/)).toBeVisible();
  });
});

describe('EmptyResult', () => {
  it('offers to drop one filter, or all', async () => {
    let next: ListState | undefined;
    const state: ListState = { ...START, q: 'x', facets: new Map([['group', ['a']]]) };
    const { user } = renderAs(
      <EmptyResult
        state={state}
        change={(changed) => (next = changed)}
        facets={FACETS}
        noun="keepers"
        loosenings={[
          { name: 'q', count: 3 },
          { name: 'group', count: 1 },
        ]}
      />,
    );
    expect(screen.getByText('No keepers fit all of this.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Without group: 1' }));
    expect(next).toEqual({ ...state, facets: new Map() });
    await user.click(screen.getByRole('button', { name: 'Without the words “x”: 3' }));
    expect(next).toEqual({ ...state, q: '' });
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
    expect(next).toEqual({ ...state, q: '', facets: new Map() });
  });
});
