/** What leans on each source. */
import { describe, expect, it } from 'vitest';
import { collectLeaning } from '~/compile/write/leaning';
import { compileTinyWith, readFile, readTiny } from './tiny';

const leaning = collectLeaning(readTiny());
const of = (source: string) => leaning.get(source) ?? [];
const said = (source: string) =>
  of(source).map(({ kind, path, sentence, how, revealedBy }) =>
    [kind, path, sentence, how, revealedBy.join()].join(' | '),
  );

describe('what leans on a source', () => {
  it.each([
    [
      'characters | /characters/ada-wren/ | Ada Wren keeps the light on Gannet Rock at 10:30 each night. |  | ',
      'a sentence',
    ],
    [
      'characters | /characters/ada-wren/#legacy | The makers want her back, says Per Lund. |  | ',
      'why a return is thought of',
    ],
    ['cases | /board/ada-wren/#e01 | Per Lund wants her back. | For, grade B | ', 'a line of evidence'],
    [
      'cases | /board/ada-wren/#e02 | She leaves the light to Edda Wren. | Against, grade D; told again here | fog.2x02',
      'an echo',
    ],
    ['events | /timeline/#2015-premiere | Harbour Radio sends the first episode of The Fog Signal. |  | ', 'an event'],
    ['quotes | /quotes/lund-on-sound/ | We recorded the fog itself. It was very loud. |  | ', 'a quotation'],
    ['series | /works/fog/2x01/ | A search begins. |  | ', 'an episode, by its safe line'],
    ['series | /works/fog/ |  | Read for the page as a whole. | ', 'a page without a mark'],
  ])('is %j: %s', (line) => {
    expect(said('harbour-weekly-2015')).toContain(line);
  });

  it('is a disagreement too, with its own gate', () => {
    expect(of('harbour-weekly-2015').filter(({ kind }) => kind === 'contradictions')).toMatchObject([
      { path: '/contradictions/#number-of-keepers', name: 'How many keepers there were', revealedBy: [] },
    ]);
  });

  it('goes by the slug of a masked source, in a line of evidence as in a sentence', () => {
    expect(leaning.has('leaked-script')).toBe(false);
    expect(of('script-of-2x02').map(({ kind, revealedBy }) => [kind, revealedBy])).toEqual(
      expect.arrayContaining([
        ['cases', ['fog.2x02']],
        ['characters', ['fog.2x02']],
      ]),
    );
  });

  it('is each sentence of a page, not the page once, and none of them twice', () => {
    const more = '\nHer lamp is old.[^harbour-weekly-2015] It smokes.[^harbour-weekly-2015]\n';
    const site = compileTinyWith({ 'characters/ada-wren.md': more });
    const { backlinks } = readFile<{ backlinks: { path?: string; sentence: string }[] }>(
      site,
      '/data/sources/harbour-weekly-2015.json',
    );
    const sentences = backlinks.flatMap(({ path, sentence }) => (path?.startsWith('/characters/ada') ? sentence : []));
    expect(sentences).toEqual(expect.arrayContaining(['Her lamp is old.', 'It smokes.']));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('carries the day of what was said or happened, and none of running text', () => {
    const dated = of('harbour-weekly-2015').filter(({ date }) => date !== undefined);
    expect([...new Set(dated.map(({ kind }) => kind))].toSorted()).toEqual(['cases', 'events', 'quotes']);
  });
});
