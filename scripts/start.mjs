// Installs what is missing, builds the wiki and serves it on loopback. PORT overrides the port.
import './checkNode.mjs';
import process from 'node:process';
import { ensureInstalled } from './ensureInstalled.mjs';
import { runTool } from './run.mjs';
import { serveStatic } from './staticServer.mjs';

ensureInstalled();
runTool('node_modules/vite/bin/vite.js', ['build']);
const base = process.env.BASE_PATH ? `/${process.env.BASE_PATH.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/') : '/';
const { url } = await serveStatic({ dir: 'dist', base, port: Number(process.env.PORT ?? 4173) });
console.log(`Legacy Almanac is at ${url} (stop it with Ctrl+C)`);
