/** Every file in tests/fixtures/broken is a case; a new case is a new file. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIXTURES, parseCase, runCase } from './brokenCase';

const dir = path.join(FIXTURES, 'broken');
const names = readdirSync(dir)
  .filter((name) => name.endsWith('.case'))
  .sort();

describe('broken content', () => {
  it.each(names)('tells every problem of %s at its place, and no other', (name) => {
    const broken = parseCase(readFileSync(path.join(dir, name), 'utf8'));
    expect(runCase(broken)).toEqual(broken.expected);
    expect(broken.expected.length, 'a case expects something').toBeGreaterThan(0);
  });
});
