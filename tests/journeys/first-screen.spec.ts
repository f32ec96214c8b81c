import type { Page } from '@playwright/test';
import { inaccessible } from './helpers/checks';
import { expect, hosted as test } from './helpers/test';
import { action, open, press, ready, seeScreen } from './helpers/walk';
import { type Language, languages, text, titleOf } from './helpers/words';

const isApp = /\/assets\/app-.*\.js$/;
/** Holds back the app's script, as on a weak signal. Returns a function that lets it load. */
async function holdApp(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const waiting = new Promise<void>((go) => {
    letGo = go;
  });
  await page.route(isApp, async (route) => {
    await waiting;
    await route.continue();
  });
  return letGo;
}
/** Opens an address while the app is held back. */
async function openBeforeBoot(page: Page, address: string): Promise<() => void> {
  const letGo = await holdApp(page);
  await page.goto(address, { waitUntil: 'commit' });
  return letGo;
}
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const seeQuestion = (page: Page, language: Language) =>
  expect(heading(page)).toHaveText(text(language, 'questions:immediate-danger/title'));
const early = (page: Page) => expect(page.locator('#root[data-preboot]')).toBeAttached();
const seeEveryday = async (page: Page, language: Language): Promise<void> => {
  await expect(heading(page)).toHaveText(text(language, 'ui:notes/title'));
  await expect(page).toHaveTitle(text(language, 'ui:notes/title'));
  expect(await page.locator('body').innerText()).not.toContain('999');
};
/** Run in the page: records each heading painted from now on. */
const noteHeadings = (): void => {
  const seen = new Set<string>();
  Object.assign(window, { seen });
  const look = () => {
    const shown = document.querySelector('#root h1');
    if (shown?.checkVisibility({ visibilityProperty: true })) seen.add(shown.textContent ?? '');
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};
const headingsSeen = (page: Page) => page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
const ticked = (page: Page, value: string) => expect(page.locator(`input[value="${value}"]`)).toBeChecked();

// A service worker would answer in place of the slow host.
test.use({ missingFiles: true, keepsCopy: true });
test.beforeEach(({ host }) => host.serve({ 'sw.js': () => undefined }));

for (const [address, language] of [
  ['./cy/', 'cy'],
  ['./cy/?lang=en', 'en'],
] as const) {
  test(`shows the first question before the app is there, and moves nothing when that takes over, in ${languages[language]}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const { sources } of list.getEntries() as (PerformanceEntry & { sources: { node?: Element }[] })[])
          moved.push(...sources.map(({ node }) => node?.className ?? ''));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const letGo = await openBeforeBoot(page, address);
    await seeQuestion(page, language);
    await early(page);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const look = () =>
      page.locator('.help-line').evaluateAll((lines) =>
        lines.map((line) => {
          const { top, height } = line.getBoundingClientRect();
          return { top, height };
        }),
      );
    const before = await look();
    expect(before).toHaveLength(1);
    letGo();
    await ready(page);
    await seeQuestion(page, language);
    await expect(page).toHaveTitle(titleOf(language, 'immediate-danger'));
    await expect(page.locator('main [data-line]').first()).toBeAttached();
    expect(await look()).toEqual(before);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
  });
}

test.describe('a browser set to Welsh', () => {
  test.use({ locale: 'cy-GB' });
  test('opens in Welsh, and knows the forms of Welsh for none, one, two, a few and many', async ({ page }) => {
    await page.goto('./');
    await seeQuestion(page, 'cy');
    const forms = await page.evaluate(() =>
      [0, 1, 2, 3, 4, 6, 12].map((count) => new Intl.PluralRules('cy').select(count)),
    );
    expect(forms).toEqual(['zero', 'one', 'two', 'few', 'other', 'many', 'other']);
  });
});

test('opens in the language chosen last, and never paints the other one first', async ({ page }) => {
  await open(page, 'en');
  await page.locator('[data-language="cy"]').click();
  await seeQuestion(page, 'cy');
  await page.addInitScript(noteHeadings);
  await page.goto('./');
  await ready(page);
  await seeQuestion(page, 'cy');
  expect(await headingsSeen(page)).toEqual([text('cy', 'questions:immediate-danger/title')]);
});

test('loses no tick made after the app has read the page and before it is first drawn', async ({ page }) => {
  // The address is put right in the same turn in which the first screen is read: what is asked for then comes before all that follows.
  await page.addInitScript(() => {
    const replace = history.replaceState.bind(history);
    history.replaceState = (...given) => {
      history.replaceState = replace;
      const soon = new MessageChannel();
      soon.port1.onmessage = () => document.querySelector<HTMLInputElement>('#root input[value="no"]')?.click();
      soon.port2.postMessage('');
      replace(...given);
    };
  });
  await page.goto('./?lang=en');
  await ready(page);
  await ticked(page, 'no');
});

test('repeats in order whatever was pressed before the app started, a repeated press once; shows each press, and keeps the focus', async ({
  page,
}) => {
  const letGo = await openBeforeBoot(page, './?lang=en');
  await page.locator('input[value="no"]').check();
  await action(page, 'continue').click();
  await action(page, 'continue').click();
  await expect(action(page, 'continue')).toHaveCSS('outline-style', 'dashed');
  await page.locator('[data-language="cy"]').click();
  await action(page, 'refer-now').click();
  await early(page);
  letGo();
  await seeScreen(page, 'referrals');
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await action(page, 'back').click();
  await seeScreen(page, 'need');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await action(page, 'back').click();
  await ticked(page, 'no');
});

test('hides at once, before the app is there; shows nothing of what was pressed before, and loses nothing of it', async ({
  page,
}) => {
  const letGo = await openBeforeBoot(page, './?lang=cy');
  await page.locator('input[value="no"]').check();
  await action(page, 'continue').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await early(page);
  await seeEveryday(page, 'cy');
  expect(await inaccessible(page)).toEqual([]);
  await page.evaluate(noteHeadings);
  letGo();
  await seeScreen(page, 'notes');
  await expect(page.locator('html')).not.toHaveClass(/elsewhere/);
  expect(await headingsSeen(page)).toEqual([text('cy', 'ui:notes/title')]);
  await press(page, 'carry-on', 'need');
  await action(page, 'back').click();
  await ticked(page, 'no');
});
