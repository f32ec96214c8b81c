import { defineConfig, mergeConfig } from 'vitest/config';
import app from './vite.config.ts';

const slow = [
  'chart/leads',
  'tools/replay/book',
  'tools/replay/command',
  'contacts/kept',
  'machine/journey',
  'tools/page/styles',
  'tools/proof/touched',
  'training/chart/ways',
  'tools/translations/import',
  'words/record-sentences',
];

// The tests that draw no page, without the slow ones: for npm run check. npm run unit runs them all.
export default mergeConfig(
  app,
  defineConfig({
    test: {
      environment: 'node',
      include: ['tests/**/*.test.ts'],
      exclude: slow.map((test) => `tests/${test}.test.ts`),
      // Quicker to begin than processes, file by file.
      pool: 'threads',
      // A busy machine takes its time.
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  }),
);
