import type { Browser, Page } from '@playwright/test';
import { expect, test } from './helpers/test';
import { action, open, option } from './helpers/walk';
import { text } from './helpers/words';

test.describe.configure({ timeout: 600_000 });

/** Run in the page before its scripts: notes by name each function of the browser that is called, but for those of JavaScript. */
function noteCalls(): void {
  const called = new Set<string>();
  Object.assign(window, { called });
  const note = (of: string, holder: object) => {
    for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(holder))) {
      const was = found.value as ((...given: unknown[]) => unknown) | undefined;
      const isPlain = typeof was === 'function' && !Object.getOwnPropertyNames(was).includes('prototype');
      if (!isPlain || !found.configurable || name === 'constructor') continue;
      const value = function (this: unknown, ...given: unknown[]) {
        called.add(`${of}.${name}`);
        return Reflect.apply<unknown, unknown[], unknown>(was, this, given);
      };
      Object.defineProperty(holder, name, { ...found, value });
    }
  };
  const ofLanguage =
    /^(Object|Function|Array|String|Number|Boolean|Symbol|BigInt|Map|Set|Promise|Proxy|RegExp|Iterator|Weak.*|.*Error|.*Array|.*Buffer)$/;
  note('window', window);
  for (const name of Object.getOwnPropertyNames(window)) {
    const found = Object.getOwnPropertyDescriptor(window, name)?.value as (() => void) | undefined;
    const shared = typeof found === 'function' && (found.prototype as object | undefined);
    if (shared && !ofLanguage.test(name)) note(name, shared);
  }
}

/** Run in the page: breaks a function, so that it throws. */
function breakOne(path: string): void {
  const [of = '', name = ''] = path.split('.');
  const all = window as unknown as Record<string, { readonly prototype: object }>;
  Object.defineProperty(of === 'window' ? window : all[of]!.prototype, name, {
    configurable: true,
    value: () => {
      throw new Error(`${path} is broken`);
    },
  });
}

// Without the worker, which would fetch the whole app for each page.
const newPage = (browser: Browser, baseURL: string | undefined) =>
  browser.newPage({ serviceWorkers: 'block', ...(baseURL !== undefined && { baseURL }) });

/** Returns the functions that the app calls from its start to Hide. */
async function functionsUsed(browser: Browser, baseURL: string | undefined): Promise<readonly string[]> {
  const page = await browser.newPage({ ...(baseURL !== undefined && { baseURL }) });
  await page.addInitScript(noteCalls);
  await open(page);
  await option(page, 'immediate-danger', 'no').check();
  await action(page, 'continue').click();
  for (const _ of ['once', 'twice']) await page.keyboard.press('Escape');
  await expect(page.locator('#root [data-screen="notes"]')).toBeVisible();
  const called = await page.evaluate(() => [...(window as unknown as { called: Set<string> }).called]);
  await page.close();
  return called;
}

/** Whether nothing but the page of Hide is seen within two seconds; `orEmpty`: or nothing at all. */
async function isCovered(page: Page, orEmpty = false): Promise<boolean> {
  for (let look = 0; look < 20; look += 1) {
    const seen = await page.locator('body').innerText();
    if (orEmpty && seen.trim() === '') return true;
    if (seen.includes(text('en', 'ui:notes/title')) && !/999|Clear Steps|danger/.test(seen)) return true;
    await page.waitForTimeout(100);
  }
  return false;
}

const tries: Readonly<Record<string, (page: Page, broken: string) => Promise<void>>> = {
  'by Hide, once the app is in charge': async (page, broken) => {
    await open(page);
    await option(page, 'immediate-danger', 'no').check();
    await page.evaluate(breakOne, broken);
    await action(page, 'hide').first().click();
  },
  'by Escape pressed twice': async (page, broken) => {
    await open(page);
    await page.evaluate(breakOne, broken);
    for (const _ of ['once', 'twice']) await page.keyboard.press('Escape');
  },
};
for (const [how, hide] of Object.entries(tries)) {
  test(`hides the case whichever function of the browser fails, ${how}`, async ({ browser, baseURL }) => {
    const used = await functionsUsed(browser, baseURL);
    expect(used.length).toBeGreaterThan(60);
    const shown: string[] = [];
    for (const broken of used) {
      const page = await newPage(browser, baseURL);
      await hide(page, broken);
      if (!(await isCovered(page))) shown.push(broken);
      await page.close();
    }
    expect(shown).toEqual([]);
  });
}

/** Opens a page in which a function is broken from its start, and waits until the app is there or has failed. */
async function openBroken(browser: Browser, baseURL: string | undefined, broken: string, isHidden: boolean) {
  const page = await newPage(browser, baseURL);
  if (isHidden) await page.addInitScript(() => sessionStorage.setItem('clear-steps.hidden', ''));
  await page.addInitScript(breakOne, broken);
  await page.goto('./');
  const over = 'html[data-failed], #root:not([data-preboot]) > *';
  await page.waitForSelector(over, { state: 'attached', timeout: 9_000 }).catch(() => undefined);
  return page;
}

test('shows the app, or whom to ring, whichever function of the browser is broken before the page comes; and where Hide was pressed, nothing of either', async ({
  browser,
  baseURL,
}) => {
  const wrong: string[] = [];
  for (const broken of [...(await functionsUsed(browser, baseURL))]) {
    const page = await openBroken(browser, baseURL, broken, false);
    const app = page.locator('html:not([data-failed]) #root:not([data-preboot]) main');
    const called = app.or(page.locator('#fallback a[href="tel:999"]'));
    if (!(await called.locator('visible=true').first().isVisible())) wrong.push(broken);
    await page.close();
    const hidden = await openBroken(browser, baseURL, broken, true);
    if (!(await isCovered(hidden, true))) wrong.push(`hidden: ${broken}`);
    await hidden.close();
  }
  expect(wrong).toEqual([]);
});

test('hides whichever function of the browser is broken before the page comes, while the app is on its way or has failed', async ({
  browser,
  baseURL,
}) => {
  const withoutApp = async (before: (page: Page) => Promise<unknown>) => {
    const page = await newPage(browser, baseURL);
    await page.route('**/assets/*.js', (route) => route.abort());
    await before(page);
    await page.goto('./');
    await action(page, 'hide')
      .locator('visible=true')
      .first()
      .click({ timeout: 5_000 })
      .catch(() => undefined);
    return page;
  };
  const whole = await withoutApp((page) => page.addInitScript(noteCalls));
  const used = await whole.evaluate(() => [...(window as unknown as { called: Set<string> }).called]);
  expect(used.length).toBeGreaterThan(10);
  const shown: string[] = [];
  for (const broken of used) {
    const page = await withoutApp((one) => one.addInitScript(breakOne, broken));
    if (!(await isCovered(page, true))) shown.push(broken);
    await page.close();
  }
  // Without it the page hears no press. No case is shown or kept there.
  expect(shown.filter((path) => path !== 'EventTarget.addEventListener')).toEqual([]);
});
