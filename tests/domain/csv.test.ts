import { describe, expect, it } from 'vitest';
import { formatCell, formatCsv } from '~/domain/csv';
import { parseCsv } from './parseCsv';

describe('formatCell', () => {
  it.each([
    ['Worf', 'Worf', 'plain text as it is'],
    ['=1+1', "'=1+1", 'a formula'],
    ['+49', "'+49", 'so does a plus'],
    ['-1', "'-1", 'a minus'],
    ['@SUM(A1)', "'@SUM(A1)", 'an at sign'],
    ['\t=1', "'\t=1", 'a tab before it'],
    ['\r=1', '"\'\r=1"', 'a return before it'],
    ['＝1', "'＝1", 'a wide sign, which some take for the same'],
    ['a,b', '"a,b"', 'a comma'],
    ['a "b"', '"a ""b"""', 'quotation marks'],
    ['a\nb', '"a\nb"', 'a new line'],
    ['=A1,B1', '"\'=A1,B1"', 'both'],
    ['Titan-A', 'Titan-A', 'a minus within is none'],
  ])('of %j is %j: %s', (text, expected) => expect(formatCell(text)).toBe(expected));
});

describe('formatCsv', () => {
  it('begins with a byte order mark, ends each line as the standard says, and can be read back', () => {
    const rows = [
      ['Shaw, Liam', 'says "no"'],
      ['two\nlines', ''],
    ];
    const text = formatCsv(['name', 'words'], rows);
    expect(text).toMatch(/^\uFEFFname,words\r\n/);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(parseCsv(text)).toEqual([['name', 'words'], ...rows]);
  });
});
