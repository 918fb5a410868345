// Says in one sentence when this Node cannot run the project. Plain syntax only: an old Node must get as far as the sentence.
import process from 'node:process';

const [major, minor] = process.versions.node.split('.').map(Number);
const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
if (!fits) {
  console.error(
    `Legacy Almanac needs Node 20.19 or newer of line 20, or 22.12 and up; this is Node ${process.versions.node}.`,
  );
  process.exit(1);
}
