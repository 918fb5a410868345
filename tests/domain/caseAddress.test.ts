/** What the address of a case asks for: nothing in it can do harm, and nothing tells of what is masked. */
import { describe, expect, it } from 'vitest';
import { type CaseChange, formatCaseAddress, parseCaseAddress } from '~/domain/caseAddress';

const OPEN = ['e01', 'e02', 'e04'];
const parse = (query: string) => parseCaseAddress(new URLSearchParams(query), OPEN, '2020-01-23', '2024-06-01');

describe('drop', () => {
  it.each([
    ['', [], 'nothing is asked'],
    ['drop=e01,e04', ['e01', 'e04'], 'two lines'],
    ['drop=e04,e01,e04', ['e04', 'e01'], 'each once'],
    ['drop=e1,E4', ['e01', 'e04'], 'written by hand'],
    ['drop=%20e01%20,,', ['e01'], 'with blanks and gaps'],
    ['drop=e01&drop=e02', ['e01'], 'of a repeated parameter the first counts'],
  ])('of %j switches off %j: %s', (query, off) => {
    expect(parse(query)).toMatchObject({ off, ignored: [] });
  });

  it('does not tell a line that is masked, or of a later day, from one that is not there', () => {
    const [masked, nowhere] = [parse('drop=e03'), parse('drop=e77')];
    expect(masked).toMatchObject({ off: [], others: ['e03'], ignored: [{ parameter: 'drop', value: 'e03' }] });
    expect(nowhere).toMatchObject({ off: [], others: ['e77'], ignored: [{ parameter: 'drop', value: 'e77' }] });
  });

  it.each([
    ['<img src=x onerror=alert(1)>', 'markup'],
    ['__proto__', 'a name of the language'],
    ['constructor', 'another'],
    ['e'.repeat(5000), 'much too long'],
    ['\u0000e01\u202E', 'signs that are not to be seen'],
    ['e001', 'a number too long'],
  ])('ignores %j, says so in short, and keeps none of it: %s', (value) => {
    const { off, others, ignored } = parse(new URLSearchParams({ drop: value }).toString());
    expect([off, others]).toEqual([[], []]);
    expect(ignored).toHaveLength(1);
    expect(ignored[0]?.value.length).toBeLessThanOrEqual(40);
  });

  it('reads no more than sixty ids and names no more than five', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `x${index}`).join(',');
    expect(parse(`drop=${many}`).ignored).toHaveLength(5);
    expect(parse(`drop=${'x,'.repeat(60)}e01`).off).toEqual([]);
  });
});

describe('from', () => {
  it.each([
    ['from=2023-05-01', '2023-05-01', 'a day'],
    ['from=2023-02', '2023-02-28', 'a month is its last day'],
    ['from=2022', '2022-12-31', 'a year too'],
    ['from=1066-10-14', '2020-01-23', 'before the record: its first day'],
    ['from=2999-01-01', '2024-06-01', 'after the day of the reader: that day'],
  ])('of %j is %s: %s', (query, from) => {
    expect(parse(query)).toMatchObject({ from, ignored: [] });
  });

  it.each(['yesterday', '2023-02-30', '<b>', '-1'])('that is no day is said: %s', (text) => {
    const { from, ignored } = parse(new URLSearchParams({ from: text }).toString());
    expect([from, ignored]).toEqual([null, [{ parameter: 'from', value: text }]]);
  });
});

describe('formatCaseAddress', () => {
  it.each<[string, CaseChange, string, string]>([
    ['', { drop: ['e04', 'e01', 'e04'] }, 'drop=e01,e04', 'in one order, each once'],
    ['drop=e01&from=2023-05-01&as-of=2024-01-01', { drop: [] }, 'as-of=2024-01-01&from=2023-05-01', 'all on again'],
    ['drop=e01&as-of=2024-01-01', { from: '2023-05-01' }, 'as-of=2024-01-01&from=2023-05-01&drop=e01', 'a day joins'],
    ['drop=e01&from=2023-05-01', { from: null }, 'drop=e01', 'a day leaves'],
    ['utm=x&drop=e01', {}, 'drop=e01', 'what is nobody’s is left behind'],
  ])('makes of %j with %j %j: %s', (query, change, expected) => {
    expect(formatCaseAddress(new URLSearchParams(query), change)).toBe(expected);
  });

  it('keeps the ids that are not known here when a line is switched off', () => {
    const { off, others } = parse('drop=e77,e01');
    expect(formatCaseAddress(new URLSearchParams(), { drop: [...others, ...off, 'e02'] })).toBe('drop=e01,e02,e77');
  });
});
