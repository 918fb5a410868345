// Runs one command of a step, shows its output, and ends the whole script with its exit code when it fails.
import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** @param {string} command @param {string[]} args @param {Record<string, string>} [env] added to the environment */
export function run(command, args, env = {}) {
  // On Windows npm and the programs in node_modules/.bin are shell scripts.
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', shell, env: { ...process.env, ...env } });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs a program that the project has installed, with the Node that runs this script. */
export function runTool(file, args, env) {
  run(process.execPath, [file, ...args], env);
}
