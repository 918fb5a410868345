/** The rows of infoboxes. */
import { describe, expect, it } from 'vitest';
import { GateBox } from '~/compile/write/gateBox';
import { characterRows, personRows, shipRows, topicRows } from '~/compile/write/infoRows';
import { appearancesOf, tiesOf } from '~/compile/write/ties';
import { richToText } from '~/domain/richText';
import { entryOf, readTiny } from './tiny';

const content = readTiny();
const ada = entryOf(content.characters, 'ada-wren');
const tobias = entryOf(content.characters, 'tobias-hale');
const texts = (rows: ReturnType<typeof personRows>) => rows.map(({ term, rich }) => `${term}: ${richToText(rich)}`);

describe('rows', () => {
  it('of a character say only what is known', () => {
    expect(texts(characterRows(content, ada))).toEqual([
      'Full name: Adelaide Wren',
      'Species: Human',
      'Born: in 1889 on the mainland',
      'Status: Alive in 1911',
      'Rank: Second keeper',
      'Belongs to: Harbour Board',
      'Ships: The Petrel',
      'Played by: Mina Okafor (2015–2017)',
      'Pronouns: she/her',
      'Groups: Keepers',
    ]);
  });

  it('of a person name the series of each part', () => {
    expect(texts(personRows(content, entryOf(content.people, 'mina-okafor')))).toEqual([
      'Work: Actor',
      'Born: 1984',
      'Plays: Ada Wren (Fog; 2015–2017)',
      'Plays: Edda Wren (Fog; both twins)',
    ]);
  });

  it('of a topic lead to what is related', () => {
    const rows = topicRows(content, entryOf(content.topics, 'gannet-rock'));
    expect(texts(rows)).toEqual(['Kind: Place', 'See also: The Petrel', 'See also: Ada Wren']);
  });

  it('have ids that say nothing but their place', () => {
    for (const entry of content.ships) {
      const ids = shipRows(content, entry).map(({ id }) => id);
      expect(ids).toEqual(ids.map((_, index) => `r${index + 1}`));
    }
  });

  it('of a ship give its last episode away only to whoever has seen it', () => {
    const rows = shipRows(content, entryOf(content.ships, 'petrel'));
    expect(rows.filter(({ term }) => term.endsWith('seen')).map(({ term, revealedBy }) => [term, revealedBy])).toEqual([
      ['First seen', []],
      ['Last seen', ['fog.2x01']],
    ]);
  });
});

describe('a casting fact', () => {
  it('that names a thing masked as plot is sealed as plot', () => {
    const row = personRows(content, entryOf(content.people, 'mina-okafor')).find(({ rich }) =>
      richToText(rich).includes('Edda Wren'),
    );
    expect(row).toMatchObject({ revealedBy: ['fog.2x02'] });
    expect(row?.spoiler ?? 'plot').toBe('plot');
    const box = new GateBox();
    expect(JSON.stringify(box.gate(row ? [row] : []))).not.toContain('Edda');
    expect(box.sealed).toHaveLength(1);
  });

  it('that names an open thing stays casting', () => {
    const row = characterRows(content, tobias).find(({ term }) => term === 'Played by');
    expect(row).toMatchObject({ revealedBy: ['lamp'], spoiler: 'casting' });
  });
});

describe('ties', () => {
  it('lead to the neutral path of a masked thing, behind its gate', () => {
    expect(tiesOf(content, ada).map(({ typeLabel, path, revealedBy }) => [typeLabel, path, revealedBy])).toEqual([
      ['Relieves', '/characters/tobias-hale/', []],
      ['Writes to', '/characters/stranger-of-2x02/', ['fog.2x02']],
    ]);
  });
});

describe('appearances', () => {
  it('tell the first openly, and the last to whoever has seen it', () => {
    expect(appearancesOf(content, tobias).map(({ id, revealedBy, title }) => [id, revealedBy, title])).toEqual([
      ['a1-first', [], 'First Watch'],
      ['a1-last', ['fog.2x01'], 'Dead Reckoning'],
      ['a2-first', [], "The Keeper's Lamp"],
    ]);
  });
});
