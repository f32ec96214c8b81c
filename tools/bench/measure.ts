import type { Page } from '@playwright/test';
import type { App } from './apps.ts';
import {
  atFullSpeed,
  heapOf,
  inBrowser,
  inPage,
  inProfile,
  slowNetwork,
  throttle,
  type Watched,
  watchedPage,
} from './browser.ts';
import { serve } from './serve.ts';
import { measureStep, type Step, walk } from './walk.ts';

/** How a page loaded: times in milliseconds, and the bytes sent until the app was in charge. */
export interface Load {
  readonly firstPaint: number;
  readonly answerable: number;
  readonly inCharge: number;
  readonly bytes: number;
}

/** One load of an app and a walk through it, with the memory after the walk. */
export interface Session {
  readonly load: Load;
  readonly steps: readonly Step[];
  readonly heapEnd: number;
}

/** Many changes of one case: each step back to the task list, and the memory after the first and the last change. */
export interface Changes {
  readonly steps: readonly Step[];
  readonly heapFirst: number;
  readonly heapLast: number;
}

const settled = 500;
const taken = { timeout: 60_000, polling: 20 * throttle.cpu };

/** Loads a page, and waits until its app is in charge and idle. Throws after a minute. */
async function load({ page, cdp }: Watched, url: string): Promise<Load> {
  let bytes = 0;
  const count = ({ encodedDataLength }: { encodedDataLength: number }) => {
    bytes += encodedDataLength;
  };
  cdp.on('Network.loadingFinished', count);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.bench.inCharge > 0, undefined, taken);
  cdp.off('Network.loadingFinished', count);
  await page.waitForLoadState('load');
  await page.waitForTimeout(settled);
  const seen = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    answerable: window.bench.answerable,
    inCharge: window.bench.inCharge,
  }));
  return { ...seen, bytes };
}

/** Loads an app in a new browser and walks it. */
export const session = (app: App, url: string): Promise<Session> =>
  inPage(app.load, async (watched) => {
    const loaded = await load(watched, url);
    return { load: loaded, steps: await walk(watched, app), heapEnd: await heapOf(watched.cdp) };
  });

/** Walks an app at full speed, and calls `read` on each of its screens, including the last. */
export const readScreens = <T>(app: App, url: string, read: (page: Page) => Promise<T>): Promise<T[]> =>
  inPage(app.load, async ({ page, cdp }) => {
    await atFullSpeed(cdp);
    await load({ page, cdp }, url);
    // Wait for the lazy parts, and for the worker to report, in its own time, that the device keeps the app.
    await page.waitForLoadState('networkidle');
    await page.waitForSelector('[data-copy="kept"]');
    const found: T[] = [];
    const look = async () => void found.push(await read(page));
    await walk({ page, cdp }, app, look, 0);
    await look();
    return found;
  });

/**
 * Starts an installed app without a network: opens it until the device keeps it, closes the browser, stops the host,
 * and opens the app again in a new browser.
 */
export const offlineStart = (app: App, folder: string): Promise<Load> =>
  inProfile(async (profile) => {
    const host = await serve(folder);
    await inBrowser(profile, async (context) => {
      const watched = await watchedPage(context, app.load);
      await atFullSpeed(watched.cdp);
      await load(watched, host.url);
      await watched.page.locator('[data-copy="kept"]').waitFor({ timeout: 180_000 });
    });
    host.close();
    return inBrowser(profile, async (context) => load(await watchedPage(context, app.load), host.url));
  });

const question = 'others-involved';
const taskList = 'main[data-screen="referrals"] h1';
const isThere = (page: Page, selector: string) =>
  page.waitForFunction((looked) => document.querySelector(looked) !== null, selector, taken);

async function openChange(page: Page): Promise<void> {
  const change = page.locator(`[data-action="change"][data-question="${question}"]`).first();
  // The answers are in a closed `details` element.
  await page.locator('details:not([open])').filter({ has: change }).locator('> summary').click();
  await change.click();
  await isThere(page, 'main[data-screen="before-you-ring"] h1');
}

/** Walks the longest case, then changes one answer over and over from the task list: an option on, off, and so on. */
export const changed = (app: App, url: string, count: number): Promise<Changes> =>
  inPage(app.load, async (watched) => {
    const { page, cdp } = watched;
    await load(watched, url);
    await slowNetwork(cdp, false);
    await walk(watched, app);
    await page.evaluate(() => {
      location.hash = '#/referrals';
    });
    await isThere(page, taskList);
    const steps: Step[] = [];
    let heapFirst = 0;
    for (let n = 0; n < count; n++) {
      await openChange(page);
      await page.locator(`input[name="${question}"][value="other-children"]`).click();
      steps.push(await measureStep(watched, page.locator(app.next), { selector: taskList }, 0));
      if (n === 0) heapFirst = await heapOf(cdp);
    }
    return { steps, heapFirst, heapLast: await heapOf(cdp) };
  });
