// Installs what is missing and passes every check and test, those in a real browser included.
import './checkNode.mjs';
import { ensureInstalled } from './ensureInstalled.mjs';
import { runTool } from './run.mjs';

ensureInstalled();
runTool('scripts/check.mjs', []);
