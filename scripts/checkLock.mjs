// A lock file written where a platform's package was missing fails on other systems. So each optional package that any
// package names must itself be in the lock.
import fs from 'node:fs';
import process from 'node:process';

const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
const missing = [];
for (const [place, { optionalDependencies = {} }] of Object.entries(packages)) {
  for (const name of Object.keys(optionalDependencies)) {
    const nested = `${place}/node_modules/${name}`;
    if (!packages[nested] && !packages[`node_modules/${name}`]) missing.push(`${place || 'package.json'} → ${name}`);
  }
}
const loose = Object.entries(packages).filter(
  ([place, entry]) => place !== '' && !entry.link && !entry.inBundle && !entry.integrity,
);
for (const line of missing) console.error(`package-lock.json: the optional package is missing: ${line}`);
for (const [place] of loose) console.error(`package-lock.json: no integrity hash: ${place}`);
if (missing.length + loose.length > 0) {
  console.error('Take a version whose platform packages are all there, then run "npm install" and check again.');
  process.exitCode = 1;
} else
  console.log(`${Object.keys(packages).length} packages, every optional one in the lock, all with integrity hashes.`);
