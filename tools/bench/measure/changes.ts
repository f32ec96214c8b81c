import type { Page } from '@playwright/test';
import type { App } from '../apps.ts';
import { heapOf, throttle, type Watched } from './browser.ts';
import { measureStep, type Step } from './walk.ts';

/** Many changes of one case: each step back to the hub, and the memory after the first change and the last. */
export interface Changes {
  readonly steps: readonly Step[];
  readonly heapFirst: number;
  readonly heapLast: number;
}

const question = 'others-involved';
const hub: Sign = { selector: 'main[data-screen="referrals"] h1' };
const taken = { timeout: 30_000, polling: 20 * throttle.cpu };

async function openChange(page: Page): Promise<void> {
  const change = page.locator(`[data-action="change"][data-question="${question}"]`).first();
  // What was said stands closed.
  await page.locator('details:not([open])').filter({ has: change }).locator('> summary').click();
  await change.click();
  await page.waitForFunction(
    () => document.querySelector('main[data-screen="before-you-ring"] h1') !== null,
    undefined,
    taken,
  );
}

/** Changes one answer of the walked case again and again from the hub: one option on, then off, and so on. */
export async function measureChanges(watched: Watched, { next }: App, count: number): Promise<Changes> {
  const { page, cdp } = watched;
  await page.evaluate(() => {
    location.hash = '#/referrals';
  });
  await page.waitForFunction(
    () => document.querySelector('main[data-screen="referrals"] h1') !== null,
    undefined,
    taken,
  );
  const steps: Step[] = [];
  let heapFirst = 0;
  for (let n = 0; n < count; n++) {
    await openChange(page);
    await page.locator(`input[name="${question}"][value="other-children"]`).click();
    steps.push(await measureStep(watched, page.locator(next), hub, 0));
    if (n === 0) heapFirst = await heapOf(cdp);
  }
  return { steps, heapFirst, heapLast: await heapOf(cdp) };
}
