import { describe, expect, it } from 'vitest';
import type { Ballot } from '~/domain/ballot';
import { formatBallotCode, formatBallotHash } from '~/domain/ballotCode';
import { type BadLine, MAX_PASTED, readBallotLines, tallyPosts, tallyRanks } from '~/domain/ballotTally';
import { formatTally } from '~/domain/tallyText';

const ballot = (posts: Record<string, string>, ...ranks: string[]): Ballot => ({
  posts: new Map(Object.entries(posts)),
  ranks,
});
const one = ballot({ c: 'aaa' }, 'aaa', 'bbb');
const code = formatBallotCode(one);
const link = `https://wiki.example/almanac/ballot/${formatBallotHash(one)}`;

describe('readBallotLines', () => {
  it.each([
    [link, 'a link alone'],
    [`Ann: ${link} 🖖`, 'with words around it'],
    [`<${link}>`, 'in the brackets of a mail'],
    [`[mine](${link})`, 'in Markdown'],
    [`${link}.`, 'at the end of a sentence'],
    [`"${link}",`, 'in a table'],
    [`${link}&utm_source=chat`, 'with what a chat hangs on it'],
    [`\t${link}\r`, 'with the line ends of another system'],
    [code, 'the code alone'],
    [`b=${code}`, 'the end of a link'],
  ])('finds the ballot of %j: %2$s', (line) => {
    expect(readBallotLines(line)).toEqual({ ballots: [one], bad: [], repeats: 0 });
  });

  it.each<[string, BadLine['why']]>([
    ['hello', 'no-link'],
    ['https://wiki.example/ballot/', 'no-link'],
    [link.slice(0, -1), 'damaged'],
    ['https://wiki.example/ballot/#b=', 'empty'],
    [`#b=9${code.slice(1)}`, 'newer'],
    [`#b=${'1'.repeat(5000)}`, 'too-long'],
    ['1abcdefghij', 'damaged'],
  ])('says that %j cannot be read: %s', (line, why) => {
    expect(readBallotLines(`\n${link}\n  \n${line}`)).toEqual({
      ballots: [one],
      bad: [{ line: 4, text: line.slice(0, 60), why }],
      repeats: 0,
    });
  });

  it('counts equal ballots each, or once where that is asked for', () => {
    const text = [link, `Bo: ${link}`, `#b=${formatBallotCode(ballot({ c: 'bbb' }))}`].join('\n');
    expect(readBallotLines(text)).toMatchObject({ repeats: 1, ballots: [one, one, {}] });
    expect(readBallotLines(text, true)).toMatchObject({ repeats: 1, ballots: [one, {}] });
  });

  it('reads no more than it can', () => {
    expect(readBallotLines(`${' '.repeat(MAX_PASTED)}\n${link}`).ballots).toEqual([]);
  });
});

describe('tallyPosts', () => {
  const ballots = [
    ballot({ c: 'aaa' }),
    ballot({ c: 'bbb', h: 'aaa' }),
    ballot({ c: 'bbb', h: 'ccc' }),
    ballot({ z: 'ddd' }),
  ];

  it('says who leads with how many of how many, keeps the order of the page, and shows ties', () => {
    expect(tallyPosts(ballots, ['h', 'c', 'o'])).toEqual([
      {
        key: 'h',
        of: 2,
        votes: [
          { pick: 'aaa', votes: 1 },
          { pick: 'ccc', votes: 1 },
        ],
        leaders: [
          { pick: 'aaa', votes: 1 },
          { pick: 'ccc', votes: 1 },
        ],
      },
      {
        key: 'c',
        of: 3,
        votes: [
          { pick: 'bbb', votes: 2 },
          { pick: 'aaa', votes: 1 },
        ],
        leaders: [{ pick: 'bbb', votes: 2 }],
      },
      { key: 'o', of: 0, votes: [], leaders: [] },
      { key: 'z', of: 1, votes: [{ pick: 'ddd', votes: 1 }], leaders: [{ pick: 'ddd', votes: 1 }] },
    ]);
  });
});

describe('tallyRanks', () => {
  it('gives the first of any ballot as many points as the longest ranking has places', () => {
    const ballots = [ballot({}, 'aaa', 'bbb', 'ccc'), ballot({}, 'bbb'), ballot({ c: 'aaa' })];
    expect(tallyRanks(ballots)).toEqual([
      { pick: 'bbb', points: 5, ballots: 2, firsts: 1, place: 1 },
      { pick: 'aaa', points: 3, ballots: 1, firsts: 1, place: 2 },
      { pick: 'ccc', points: 1, ballots: 1, firsts: 0, place: 3 },
    ]);
  });

  it('puts more first places before fewer, and lets equals share a place', () => {
    const ballots = [ballot({}, 'aaa', 'bbb', 'ccc'), ballot({}, 'bbb', 'aaa', 'ccc'), ballot({}, 'ddd')];
    expect(tallyRanks(ballots).map(({ pick, points, place }) => [pick, points, place])).toEqual([
      ['aaa', 5, 1],
      ['bbb', 5, 1],
      ['ddd', 3, 3],
      ['ccc', 2, 4],
    ]);
  });

  it('is nothing for no ballots', () => expect(tallyRanks([])).toEqual([]));
});

it('counts a thousand lines, long ones too, before one would wait', { timeout: 30_000 }, () => {
  const pick = (index: number): string => index.toString(36).padStart(3, '0');
  const lineOf = (from: number, count: number): string =>
    formatBallotHash(ballot({ c: pick(from) }, ...Array.from({ length: count }, (_, index) => pick(from + index))));
  const timed = (text: string): number => {
    const start = performance.now();
    const { ballots } = readBallotLines(text);
    expect(ballots).toHaveLength(1000);
    tallyPosts(ballots, ['c']);
    tallyRanks(ballots);
    return performance.now() - start;
  };
  const lines = (count: number): string => Array.from({ length: 1000 }, (_, at) => lineOf(at * 20, count)).join('\n');
  expect(timed(lines(20))).toBeLessThan(2000);
  expect(timed(lines(600))).toBeLessThan(10_000);
});

it('is copied as text that says who leads, with how many of how many, and by what rule', () => {
  const ballots = [one, ballot({ c: 'zzz' })];
  expect(
    formatTally({
      count: 2,
      filled: tallyPosts(ballots, ['c']),
      ranked: tallyRanks(ballots),
      names: new Map([
        ['aaa', 'Ada'],
        ['bbb', 'Bo'],
      ]),
      labels: new Map([['c', 'Captain']]),
    }),
  ).toBe(
    [
      '2 crew ballots',
      '',
      'Posts',
      'Captain: Ada and somebody not named here, 1 of 2 each',
      '',
      'Ranking, by Borda’s count',
      '1. Ada, 2 points on 1 of 2',
      '2. Bo, 1 points on 1 of 2',
      '',
    ].join('\n'),
  );
});
