import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { oldestBrowsers } from './tools/build/browsers.ts';
import { byteBudget } from './tools/build/budget/plugin.ts';
import { edition } from './tools/lib/edition-plugin.ts';
import { chunks } from './tools/build/chunks.ts';
import { leftOut } from './tools/build/left-out.ts';
import { jsonKeys } from './tools/lib/json-keys.ts';
import { drawnScreens } from './tools/drawn/plugin.ts';
import { adoption } from './tools/local/adopt/plugin.ts';
import { areasOffered, confirmations, contacts } from './tools/local/plugins.ts';
import { devPages } from './tools/build/page/dev-pages.ts';
import { hosting } from './tools/hosting/plugin.ts';
import { manifest } from './tools/build/manifest/plugin.ts';
import { page } from './tools/build/page/plugin.ts';
import { plainErrors } from './tools/lib/plain-error.ts';
import { ownCases } from './tools/local/scenarios/plugin.ts';
import { organisation } from './tools/local/organisation/plugin.ts';
import { signatures } from './tools/local/signatures/plugin.ts';
import { withoutForeign, withoutVariants } from './tools/build/styles.ts';
import { supply } from './tools/supply/plugin.ts';
import { readings, translations } from './tools/translations/plugin.ts';
import { splitWords } from './tools/build/words.ts';
import { unbroken } from './tools/lib/unbroken.ts';
import { worker } from './tools/build/worker/plugin.ts';

export default defineConfig({
  // Works from any folder of any static host.
  base: './',
  // An address without a file is an error, as on a static host, and not the app with broken links.
  appType: 'mpa',
  // The React bindings ask for a substitute for a hook that React has had since version 18.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim/, replacement: 'use-sync-external-store' }] },
  plugins: [
    plainErrors(),
    react(),
    leftOut(),
    jsonKeys(),
    splitWords(),
    unbroken(),
    translations(),
    contacts(),
    areasOffered(),
    confirmations(),
    organisation(),
    edition(),
    signatures(),
    ownCases(),
    adoption(),
    readings(),
    drawnScreens(),
    page(),
    devPages(),
    manifest(),
    byteBudget(),
    worker(),
    supply(),
    hosting(),
  ],
  css: { preprocessorOptions: { scss: { quietDeps: true } }, postcss: { plugins: [withoutVariants, withoutForeign] } },
  build: {
    // An image inlined in the styles would be a data address, which the page's policy forbids.
    assetsInlineLimit: 0,
    target: oldestBrowsers,
    // A part fetches its own imports: a list of them all in the first load would cost more than a round trip.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, names) => names.filter((name) => name.endsWith('.css')),
    },
    sourcemap: false,
    reportCompressedSize: false,
    // No module that is loaded does anything when a property of it is read.
    rolldownOptions: {
      treeshake: { propertyReadSideEffects: false },
      output: { codeSplitting: chunks() },
      // Which plugin was slow is of use to those who speed the build up alone.
      checks: { bundlerTimings: false },
    },
  },
});
