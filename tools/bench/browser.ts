import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { ensureBrowser, quiet } from '../checks/browser.mjs';
import { root } from '../lib/root.mjs';

/** The throttle for every measurement: an old tablet with a weak signal. */
export const throttle = { cpu: 4, kbps: 1600, rtt: 150 } as const;

const settings = {
  viewport: { width: 820, height: 1180 },
  locale: 'en-GB',
  // Otherwise the browser slows down a page that changes its address hundreds of times.
  args: [...quiet, '--disable-ipc-flooding-protection'],
};

/** A throttled page and its DevTools session. */
export interface Watched {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** Opens a new browser with the profile of a folder, which may be empty, and closes it after `work`. */
export async function inBrowser<T>(profile: string, work: (context: BrowserContext) => Promise<T>): Promise<T> {
  const context = await chromium.launchPersistentContext(profile, { ...settings, executablePath: ensureBrowser() });
  try {
    return await work(context);
  } finally {
    await context.close();
  }
}

/** Does `work` with an empty folder for a browser's profile, and removes the folder afterwards. */
export async function inProfile<T>(work: (profile: string) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'clear-steps-bench-'));
  try {
    return await work(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Does `work` with a new page for `spec`, in a new browser with an empty profile. */
export const inPage = <T>(spec: LoadSpec, work: (watched: Watched) => Promise<T>): Promise<T> =>
  inProfile((profile) => inBrowser(profile, async (context) => work(await watchedPage(context, spec))));

/** Opens a new page, throttled, that looks for what `spec` names. */
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

/** Sets or removes the network throttle. */
export async function slowNetwork(cdp: CDPSession, isSlow: boolean): Promise<void> {
  const bytes = isSlow ? (throttle.kbps * 1000) / 8 : -1;
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: isSlow ? throttle.rtt : 0,
    downloadThroughput: bytes,
    uploadThroughput: isSlow ? bytes / 2 : -1,
  });
}

/** Removes both throttles, for steps that are not measured. */
export async function atFullSpeed(cdp: CDPSession): Promise<void> {
  await slowNetwork(cdp, false);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
}

/** Returns the memory of the page's script in bytes, after garbage collection. */
export async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

/** Returns how long the page has run script, in milliseconds. */
export async function scriptOf(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN) * 1000;
}
