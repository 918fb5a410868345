// Installs what package-lock.json names, unless exactly that is installed already.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { run } from './run.mjs';

const MARK = 'node_modules/.installed-lock';

export function ensureInstalled() {
  const lock = createHash('sha256').update(fs.readFileSync('package-lock.json')).digest('hex');
  const installed = fs.existsSync(MARK) ? fs.readFileSync(MARK, 'utf8') : '';
  if (installed === lock) return;
  run('npm', ['ci', '--no-fund', '--no-audit']);
  fs.writeFileSync(MARK, lock);
}
