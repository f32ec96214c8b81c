import { defineConfig } from '@playwright/test';
import { findBrowser } from './tools/checks/browser.mjs';
import { host, readPort } from './tools/lib/port.mjs';

const baseURL = `http://${host}:${readPort(process.env.PORT)}/`;
// Journeys about tabs, or about what stays on the disk, use a full browser instead: CHROME_PATH.
const executablePath = process.env.CHROME_SHELL_PATH || findBrowser();

/**
 * Features of Chromium to switch off. Only the last such list counts, so Playwright's own is repeated. Those added, the
 * pages of the address bar's pop-up and a spare process, cost more work for each page of a test than the page itself.
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

/** The longest journeys start first: one that started last would run alone, with one core idle. */
const long = /\/(nothing-lost|presenter-fit|sizes)\.spec\.ts$/;

export default defineConfig({
  testDir: 'tests/journeys',
  // For two cores: a test waits for the browser half of its time, and leaves its core to another test meanwhile.
  workers: 4,
  retries: 0,
  // A busy machine is slow, and the reviewer's book is long.
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
