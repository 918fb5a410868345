/** The split of facts into safe files and sealed twins. */
import { describe, expect, it } from 'vitest';
import { GateBox, joinGates, type Labelled, metaOf } from '~/compile/write/gateBox';
import type { FactMeta, SpoilerKind } from '~/domain/fact';

interface Words extends FactMeta {
  readonly words: string;
  readonly outlet: string;
}
const SECRET = 'He is her son';

const fact = (revealedBy: readonly string[], spoiler?: SpoilerKind): Labelled<Words> => ({
  id: 'f1',
  revealedBy,
  ...(spoiler ? { spoiler } : {}),
  label: 'His fate',
  words: SECRET,
  outlet: 'Gazette',
});

describe('joinGates', () => {
  it.each<[string, string, string, string]>([
    ['', '', '', 'open and open is open'],
    ['pic.1x01', '', 'pic.1x01', 'one gate stays'],
    ['', 'pic.1x01', 'pic.1x01', 'on either side'],
    ['pic.1x01', 'pic.1x01', 'pic.1x01', 'the same is said once'],
    ['pic.1x01', 'pic.3x09', 'pic.3x09', 'a later episode stands for an earlier one'],
    ['pic.1x10', 'pic.1x09', 'pic.1x10', 'numbers, not letters'],
    ['pic.2x01', 'pic.1x10', 'pic.2x01', 'a season counts before a number'],
    ['pic.1x01', 'voy.7x01', 'pic.1x01 voy.7x01', 'one series says nothing of another'],
    ['nem', 'pic.1x01', 'nem pic.1x01', 'a film is a series of its own'],
    ['pic.1x01 nem', 'pic.1x02', 'nem pic.1x02', 'each series by itself'],
    ['Not An Id', 'pic.1x01', 'Not An Id pic.1x01', 'what cannot be read stays, so it can only hide'],
  ])('of "%s" and "%s" is "%s": %s', (a, b, joined) => {
    const list = (text: string): string[] => (text === 'Not An Id' ? [text] : text.split(' ').filter(Boolean));
    expect(joinGates(list(a), list(b)).join(' ')).toBe(joined);
  });
});

describe('metaOf', () => {
  it('leaves unsaid what is usual', () => {
    expect(metaOf('x', { revealedBy: [], spoiler: 'plot', label: '' })).toEqual({ id: 'x', revealedBy: [] });
    expect(metaOf('x', { revealedBy: ['nem'], spoiler: 'casting', label: 'L' })).toEqual({
      id: 'x',
      revealedBy: ['nem'],
      spoiler: 'casting',
      label: 'L',
    });
  });
});

describe('a gate box', () => {
  it('keeps safe facts whole, without the words for a button that they do not need', () => {
    const box = new GateBox();
    expect(box.gate([fact([])])).toEqual([{ id: 'f1', revealedBy: [], words: SECRET, outlet: 'Gazette' }]);
    expect(box.sealed).toEqual([]);
  });

  it('leaves of a masked fact a stub with its label, and seals the whole fact', () => {
    const box = new GateBox();
    expect(box.gate([fact(['pic.3x09'])])).toEqual([
      { id: 'f1', sealed: true, revealedBy: ['pic.3x09'], label: 'His fate' },
    ]);
    expect(box.sealed).toEqual([{ id: 'f1', revealedBy: ['pic.3x09'], words: SECRET, outlet: 'Gazette' }]);
  });

  it('adds to a stub what is safe of the fact, and nothing else', () => {
    const gated = new GateBox().gate<Words, Pick<Words, 'outlet'>>([fact(['nem'])], ({ outlet }) => ({ outlet }));
    expect(gated).toEqual([{ id: 'f1', sealed: true, revealedBy: ['nem'], label: 'His fate', outlet: 'Gazette' }]);
    expect(JSON.stringify(gated)).not.toContain(SECRET);
  });

  it.each<[SpoilerKind, boolean, string]>([
    ['plot', true, 'plot is hidden from whoever has seen nothing'],
    ['casting', false, 'casting is shown by default'],
    ['production', false, 'so is production'],
  ])('seals a gated fact of the kind %s: %s, since %s', (spoiler, isSealed) => {
    const box = new GateBox();
    box.gate([fact(['nem'], spoiler)]);
    expect(box.sealed.length > 0).toBe(isSealed);
  });

  it.each<[SpoilerKind | undefined, readonly string[], readonly string[], string]>([
    [undefined, [], ['pic.3x01'], 'what is open elsewhere'],
    ['casting', [], ['pic.3x01'], 'casting, which becomes plot'],
    ['production', ['nem'], ['pic.3x01', 'nem'], 'production, with its own gate on top'],
    [undefined, ['pic.3x09'], ['pic.3x09'], 'a later gate of the same series is enough'],
  ])('seals as plot whatever stands behind a floor: %s %j → %j, %s', (spoiler, own, joined) => {
    const box = new GateBox(['pic.3x01']);
    expect(box.gate([fact(own, spoiler)])).toEqual([{ id: 'f1', sealed: true, revealedBy: joined, label: 'His fate' }]);
    expect(box.sealed).toEqual([{ id: 'f1', revealedBy: joined, spoiler: 'plot', words: SECRET, outlet: 'Gazette' }]);
  });

  it('keeps the order of a list and gathers over several', () => {
    const box = new GateBox();
    const ids = box
      .gate([
        { ...fact([]), id: 'a' },
        { ...fact(['nem']), id: 'b' },
      ])
      .map(({ id }) => id);
    box.gate([{ ...fact(['nem']), id: 'c' }]);
    expect(ids).toEqual(['a', 'b']);
    expect(box.sealed.map(({ id }) => id)).toEqual(['b', 'c']);
  });
});
