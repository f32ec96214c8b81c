import { defineConfig } from '@playwright/test';
import { findBrowser } from './tools/checks/browser.mjs';
import { host, readPort } from './tools/lib/port.mjs';

const baseURL = `http://${host}:${readPort(process.env.PORT)}/`;
// What a person does with tabs, and what stays on the disk, is tried in a whole browser: CHROME_PATH.
const executablePath = process.env.CHROME_SHELL_PATH || findBrowser();

/**
 * What Chromium does without. Of lists of this name the last one holds, so that Playwright's own stands in it too. Then the browser's own
 * pages for the pop-up of its address bar, and a process kept in reserve: for each page of each test they took more work than the page.
 */
const without = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...[
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
  ],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled'],
  ...['PreconnectToSearch', 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'],
];

/** The longest journeys begin first: what begins last would end alone, with one core idle. */
const long = /\/(nothing-lost|presenter-fit|sizes)\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests/journeys',
  // For two cores: a test waits for the browser half of its time, and leaves a core to the next one meanwhile.
  workers: 4,
  retries: 0,
  // A busy machine takes its time, and the reviewer's book is long.
  timeout: 120_000,
  expect: { timeout: 60_000 },
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'list',
  projects: [
    { name: 'long', testMatch: long },
    { name: 'short', testIgnore: long },
  ],
  use: {
    baseURL,
    locale: 'en-GB',
    viewport: { width: 820, height: 1180 },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--disable-features=${without.join(',')}`,
      ],
    },
  },
  webServer: { command: 'node tools/serve/serve.mjs', url: baseURL, reuseExistingServer: false },
});
