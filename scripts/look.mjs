// Takes a picture of every kind of page of the built site in every width, theme and horizon, into .look/ (not kept in git).
// npm run look -- [--only=board,home] [--widths=390,1440] [--themes=dark] [--horizons=none]
import './checkNode.mjs';
import path from 'node:path';
import process from 'node:process';
import { createServer } from 'vite';

// Only to load TypeScript: nothing listens.
const loader = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  resolve: { alias: { '~': path.resolve('src') } },
});
try {
  const { parseSheetArgs, renderContactSheet } = await loader.ssrLoadModule('/tests/support/contactSheet.ts');
  await renderContactSheet(parseSheetArgs(process.argv.slice(2), '.look'), console.log);
} finally {
  await loader.close();
}
