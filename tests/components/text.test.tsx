import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Backlinks } from '~/components/Backlinks';
import { Contradictions } from '~/components/Contradictions';
import { NotesContext, numberNotes } from '~/components/NotesContext';
import { NotesList } from '~/components/NotesList';
import { RichText } from '~/components/RichText';
import { SourceNotes } from '~/components/SourceNotes';
import type { Backlink, Contradiction, Note, SafeNote } from '~/domain/article';
import { contradictionBlock } from '~/domain/contradictions';
import type { Block, Rich } from '~/domain/richText';
import type { Seen } from '~/domain/view';
import { renderAs } from './renderAs';

const source = (id: string, title: string): Seen<Note, SafeNote> => ({
  open: true,
  fact: {
    id,
    revealedBy: [],
    type: 'source',
    title,
    outlet: 'Harbour Weekly',
    url: `https://x.example/${id}`,
    path: `/sources/${id}/`,
  },
});
const block = (id: string, ...notes: string[]): Seen<Block> => ({
  open: true,
  fact: { id, revealedBy: [], rich: [{ t: 'p', c: [id, ...notes.map((n): Rich => ({ t: 'note', n }))] }] },
});

describe('RichText', () => {
  it('makes elements of every kind of mark, and no HTML of what looks like it', () => {
    const rich: Rich[] = [
      {
        t: 'p',
        c: [
          'A ',
          { t: 'wiki', to: '/ships/petrel/', c: ['boat'] },
          ' <b>',
          { t: 'link', href: 'https://x.example/', c: ['out'] },
        ],
      },
      { t: 'table', c: [{ t: 'tbody', c: [{ t: 'tr', c: [{ t: 'td', c: ['cell'] }] }] }] },
      { t: 'hr' },
    ];
    renderAs(<RichText rich={rich} />);
    expect(screen.getByRole('link', { name: 'boat' })).toHaveAttribute('href', '/ships/petrel/');
    expect(screen.getByRole('link', { name: /^out ?\(leaves this site\)$/ })).toHaveAttribute(
      'rel',
      'external noopener noreferrer',
    );
    expect(screen.getByText(/<b>/)).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'Table' })).getByRole('cell', { name: 'cell' })).toBeVisible();
    expect(screen.getByRole('separator')).toBeVisible();
  });

  it('gives a paragraph its permanent id and a link to it, and no other an empty one', () => {
    const rich: Rich[] = [
      { t: 'p', id: 'the-rule', c: ['One.'] },
      { t: 'p', c: ['Two.'] },
    ];
    renderAs(<RichText rich={rich} />);
    expect(screen.getByRole('link', { name: 'Link to this paragraph' })).toHaveAttribute('href', '#the-rule');
    expect(screen.getByText('One.')).toHaveAttribute('id', 'the-rule');
    expect(screen.getByText('Two.')).not.toHaveAttribute('id');
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('names a table after the cells of its head', () => {
    const head: Rich = {
      t: 'tr',
      c: [
        { t: 'th', c: ['Grade'] },
        { t: 'th', c: [] },
        { t: 'th', c: [{ t: 'em', c: ['Points'] }] },
      ],
    };
    renderAs(<RichText rich={[{ t: 'table', c: [{ t: 'thead', c: [head] }] }]} />);
    expect(screen.getByRole('region', { name: 'Table: Grade, Points' })).toBeVisible();
  });
});

describe('notes', () => {
  it('are numbered as the reader meets them; what masked text refers to has no number', () => {
    const notes = [source('a', 'First'), source('b', 'Second'), source('c', 'Hidden')];
    const masked: Seen<Block> = { open: false, stub: { id: 'm', sealed: true, revealedBy: ['fog.2x02'] } };
    const numbered = numberNotes([block('one', 'b', 'a'), masked, block('two', 'b', 'unknown')], notes);
    expect([...numbered].map(([id, { number }]) => [id, number])).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });

  it('open beside their mark without a script, and stand in a list at the end', () => {
    const text = block('one', 'a');
    const numbered = numberNotes([text], [source('a', 'A voice in the fog')]);
    renderAs(
      <NotesContext value={numbered}>
        {text.open && <RichText rich={text.fact.rich} />}
        <NotesList />
      </NotesContext>,
    );
    const mark = screen.getByRole('button', { name: 'Note 1' });
    const popover = document.getElementById(mark.getAttribute('popovertarget') ?? '');
    expect(popover).toHaveAttribute('popover');
    expect(popover).toHaveTextContent('Harbour Weekly. A voice in the fog');
    expect(within(screen.getByRole('region', { name: 'Notes' })).getAllByRole('listitem')).toHaveLength(1);
  });

  it('stand off from a mark before them, but not from a word', () => {
    const rich: Rich[] = ['One.', { t: 'note', n: 'a' }, { t: 'note', n: 'b' }, ' Two.', { t: 'note', n: 'c' }];
    const notes = ['a', 'b', 'c'].map((id) => source(id, id));
    renderAs(
      <NotesContext value={numberNotes([block('one', 'a', 'b', 'c')], notes)}>
        <RichText rich={rich} />
      </NotesContext>,
    );
    const marks = screen.getAllByRole('button').map((button) => button.parentElement?.className);
    expect(marks).toEqual(['note-mark', 'note-mark is-next', 'note-mark']);
  });

  it('keep outlet and day of a source whose title gives something away', () => {
    const seen: Seen<Note, SafeNote> = {
      open: false,
      stub: {
        id: 'a',
        sealed: true,
        revealedBy: ['fog.2x02'],
        label: 'The title of this source',
        type: 'source',
        outlet: 'Script Archive',
        path: '/sources/s/',
        published: '2020',
        publishedPrecision: 'year',
      },
    };
    renderAs(
      <NotesContext value={numberNotes([block('one', 'a')], [seen])}>
        <NotesList />
      </NotesContext>,
    );
    expect(screen.getByRole('listitem')).toHaveTextContent(
      /Script Archive.*The title of this source · Fog 2x02 · show.*2020/,
    );
  });

  it('have no heading where there are none', () => {
    renderAs(<NotesList />);
    expect(screen.queryByRole('heading')).toBeNull();
  });
});

describe('SourceNotes', () => {
  const notes = [source('a', 'First'), source('b', 'Second')];

  it('lists the sources of a page without marks as its sources', () => {
    renderAs(<SourceNotes notes={notes} />);
    expect(within(screen.getByRole('region', { name: 'Sources' })).getAllByRole('listitem')).toHaveLength(2);
  });

  it('leaves what has a number to the notes, and says that the rest was read too', () => {
    renderAs(
      <NotesContext value={numberNotes([block('one', 'a')], notes)}>
        <SourceNotes notes={notes} />
      </NotesContext>,
    );
    const rest = within(screen.getByRole('region', { name: 'Also read' }));
    expect(rest.getAllByRole('listitem').map((item) => item.textContent)).toEqual([expect.stringContaining('Second')]);
  });
});

describe('Contradictions', () => {
  const contradiction = (noteIds: readonly string[]): Seen<Contradiction> => ({
    open: true,
    fact: {
      id: 'c',
      revealedBy: [],
      title: 'How many',
      rich: ['Two.', { t: 'note', n: 'a' }],
      ruling: 'Two.',
      noteIds,
    },
  });

  it('mark each source once, whether the words mark it or not', () => {
    const seen = contradiction(['b', 'a']);
    const numbered = numberNotes([contradictionBlock(seen)], [source('a', 'First'), source('b', 'Second')]);
    renderAs(
      <NotesContext value={numbered}>
        <Contradictions contradictions={[seen]} />
      </NotesContext>,
    );
    const section = within(screen.getByRole('region', { name: 'Where sources disagree' }));
    expect(section.getAllByRole('button').map((button) => button.textContent)).toEqual(['1', '2']);
    expect(section.getByRole('link', { name: 'All disagreements' })).toHaveAttribute('href', '/contradictions/');
  });

  it('have no heading where there are none', () => {
    renderAs(<Contradictions contradictions={[]} />);
    expect(screen.queryByRole('heading')).toBeNull();
  });
});

describe('Backlinks', () => {
  const link = (id: string, kind: string): Seen<Backlink> => ({
    open: true,
    fact: { id, revealedBy: [], kind, path: `/${id}/`, name: id, sentence: `The sentence of ${id}.` },
  });
  const masked: Seen<Backlink> = { open: false, stub: { id: 'm', sealed: true, revealedBy: ['fog.2x02'] } };

  it('stand under their kinds, each with its sentence', () => {
    renderAs(<Backlinks links={[link('ada', 'characters'), link('petrel', 'ships')]} />);
    expect(screen.getByRole('heading', { level: 2, name: 'What links here' })).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Characters',
      'Ships',
    ]);
    expect(screen.getByRole('link', { name: 'ada' }).closest('li')).toHaveTextContent('The sentence of ada.');
  });

  it.each([
    { links: [], says: 'Nothing yet.' },
    { links: [masked], says: 'Nothing that you have come to yet.' },
    { links: [link('ada', 'characters'), masked, masked], says: 'More links lie further on in the story.' },
  ])('say "$says" and never how many', ({ links, says }) => {
    renderAs(<Backlinks links={links} />);
    expect(screen.getByText(says)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
