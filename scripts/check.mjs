// Every step of CI, in the order in which a fault is cheapest to find. The last line counts the tests.
import './checkNode.mjs';
import fs from 'node:fs';
import process from 'node:process';
import { spawnSync } from 'node:child_process';
import { runTool } from './run.mjs';

const step = (name, file, args, env) => {
  console.log(`\n== ${name}`);
  runTool(file, args, env);
};

step('lock', 'scripts/checkLock.mjs', []);
step('format', 'node_modules/oxfmt/bin/oxfmt', [
  '--check',
  'src',
  'tests',
  'scripts',
  'vite.config.ts',
  'vitest.config.ts',
]);
step('lint', 'node_modules/oxlint/bin/oxlint', ['--deny-warnings', 'src', 'tests', 'scripts']);
step('types', 'node_modules/typescript/bin/tsc', ['--noEmit']);
step('unused code', 'node_modules/knip/bin/knip.js', []);
step('content', 'scripts/lintContent.mjs', []);
step('build', 'node_modules/vite/bin/vite.js', ['build']);

console.log('\n== tests');
const report = 'node_modules/.vitest-report.json';
fs.rmSync(report, { force: true });
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  { stdio: 'inherit' },
);
const counts = fs.existsSync(report)
  ? JSON.parse(fs.readFileSync(report, 'utf8'))
  : { numPassedTests: 0, numFailedTests: 1 };
// A file that cannot be loaded has no test that fails, and is a failure all the same.
const failed = Math.max(counts.numFailedTests, status === 0 ? 0 : 1);
console.log(`${counts.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 || counts.numPassedTests === 0 ? 1 : 0;
