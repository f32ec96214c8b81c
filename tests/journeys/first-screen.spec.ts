import type { Page } from '@playwright/test';
import { inaccessible } from './helpers/checks';
import { expect, test } from './helpers/hosted';
import { action, open, ready, seeScreen } from './helpers/walk';
import { bothLanguages, type Language, text, titleOf } from './helpers/words';

const isApp = /\/assets\/app-.*\.js$/;
/** Lets the app's script wait, as on a weak signal, until it is let go. */
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
const seeQuestion = (page: Page, language: Language) =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText(text(language, 'questions:immediate-danger/title'));
const early = (page: Page) => expect(page.locator('#root[data-early]')).toBeAttached();

// A worker would answer in place of the host that is slow.
test.use({ missingFiles: true, keepsCopy: true });
test.beforeEach(({ host }) => host.serve({ 'sw.js': () => undefined }));

for (const [address, language] of [
  ['./?lang=en', 'en'],
  ['./?lang=cy', 'cy'],
  ['./cy/', 'cy'],
  ['./cy/?lang=en', 'en'],
] as const) {
  test(`shows the first question before the app is there: ${address}`, async ({ page }) => {
    const letGo = await holdApp(page);
    await page.goto(address, { waitUntil: 'commit' });
    await seeQuestion(page, language);
    await early(page);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(await inaccessible(page)).toEqual([]);
    letGo();
    await ready(page);
    await seeQuestion(page, language);
    await expect(page).toHaveTitle(titleOf(language, 'immediate-danger'));
  });
}

test('opens in the language chosen last, and never paints the other one first', async ({ page }) => {
  await open(page, 'en');
  await page.locator('[data-language="cy"]').click();
  await seeQuestion(page, 'cy');
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const heading = document.querySelector('h1');
      if (heading?.checkVisibility({ visibilityProperty: true })) seen.push(heading.textContent ?? '');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto('./');
  await ready(page);
  await seeQuestion(page, 'cy');
  const seen = await page.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)]);
  expect(seen).toEqual([text('cy', 'questions:immediate-danger/title')]);
});

for (const language of bothLanguages) {
  test(`keeps what was answered and pressed before the app was there, in ${language}`, async ({ page }) => {
    const letGo = await holdApp(page);
    await page.goto(`./?lang=${language}`, { waitUntil: 'commit' });
    await page.locator('input[value="now"]').check();
    await action(page, 'continue').click();
    await early(page);
    letGo();
    await seeScreen(page, 'called-999');
    await action(page, 'back').click();
    await expect(page.locator('input[value="now"]')).toBeChecked();
  });
}

for (const language of bothLanguages) {
  test(`moves nothing when it says that something is due to be checked, in ${language}`, async ({ page }) => {
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const { sources } of list.getEntries() as (PerformanceEntry & { sources: { node?: Element }[] })[])
          moved.push(...sources.map(({ node }) => node?.className ?? ''));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`./?lang=${language}`);
    await expect(page.locator('main [data-to="about"]')).toHaveText(text(language, 'since:first'));
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
  });
}

for (const language of bothLanguages) {
  test(`says of each line of its help what it stands on before the app is there, and moves nothing when a voice hears it in words, in ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const letGo = await holdApp(page);
    await page.goto(`./?lang=${language}`, { waitUntil: 'commit' });
    await seeQuestion(page, language);
    const look = () =>
      page.locator('.help-line').evaluateAll((lines) =>
        lines.map((line) => {
          const { top, height } = line.getBoundingClientRect();
          return { sign: line.querySelector('[aria-hidden]')?.textContent, top, height };
        }),
      );
    const early = await look();
    expect(early.map(({ sign }) => sign)).toEqual(['○', '+○']);
    letGo();
    await expect(page.locator('.help-line [data-stands]')).toHaveCount(2);
    expect(await look()).toEqual(early);
  });
}

test('keeps a tick, and the focus, when the app takes over', async ({ page }) => {
  const letGo = await holdApp(page);
  await page.goto('./?lang=cy', { waitUntil: 'commit' });
  await page.locator('input[value="not-sure"]').check();
  letGo();
  await ready(page);
  await expect(page.locator('input[value="not-sure"]')).toBeChecked();
  await expect(page.locator('input[value="not-sure"]')).toBeFocused();
});

test('loses no tick that falls between the reading of the page and the first drawing of the app', async ({ page }) => {
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
  await expect(page.locator('input[value="no"]')).toBeChecked();
});

test('opens the hub where Refer now was pressed before the app was there', async ({ page }) => {
  const letGo = await holdApp(page);
  await page.goto('./?lang=en', { waitUntil: 'commit' });
  await action(page, 'refer-now').click();
  letGo();
  await seeScreen(page, 'referrals');
});

const seeEveryday = async (page: Page, language: Language): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(language, 'ui:notes/title'));
  await expect(page).toHaveTitle(text(language, 'ui:notes/title'));
  expect(await page.locator('body').innerText()).not.toContain('999');
};

for (const language of bothLanguages) {
  test(`hides at once, before the app is there, on the page of Hide, in ${language}`, async ({ page }) => {
    const letGo = await holdApp(page);
    await page.goto(`./?lang=${language}`, { waitUntil: 'commit' });
    await action(page, 'hide').click();
    await early(page);
    await seeEveryday(page, language);
    expect(await inaccessible(page)).toEqual([]);
    letGo();
    await seeScreen(page, 'notes');
  });

  test(`stays hidden where the page is loaded again before the app was there, in ${language}`, async ({ page }) => {
    const letGo = await holdApp(page);
    await page.goto(`./?lang=${language}`, { waitUntil: 'commit' });
    await seeQuestion(page, language);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await seeEveryday(page, language);
    await page.reload({ waitUntil: 'commit' });
    await early(page);
    await seeEveryday(page, language);
    letGo();
    await seeScreen(page, 'notes');
    await page.locator('summary').click();
    await action(page, 'carry-on').click();
    await seeScreen(page, 'immediate-danger');
  });

  test(`shows the page of Hide of a hidden case before the app is there, and carries on as pressed there, in ${language}`, async ({
    page,
  }) => {
    await open(page, language);
    await page.locator('input[value="no"]').check();
    await action(page, 'continue').click();
    await action(page, 'hide').click();
    await seeScreen(page, 'notes');
    const letGo = await holdApp(page);
    await page.reload({ waitUntil: 'commit' });
    await early(page);
    await seeEveryday(page, language);
    await page.locator('summary').click();
    await action(page, 'carry-on').click();
    await seeEveryday(page, language);
    letGo();
    await seeScreen(page, 'need');
  });
}

test('shows nothing of what was pressed before an early Hide, and loses nothing of it', async ({ page }) => {
  const letGo = await holdApp(page);
  await page.goto('./?lang=en', { waitUntil: 'commit' });
  await page.locator('input[value="no"]').check();
  await action(page, 'continue').click();
  await action(page, 'hide').click();
  await seeEveryday(page, 'en');
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const heading = document.querySelector('#root h1');
      if (heading?.checkVisibility({ visibilityProperty: true })) seen.push(heading.textContent ?? '');
      requestAnimationFrame(look);
    };
    look();
  });
  letGo();
  await seeScreen(page, 'notes');
  await expect(page.locator('html')).not.toHaveClass(/elsewhere/);
  const seen = await page.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)]);
  expect(seen).toEqual([text('en', 'ui:notes/title')]);
  await page.locator('summary').click();
  await action(page, 'carry-on').click();
  await seeScreen(page, 'need');
  await action(page, 'back').click();
  await expect(page.locator('input[value="no"]')).toBeChecked();
});

test('ends in the language that was pressed last before the app was there', async ({ page }) => {
  const letGo = await holdApp(page);
  await page.goto('./?lang=en', { waitUntil: 'commit' });
  for (const language of ['cy', 'en', 'cy']) await page.locator(`[data-language="${language}"]`).click();
  letGo();
  await ready(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
});

test('does in their order all that was pressed before the app was there, what was pressed twice once, and shows that it was taken', async ({
  page,
}) => {
  const letGo = await holdApp(page);
  await page.goto('./?lang=en', { waitUntil: 'commit' });
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
});

test('shows nothing of it on another screen, or over a case that is open', async ({ page }) => {
  await open(page, 'en');
  await page.locator('input[value="no"]').check();
  await action(page, 'continue').click();
  await seeScreen(page, 'need');
  for (const [hash, screen] of [
    ['#/about', 'about'],
    ['#/', 'need'],
  ] as const) {
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    const letGo = await holdApp(page);
    await page.reload({ waitUntil: 'commit' });
    await early(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    letGo();
    await ready(page);
    await seeScreen(page, screen);
    await page.unroute(isApp);
  }
});

test('moves nothing when the app takes over', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => shifts.push((entry as unknown as { value: number }).value)),
    ).observe({ type: 'layout-shift', buffered: true });
  });
  const letGo = await holdApp(page);
  await page.goto('./?lang=cy', { waitUntil: 'commit' });
  await seeQuestion(page, 'cy');
  letGo();
  await ready(page);
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
});
