import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { byteBudget } from './build/budget/plugin.ts';
import { chunks } from './build/chunks.ts';
import { contacts } from './build/contacts/plugin.ts';
import { hosting } from './build/hosting/plugin.ts';
import { manifest } from './build/manifest/plugin.ts';
import { page } from './build/page/plugin.ts';
import { publisher } from './build/publisher/plugin.ts';
import { withoutVariants } from './build/styles.ts';
import { supply } from './build/supply/plugin.ts';
import { translations } from './build/translations/plugin.ts';
import { worker } from './build/worker/plugin.ts';

export default defineConfig({
  // Works from any folder of any static host.
  base: './',
  // An address without a file is an error, as on a static host, not the app with broken links.
  appType: 'mpa',
  plugins: [react(), translations(), contacts(), publisher(), page(), manifest(), byteBudget(), worker(), supply(), hosting()],
  css: { preprocessorOptions: { scss: { quietDeps: true } }, postcss: { plugins: [withoutVariants] } },
  build: {
    // A picture within the style would be a data address, which the page's policy does not allow.
    assetsInlineLimit: 0,
    target: 'es2022', modulePreload: { polyfill: false }, sourcemap: false, rolldownOptions: { output: { codeSplitting: chunks } },
  },
});
