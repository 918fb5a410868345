import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileSite } from '~/compile/compileSite';
import type { BallotFile } from '~/domain/ballot';
import { pickOf } from '~/domain/ballotCode';
import { TINY, withTinyCopy } from './brokenCase';

const readBallot = (dir: string): BallotFile =>
  JSON.parse(compileSite(dir).site?.files.get('/data/ballot.json') ?? '') as BallotFile;

/** A second case, of the other character whose name is open. */
function addCase(dir: string, pick: string): void {
  const text = fs.readFileSync(path.join(dir, 'cases/ada-wren.yaml'), 'utf8');
  fs.writeFileSync(
    path.join(dir, 'cases/tobias-hale.yaml'),
    text.replace('subject: ada-wren', `subject: tobias-hale\npick: ${pick}`),
  );
}

describe('the codes on ballots', () => {
  it('are made from the id', () => {
    expect(readBallot(TINY).crew.map(({ id, pick }) => [id, pick])).toEqual([['ada-wren', pickOf('ada-wren')]]);
  });

  it('are as the case says where it says so', () => {
    withTinyCopy((dir) => {
      addCase(dir, 'xyz');
      expect(readBallot(dir).crew.map(({ pick }) => pick)).toEqual([pickOf('ada-wren'), 'xyz']);
    });
  });

  it('must differ: the message names the other case and says what to do', () => {
    withTinyCopy((dir) => {
      addCase(dir, pickOf('ada-wren'));
      const { problems } = compileSite(dir);
      expect(problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
        'cases/tobias-hale.yaml:2:7 ballot-collision',
      ]);
      expect(problems[0]?.message).toContain('cases/ada-wren.yaml; add a pick of three other letters or digits');
    });
  });

  it('never name whose name is a spoiler', () => {
    withTinyCopy((dir) => {
      addCase(dir, 'xyz');
      const file = path.join(dir, 'cases/tobias-hale.yaml');
      const text = fs.readFileSync(file, 'utf8').replace('tobias-hale', 'edda-wren');
      fs.rmSync(file);
      fs.writeFileSync(path.join(dir, 'cases/edda-wren.yaml'), text);
      expect(readBallot(dir).crew.map(({ id }) => id)).toEqual(['ada-wren']);
    });
  });
});
