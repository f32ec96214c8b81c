// Takes the pictures of docs/images from the built app: npm run tool -- screenshots (after npm run build).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { ensureBrowser } from '../checks/browser.mjs';
import { moving } from './moving-picture.mjs';
import { claimPort } from '../lib/port.mjs';
import { root } from '../lib/root.mjs';
import { orSayWhy } from '../lib/say.mjs';
import { serveDist } from '../lib/serve-dist.mjs';

/** @import { Browser, BrowserContextOptions, Page } from '@playwright/test' */
/** @typedef {{ answers: Record<string, string | string[]> }} Case */

const tablet = { viewport: { width: 820, height: 1180 } };
const small = { viewport: { width: 600, height: 850 }, deviceScaleFactor: 0.7 };
/** @type {{ module: { caseText: (file: string) => string } }} */
const { module } = await runnerImport(join(root, 'tools/replay/case-text.ts'), { root, logLevel: 'error' });
/** @type {unknown} */
const file = JSON.parse(module.caseText(join(root, 'tests/cases/01-family-computer.json')));
const madeUp = /** @type {Case} */ (file);
const inAnimation = ['immediate-danger', 'need', 'harm', 'evidence', 'before-you-ring', 'referrals'];

/**
 * @param {Browser} browser
 * @param {BrowserContextOptions} size
 * @param {string} address
 */
async function open(browser, size, address) {
  // Without a service worker, which would report at any moment that the device keeps a copy.
  const page = await browser.newPage({ ...size, serviceWorkers: 'block', reducedMotion: 'reduce' });
  await page.goto(address);
  await page.locator('#root:not([data-preboot])').waitFor();
  return page;
}

/** @param {Page} page */
async function answer(page) {
  for (const [question, given] of Object.entries(madeUp.answers)) {
    for (const value of [given].flat()) {
      for (const option of await page.locator(`input[name="${question}"][value="${value}"]`).all())
        await option.check();
      for (const list of await page.locator(`select[name="${question}"]`).all()) await list.selectOption(value);
    }
  }
}

/**
 * Walks the case to the task list.
 * @param {Page} page
 * @param {(screen: string) => Promise<void>} onScreen called once a screen is answered
 */
async function walk(page, onScreen) {
  const main = page.locator('main');
  for (let screen = ''; ;) {
    await page.locator(`main:not([data-screen="${screen}"])`).waitFor();
    screen = (await main.getAttribute('data-screen')) ?? '';
    // Whatever is under the mouse looks different.
    await page.mouse.move(0, 0);
    if (screen === 'referrals') return onScreen(screen);
    await answer(page);
    await page.evaluate(() => scrollTo(0, 0));
    await onScreen(screen);
    await page.locator('[data-action="continue"]').click();
  }
}

await orSayWhy(async () => {
  const address = await serveDist(await claimPort(0));
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  const image = (/** @type {string} */ name) => join(root, 'docs/images', name);
  await (await open(browser, tablet, `${address}?lang=cy`)).screenshot({ path: image('first-cy.png') });
  const taskList = await open(browser, tablet, `${address}?lang=en`);
  await walk(taskList, async () => {});
  await taskList.screenshot({ path: image('task-list-en.png') });
  /** @type {Buffer[]} */
  const frames = [];
  const walked = await open(browser, small, `${address}?lang=en`);
  await walk(walked, async (screen) => void (inAnimation.includes(screen) && frames.push(await walked.screenshot())));
  writeFileSync(image('case-en.png'), moving(frames, 1800));
  await browser.close();
  process.exit();
});
