import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../checks/browser.mjs';
import { root } from '../lib/root.mjs';

/** The throttle under which everything is measured: an old tablet on a weak signal. */
export const throttle = { cpu: 4, kbps: 1600, rtt: 150 } as const;

const settings = {
  viewport: { width: 820, height: 1180 },
  locale: 'en-GB',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // A browser slows down a page that changes its address hundreds of times.
    '--disable-ipc-flooding-protection',
  ],
};

/** A page under the throttle, with what watches it. */
export interface Watched {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** Opens a browser of its own, with nothing kept or with what is kept in `profile`, and closes it after `work`. */
export async function inBrowser<T>(profile: string, work: (context: BrowserContext) => Promise<T>): Promise<T> {
  const context = await chromium.launchPersistentContext(profile, { ...settings, executablePath: ensureBrowser() });
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

/** Does `work` with a folder for a browser's profile, empty at first, and removes it afterwards. */
export async function inProfile<T>(work: (profile: string) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'clear-steps-bench-'));
  try {
    return await work(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Does `work` with a new page for `spec`, in a browser of its own with nothing kept. */
export const inPage = <T>(spec: LoadSpec, work: (watched: Watched) => Promise<T>): Promise<T> =>
  inProfile((profile) => inBrowser(profile, async (context) => work(await watchedPage(context, spec))));

/** A new page, throttled and watched for what `spec` names. */
export async function watchedPage(context: BrowserContext, spec: LoadSpec): Promise<Watched> {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`  the page says: ${error.message}`));
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle.cpu });
  await slowNetwork(cdp, true);
  await page.addInitScript((given) => {
    window.benchSpec = given;
  }, spec);
  await page.addInitScript({ path: join(root, 'tools/bench/page/watch.js') });
  return { page, cdp };
}

/** Sets the network's throttle, or takes it off. */
export async function slowNetwork(cdp: CDPSession, isSlow: boolean): Promise<void> {
  const bytes = isSlow ? (throttle.kbps * 1000) / 8 : -1;
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: isSlow ? throttle.rtt : 0,
    downloadThroughput: bytes,
    uploadThroughput: isSlow ? bytes / 2 : -1,
  });
}

/** Takes both throttles off, for what is not measured. */
export async function atFullSpeed(cdp: CDPSession): Promise<void> {
  await slowNetwork(cdp, false);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
}

/** The memory of the page's script, after what is not in use was given back. */
export async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

/** How long the page has run script, in milliseconds. */
export async function scriptOf(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN) * 1000;
}
