/** The command for writers: messages and exit code. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintContent } from '~/compile/lintContent';
import { TINY, withTinyCopy } from './read/brokenCase';

function lint(dir: string): { code: number; lines: string[] } {
  const lines: string[] = [];
  return { code: lintContent(dir, (line) => lines.push(line)), lines };
}

describe('lintContent', () => {
  it('ends with 0 and one line where nothing is wrong', () => {
    expect(lint(TINY)).toEqual({ code: 0, lines: [`${TINY}: no errors.`] });
  });

  it('ends with 1 and a line for each error, with its place', () => {
    withTinyCopy((dir) => {
      fs.appendFileSync(path.join(dir, 'topics/gannet-rock.md'), '\nSee [[nobody]].\n');
      const { code, lines } = lint(dir);
      expect(code).toBe(1);
      expect(lines).toHaveLength(2);
      expect(lines[0]).toMatch(/topics\/gannet-rock\.md:13:\d+/);
      expect(lines[1]).toBe(`${dir}: 1 error.`);
    });
  });

  it('ends with 1 where there is no content at all', () => expect(lint('/nowhere/at/all').code).toBe(1));
});
