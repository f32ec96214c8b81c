import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, mergeConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import app from './vite.config.ts';

// A busy machine is slow.
const patience = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 60_000 } } };

// Tests of rules that are too slow for npm run check.
const slow = [
  'architecture/direction',
  'architecture/map',
  'tools/book/ground',
  'tools/build/json-keys',
  'tools/editions/folder',
  'tools/editions/rules',
  'tools/lint/case-rules',
  'tools/local/adopt',
  'tools/proof/solver',
  'tools/scripts/tool',
  'contacts/kept',
  'machine/journey',
  'tools/page/styles',
  'tools/editions/consequences',
  'tools/proof/solver-faults',
  'training/chart/picture',
  'tools/translations/round-trip',
  'tools/translations/stale',
  'tools/release/release',
  'tools/supply/supply',
  'tools/local/build',
  'tools/hosting/plugin',
  'tools/recipe',
  'words/record-sentences',
].map((test) => `tests/${test}.test.ts`);

// Test files that replace a module: each of them loads all modules again.
const apart = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.tsx'))
  .map((file) => `tests/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\bvi\.(mock|doMock|resetModules)\(/.test(readFileSync(file, 'utf8')));

// Tests that render pages of the app.
const pages = { ...patience, include: ['tests/**/*.test.tsx'] };

// React renders several times faster without its checks for developers, which Testing Library needs.
const production = { extends: true as const, oxc: { jsx: { development: false } } };

// Tests that render no page. Threads start faster than processes, and all files of a worker share what is loaded, with
// the dictionaries and the project's types: loading it again for each file took half of their time.
const rules = {
  isolate: false,
  environment: 'node' as const,
  pool: 'threads' as const,
  setupFiles: ['tests/setup-answers.ts'],
  env: { NODE_ENV: 'production' },
  ...patience,
};

const projects: TestProjectInlineConfiguration[] = [
  { ...production, test: { name: 'rules', include: ['tests/**/*.test.ts'], exclude: slow, ...rules } },
  { ...production, test: { name: 'slow rules', include: slow, ...rules } },
  {
    extends: true,
    test: {
      ...pages,
      name: 'components',
      exclude: apart,
      // All files of a worker share what is loaded once, which gets faster the more it runs: a third less work. Each
      // file has its own page.
      isolate: false,
      pool: 'threads',
      environment: './tests/page-environment.ts',
      setupFiles: ['tests/setup-page.ts', 'tests/setup-dom.ts', 'tests/setup-answers.ts'],
      sequence: { setupFiles: 'list' },
    },
  },
  {
    extends: true,
    test: {
      ...pages,
      name: 'components apart',
      include: apart,
      environment: 'jsdom',
      // Each file has its own page, in a worker that starts once: a third less work than a worker for each.
      pool: 'vmThreads',
      setupFiles: ['tests/setup-dom.ts', 'tests/setup-answers.ts'],
    },
  },
  // The built app in a real Firefox or WebKitGTK, which npm run tool -- engines finds.
  {
    test: {
      name: 'engines',
      environment: 'node',
      include: ['tests/engines/*.engine.ts'],
      fileParallelism: false,
      // Most of them share one browser.
      isolate: false,
      // A driver that stopped says nothing about the page: tests/engines/drivers/browser.ts.
      retry: { count: 1, condition: /the driver gave no answer/ },
      testTimeout: 300_000,
      hookTimeout: 60_000,
      expect: { poll: { timeout: 15_000 } },
    },
  },
  // The built app, served by a real nginx, which npm run tool -- hosting finds.
  {
    ...production,
    test: {
      name: 'hosting',
      environment: 'node',
      include: ['tests/tools/hosting/nginx/*.served.ts'],
      fileParallelism: false,
      env: { NODE_ENV: 'production' },
      ...patience,
      testTimeout: 600_000,
    },
  },
];

export default mergeConfig(app, defineConfig({ test: { maxWorkers: '100%', projects } }));
