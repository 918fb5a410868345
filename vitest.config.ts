import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const alias = { '~': path.resolve('src') };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          environment: 'node',
          // The first citation reads a large library.
          testTimeout: 15_000,
          include: ['tests/*.test.ts', 'tests/{domain,compile,data,components}/**/*.test.ts'],
        },
      },
      {
        plugins: [react()],
        resolve: { alias },
        test: {
          name: 'pages',
          environment: 'jsdom',
          include: ['tests/{ui,components,pages}/**/*.test.tsx'],
          setupFiles: ['tests/support/setupPages.ts'],
          testTimeout: 20_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'site',
          environment: 'node',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/support/serveSite.ts'],
          // One browser and one server serve all files: taking turns is quicker than sharing two cores.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
