/** Which words are sealed, and where each comes from. */
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileSite } from '~/compile/compileSite';
import type { SpoilerTerms } from '~/compile/audit/spoilerTerms';
import { compileTinyWith } from '../write/tiny';

let sealed: SpoilerTerms;
const find = (text: string, { terms } = sealed) => terms.find((term) => term.text === text);

beforeAll(() => {
  sealed = compileSite(path.resolve('tests/fixtures/tiny')).site?.spoilerTerms ?? {
    terms: [],
    dropped: { short: 0, open: 0 },
  };
});

describe('a term', () => {
  it.each([
    ['is her twin sister', 'characters/ada-wren.md spoilerTerms.0', 'declared', []],
    ['The Other Twin', 'characters/ada-wren.md hiddenAliases.0.name', 'name', ['fog.2x02']],
    ['Edda Wren', 'characters/edda-wren.md spoilerTerms.0', 'declared', []],
    ['The Twin Revealed', 'series/fog.yaml fog.2x02 title', 'name', ['fog.2x02']],
    ['at least until the film', 'characters/tobias-hale.md speciesNote.text', 'derived', ['lamp']],
    ['Wrecked on the rock', 'ships/petrel.md status.text', 'derived', ['fog.2x01']],
    ['to her twin', 'characters/ada-wren.md ties.1.note', 'derived', ['fog.2x02']],
    ['She finds no boat', 'characters/ada-wren.md #story 3', 'derived', ['fog.2x01']],
    ["The stranger is Wren's twin", 'series/fog.yaml episodes.3.line', 'derived', ['fog.2x02']],
    ["Edda's script", 'sources/leaked-script.yaml title', 'derived', ['fog.2x02']],
    ['https://scripts.example/edda', 'sources/leaked-script.yaml url', 'derived', ['fog.2x02']],
    ['leaked-script', 'sources/leaked-script.yaml file name', 'derived', ['fog.2x02']],
    ['In the last scene', 'cases/ada-wren.yaml evidence.1.note', 'derived', ['fog.2x02']],
    ['Said at a fair', 'events/2020-revival-talk.yaml note', 'derived', ['fog.2x02']],
  ])('is %j, of %s', (text, origin, sort, revealedBy) => {
    expect(find(text)).toEqual({ text, origin, sort, revealedBy });
  });

  it.each([
    ['Alive', 'is too short to prove anything'],
    ['Gannet Rock', 'is open'],
    ['A stranger on the rock', 'is a role, which is safe'],
    ['A boat of season 1', 'is the label of a button'],
    ['Her part was written longer for season 2', 'is news of production, which is shown by default'],
    ['a surprise guest in the film', 'is news of casting, which is shown by default'],
    ['Script Archive', 'is an outlet, which a mask shows'],
  ])('is not %j, which %s', (text) => expect(find(text)).toBeUndefined());

  it('is not a short sentence that another page says openly, but a long one is', () => {
    const long = 'The principal keeper of the rock was lost in a storm.';
    const add = (words: string) =>
      compileTinyWith({
        'characters/ada-wren.md': `\n:::reveal{by="fog.2x01"}\n${words}\n:::\n`,
        'topics/gannet-rock.md': `\n${words}\n`,
      }).spoilerTerms;
    expect(find('The oar drifts', add('The oar drifts.'))).toBeUndefined();
    expect(add('The oar drifts.').dropped.open).toBe(sealed.dropped.open + 1);
    expect(find(long.slice(0, -1), add(long))).toBeDefined();
  });
});
