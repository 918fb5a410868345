import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { GatedFact } from '~/components/GatedFact';
import { InfoBox } from '~/components/InfoBox';
import { Mask } from '~/components/Mask';
import type { InfoRow } from '~/domain/article';
import type { Seen } from '~/domain/view';
import { renderAs } from './renderAs';

const stub = { id: 'f1', sealed: true, revealedBy: ['fog.2x02'], label: 'What happens' } as const;
const fact = { id: 'f1', revealedBy: ['fog.2x02'], text: 'her twin' };
const words = (): string => document.body.textContent ?? '';

describe('Mask', () => {
  it('is a button that names the episode, for the eye and for scripts', () => {
    renderAs(<Mask fact={stub} />);
    const button = screen.getByRole('button', { name: 'What happens · Fog 2x02 · show', expanded: false });
    expect(button).toHaveAttribute('data-sealed', 'fog.2x02');
  });

  it('names every episode that is needed', () => {
    renderAs(<Mask fact={{ ...stub, label: undefined as never, revealedBy: ['fog.2x02', 'lamp'] }} />);
    expect(screen.getByRole('button', { name: 'Fog 2x02 and Lamp · show' })).toBeVisible();
  });

  it('stays before what it opened, and is no mask any more', () => {
    renderAs(<Mask fact={stub}>her twin</Mask>);
    const button = screen.getByRole('button', { name: /hide again/, expanded: true });
    expect(button).not.toHaveAttribute('data-sealed');
    expect(button.nextSibling).toHaveTextContent('her twin');
  });

  it('asks to open its own fact', async () => {
    const toggle = vi.fn();
    const { user } = renderAs(<Mask fact={stub} />, { toggle });
    await user.tab();
    await user.keyboard('{Enter}');
    expect(toggle).toHaveBeenCalledExactlyOnceWith('f1');
  });
});

describe('GatedFact', () => {
  const children = ({ text }: { readonly text: string }) => <p>{text}</p>;

  it.each([
    { seen: { open: true, fact } as const, opened: [], text: true, button: false, why: 'the horizon opens it' },
    {
      seen: { open: true, fact } as const,
      opened: ['f1'],
      text: true,
      button: true,
      why: 'the reader opened it and may shut it',
    },
    { seen: { open: false, stub } as const, opened: [], text: false, button: true, why: 'it is masked' },
    {
      seen: { open: false, stub } as const,
      opened: ['f1'],
      text: false,
      button: true,
      why: 'its words are still on the way',
    },
  ])('shows text $text, button $button when $why', ({ seen, opened, text, button }) => {
    renderAs(<GatedFact seen={seen as Seen<typeof fact>}>{children}</GatedFact>, { opened });
    expect(words().includes('her twin')).toBe(text);
    expect(screen.queryByRole('button') !== null).toBe(button);
  });
});

describe('InfoBox', () => {
  const row = (id: string, term: string, text: string): Seen<InfoRow> => ({
    open: true,
    fact: { id, term, revealedBy: [], rich: [text] },
  });
  const masked = (id: string, term: string, episode: string): Seen<InfoRow> => ({
    open: false,
    stub: { id, sealed: true, revealedBy: [episode], label: term },
  });

  it('puts rows of one term together, a masked one beside its term', () => {
    renderAs(
      <InfoBox rows={[row('r1', 'Ships', 'Petrel'), row('r2', 'Born', '1889'), masked('r3', 'Ships', 'fog.2x01')]} />,
    );
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Ships', 'Born']);
    expect(screen.getAllByRole('definition').map((definition) => definition.textContent)).toEqual([
      'Petrel',
      'Fog 2x01 · show',
      '1889',
    ]);
  });

  it('has one button for one episode of a term, so that nobody can count', () => {
    renderAs(
      <InfoBox
        rows={[masked('r1', 'Ships', 'fog.2x01'), masked('r2', 'Ships', 'fog.2x01'), masked('r3', 'Ships', 'fog.2x02')]}
      />,
    );
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      'Fog 2x01 · show',
      'Fog 2x02 · show',
    ]);
  });

  it('opens all rows behind that button, and shuts them again', async () => {
    const opened = (id: string, text: string): Seen<InfoRow> => ({
      open: true,
      fact: { id, term: 'Ships', revealedBy: ['fog.2x01'], rich: [text] },
    });
    const toggle = vi.fn();
    const { user, rerender } = renderAs(
      <InfoBox
        rows={[masked('r1', 'Ships', 'fog.2x01'), row('r2', 'Ships', 'Petrel'), masked('r3', 'Ships', 'fog.2x01')]}
      />,
      { opened: ['r1', 'r3'], toggle },
    );
    await user.click(screen.getByRole('button', { name: 'Fog 2x01 · show' }));
    expect(toggle.mock.calls.flat()).toEqual(['r1', 'r3']);
    rerender(<InfoBox rows={[opened('r1', 'Skua'), row('r2', 'Ships', 'Petrel'), opened('r3', 'Tern')]} />);
    expect(screen.getAllByRole('definition').map((definition) => definition.textContent)).toEqual([
      'Petrel',
      'Fog 2x01 · hide againSkua',
      'Tern',
    ]);
    await user.click(screen.getByRole('button', { name: 'Fog 2x01 · hide again' }));
    expect(toggle).toHaveBeenCalledTimes(4);
  });
});
