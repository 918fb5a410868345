// Prints every problem of the content, one a line; exit code 1 when there is an error.
import { runnerImport } from 'vite';

const dir = process.env.CONTENT_DIR ?? 'content';
const { module } = await runnerImport('./src/compile/lintContent.ts', { configFile: false, logLevel: 'error' });
process.exitCode = module.lintContent(dir, console.log);
