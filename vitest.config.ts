import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, mergeConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import app from './vite.config.ts';

// A busy machine takes its time.
const patience = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 60_000 } } };

// Rules that take longer than npm run check has.
const slow = [
  'architecture/direction',
  'architecture/map',
  'chart/leads',
  'tools/book/ground',
  'tools/replay/book',
  'contacts/kept',
  'machine/journey',
  'tools/page/styles',
  'tools/editions/consequences',
  'tools/editions/since',
  'tools/proof/solver-faults',
  'training/chart/picture',
  'tools/translations/round-trip',
  'tools/translations/stale',
  'tools/release/release',
  'tools/supply/supply',
  'tools/local/build',
  'tools/hosting/plugin',
  'tools/lint/case-rules',
  'tools/recipe',
  'words/record-sentences',
].map((test) => `tests/${test}.test.ts`);

// Tests that put another module in the place of one: each file of them loads all modules anew.
const apart = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.tsx'))
  .map((file) => `tests/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\bvi\.(mock|doMock|resetModules)\(/.test(readFileSync(file, 'utf8')));

// Tests that draw pages of the app.
const pages = { ...patience, include: ['tests/**/*.test.tsx'] };

// React writes a page several times faster without its checks for developers. Testing Library cannot do without them.
const production = { extends: true as const, oxc: { jsx: { development: false } } };

// Tests that draw no page on a screen. Threads are quicker to begin than processes; and what is loaded once serves all files of a
// worker, dictionaries and the types of the project too: half of their time went into loading the same again.
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
      // What is loaded once serves all files of a worker, and is the quicker the more often it ran: a third less work. Each file has a
      // page of its own.
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
      // A page of its own for each file, in a worker that begins once: a third less work than a worker for each.
      pool: 'vmThreads',
      setupFiles: ['tests/setup-dom.ts', 'tests/setup-answers.ts'],
    },
  },
  // What was built, in a real Firefox or a real WebKitGTK: npm run tool -- engines finds them.
  {
    test: {
      name: 'engines',
      environment: 'node',
      include: ['tests/engines/*.engine.ts'],
      fileParallelism: false,
      // One browser for most of them.
      isolate: false,
      // A driver that stopped says nothing of the page: tests/engines/drivers/browser.ts.
      retry: { count: 1, condition: /the driver gave no answer/ },
      testTimeout: 300_000,
      hookTimeout: 60_000,
      expect: { poll: { timeout: 15_000 } },
    },
  },
  // What was built, served by a real nginx: npm run tool -- hosting finds it.
  {
    test: {
      name: 'hosting',
      environment: 'node',
      include: ['tests/tools/hosting/nginx/*.served.ts'],
      fileParallelism: false,
      ...patience,
    },
  },
];

export default mergeConfig(app, defineConfig({ test: { maxWorkers: '100%', projects } }));
