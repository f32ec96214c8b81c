import type { Browser, Page } from '@playwright/test';
import { expect, test } from './helpers/test';
import { action, open, option, ready } from './helpers/walk';
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

/**
 * Run in the page before its scripts: makes the tab a new one. Its address may say that Hide was pressed in it, and name
 * a function to break. To load it again costs half of what a new page does.
 */
const asNew = `{
  const asked = new URLSearchParams(location.search);
  window.name = '';
  sessionStorage.clear();
  if (asked.has('hidden')) sessionStorage.setItem('clear-steps.hidden', '');
  if (asked.has('broken')) (${String(breakOne)})(asked.get('broken'));
}`;

// Without the worker, which would fetch the whole app for each page.
async function newPage(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const page = await browser.newPage({ serviceWorkers: 'block', ...(baseURL !== undefined && { baseURL }) });
  await page.addInitScript(asNew);
  return page;
}

/**
 * Returns the functions that the app calls in a page from when `begin` is over until a second after `act`. None but
 * these need be broken there: to break another changes nothing.
 */
async function calledIn(page: Page, begin: () => Promise<unknown>, act: () => Promise<unknown>) {
  type Noting = { readonly called: Set<string> };
  await page.addInitScript(noteCalls);
  await begin();
  await page.evaluate(() => (window as unknown as Noting).called?.clear());
  await act();
  await page.waitForTimeout(1_000);
  return page.evaluate(() => [...(window as unknown as Noting).called]);
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

type Act = (page: Page) => Promise<unknown>;
const answer: Act = (page) => option(page, 'immediate-danger', 'no').check();
const tries: Readonly<Record<string, readonly [before: Act, hide: Act]>> = {
  'by Hide, once the app is in charge': [answer, (page) => action(page, 'hide').first().click()],
  'by Escape pressed twice': [
    () => Promise.resolve(),
    async (page) => {
      for (const _ of ['once', 'twice']) await page.keyboard.press('Escape');
    },
  ],
};
for (const [how, [before, hide]] of Object.entries(tries)) {
  test(`hides the case whichever function of the browser fails, ${how}`, async ({ browser, page: noting, baseURL }) => {
    const used = await calledIn(
      noting,
      () => open(noting).then(() => before(noting)),
      () => hide(noting),
    );
    expect(used.length).toBeGreaterThan(30);
    const page = await newPage(browser, baseURL);
    const shown: string[] = [];
    for (const broken of used) {
      await page.goto(`./?lang=en&then=${broken}#/`);
      await ready(page);
      await before(page);
      await page.evaluate(breakOne, broken);
      await hide(page);
      if (!(await isCovered(page))) shown.push(broken);
    }
    expect(shown).toEqual([]);
  });
}

test('shows the app, or who to ring, whichever browser function is broken before the page loads; once Hide was pressed, neither', async ({
  browser,
  baseURL,
}) => {
  const wrong: string[] = [];
  const page = await newPage(browser, baseURL);
  /** Opens the page, and waits until the app is there or has failed. */
  const openBroken = async (address: string) => {
    await page.goto(address);
    const over = 'html[data-failed], #root:not([data-preboot]) > *';
    await page.waitForSelector(over, { state: 'attached', timeout: 9_000 }).catch(() => undefined);
  };
  const used = new Set<string>();
  for (const address of ['./', './?hidden']) {
    const noting = await newPage(browser, baseURL);
    const load = () => noting.goto(address).then(() => ready(noting));
    (await calledIn(noting, () => Promise.resolve(), load)).forEach((path) => used.add(path));
    await noting.close();
  }
  expect(used.size).toBeGreaterThan(40);
  for (const broken of used) {
    await openBroken(`./?broken=${broken}`);
    const app = page.locator('html:not([data-failed]) #root:not([data-preboot]) main');
    const called = app.or(page.locator('#fallback a[href="tel:999"]'));
    if (!(await called.locator('visible=true').first().isVisible())) wrong.push(broken);
    await openBroken(`./?hidden&broken=${broken}`);
    if (!(await isCovered(page, true))) wrong.push(`hidden: ${broken}`);
  }
  expect(wrong).toEqual([]);
});

test('hides, whichever browser function is broken before the page loads, while the app is loading or has failed', async ({
  browser,
  baseURL,
}) => {
  const page = await newPage(browser, baseURL);
  await page.route('**/assets/*.js', (route) => route.abort());
  const hideWithoutApp = async (one: Page, address: string) => {
    await one.goto(address);
    await action(one, 'hide')
      .locator('visible=true')
      .first()
      .click({ timeout: 5_000 })
      .catch(() => undefined);
  };
  const whole = await newPage(browser, baseURL);
  await whole.route('**/assets/*.js', (route) => route.abort());
  await whole.addInitScript(noteCalls);
  await hideWithoutApp(whole, './');
  const used = await whole.evaluate(() => [...(window as unknown as { called: Set<string> }).called]);
  expect(used.length).toBeGreaterThan(10);
  const shown: string[] = [];
  for (const broken of used) {
    await hideWithoutApp(page, `./?broken=${broken}`);
    if (!(await isCovered(page, true))) shown.push(broken);
  }
  // Without it the page hears no press. No case is shown or kept there.
  expect(shown.filter((path) => path !== 'EventTarget.addEventListener')).toEqual([]);
});
