import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readCase } from './helpers/cases';
import { inaccessible } from './helpers/checks';
import type { Edits } from './helpers/host';
import { expect, seeKept, hosted as test } from './helpers/test';
import { action, open, press, ready, seeScreen, walk, wayTo } from './helpers/walk';
import { text } from './helpers/words';

const groomed = readCase('02-grooming-all-made');
const built = readdirSync(new URL('../../dist/assets/', import.meta.url)).map((name) => `assets/${name}`);
/** Edits for a host that has lost the built scripts whose names start like this. */
const without = (...names: readonly string[]): Edits =>
  Object.fromEntries(
    built
      .filter((path) => path.endsWith('.js') && names.some((name) => path.startsWith(`assets/${name}`)))
      .map((path) => [path, () => undefined]),
  );
/** Files are missing on purpose here. */
test.use({ missingFiles: true, keepsCopy: true });

const seePlainText = async (page: Page): Promise<void> => {
  await expect(page.locator('#fallback a[href="tel:999"]')).toHaveCount(2);
  await expect(page.locator('#fallback a[href="tel:999"]').first()).toBeVisible();
  for (const language of ['en', 'cy'] as const) {
    await expect(page.locator(`#fallback [lang=${language}] > ol li`)).toHaveText(
      text(language, 'plain:order').split('\n'),
    );
  }
};

test('shows the plain text, never a blank page, if the words of the language cannot be loaded, and opens again from it', async ({
  page,
  host,
}) => {
  host.serve(without('first-'));
  await open(page);
  await seePlainText(page);
  expect(await inaccessible(page)).toEqual([]);
  host.serve({});
  await page.locator('#fallback a[href="./"]').first().click();
  await seeScreen(page, 'immediate-danger');
});

test('shows the plain text if the code that restores a case cannot be loaded, and restores the case once it can', async ({
  page,
  host,
}) => {
  host.serve(without('take-up-'));
  await open(page);
  await walk(page, groomed, { until: 'harm' });
  await page.reload();
  await seePlainText(page);
  host.serve({});
  await page.locator('#fallback a[href="./"]').first().click();
  await seeScreen(page, 'harm');
});

test('says that a page could not be loaded, keeps the case and Refer now, and loads it when the app is opened again', async ({
  page,
  host,
}) => {
  host.serve(without('screens-', 'lazy-'));
  await open(page);
  await walk(page, groomed, { until: 'harm' });
  await press(page, 'refer-now', 'referrals');
  await wayTo(page, 'record').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('en', 'ui:later/failed'));
  await expect(page.locator('[data-action="refer-now"]')).toBeVisible();
  await expect(action(page, 'try-again')).toBeVisible();
  host.serve({});
  // Some browsers do not request a script again once it has failed, until the page is reloaded.
  await action(page, 'open-again').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('en', 'record:title'));
});

test('says that the other language could not be loaded, and loses nothing', async ({ page, host }) => {
  host.serve({ 'sw.js': () => undefined });
  await open(page);
  await walk(page, groomed, { until: 'harm' });
  host.serve(without('first-', 'lazy-'));
  await page.locator('[data-language="cy"]').click();
  await expect(page.getByRole('alert')).toHaveText(text('en', 'ui:notices/language-failed'));
  await seeScreen(page, 'harm');
});

const workerFaults: Readonly<Record<string, Edits>> = {
  'is missing': { 'sw.js': () => undefined },
  'fails halfway, for a file that is another than was built': { 'manifest.webmanifest': () => '{}' },
};
for (const [what, edits] of Object.entries(workerFaults)) {
  test(`goes on without a kept copy, and says so, where the worker ${what}; and keeps one once it can`, async ({
    page,
    host,
  }) => {
    host.serve(edits);
    await open(page);
    await press(page, 'refer-now', 'referrals');
    await wayTo(page, 'record').click();
    await seeScreen(page, 'record');
    await expect(page.locator('[data-copy]')).toHaveAttribute('data-copy', 'none');
    await expect(page.getByText(text('en', 'ui:copy/none'))).toBeVisible();
    host.serve({});
    await page.reload();
    await seeKept(page);
    await seeScreen(page, 'record');
  });
}

/** Expects the page of Hide built into the page: an everyday text, and nothing else visible. */
async function seeEveryday(page: Page, language: 'en' | 'cy'): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(language, 'ui:notes/title'));
  await expect(page).toHaveTitle(text(language, 'ui:notes/title'));
  expect(await page.locator('body').innerText()).not.toMatch(/999|Clear Steps|Camau Clir/);
}

for (const [what, name] of Object.entries({ 'the app': 'app-', 'what takes up a kept case': 'take-up-' })) {
  test(`stays the page of Hide where ${what} cannot be loaded, and comes back to the case once it can`, async ({
    page,
    host,
  }) => {
    // Without headers the browser caches nothing itself.
    host.plain();
    host.serve({ 'sw.js': () => undefined });
    await open(page, 'cy');
    await walk(page, groomed, { until: 'harm' });
    await press(page, 'hide', 'notes');
    host.serve({ ...without(name), 'sw.js': () => undefined });
    await page.reload();
    const failed = page.locator('html[data-failed]');
    await failed.waitFor({ state: 'attached' });
    await seeEveryday(page, 'cy');
    await action(page, 'carry-on').click();
    await failed.waitFor({ state: 'attached' });
    await seeEveryday(page, 'cy');
    host.serve({ 'sw.js': () => undefined });
    await action(page, 'carry-on').click();
    await ready(page);
    await press(page, 'carry-on', 'harm');
  });
}

/** What can be in the place of a script of the first load. */
const spoilt: Readonly<Record<string, Edits[string]>> = {
  'is missing': () => undefined,
  'is a page of a network': () => '<!doctype html><title>Sign in</title>',
  'has syntax that the browser does not know': (content) => `${content}\n@after { }`,
  'was cut off': (content) => content.slice(0, content.length / 2),
  'is empty': () => '',
  'throws at once': (content) => `throw new Error('old');${content}`,
  'waits for ever': (content) => `await new Promise(() => {});${content}`,
};
/** Returns the scripts of the first load: the app, and the words of its language. */
async function firstScripts(url: string): Promise<readonly string[]> {
  const html = await (await fetch(url)).text();
  return [/src="\.\/(assets\/app-[^"]+)"/, /data-en="\.\/([^"]+)"/].map((one) => one.exec(html)?.[1] ?? 'none');
}

test.describe('a fault in the app', () => {
  // The browser says so.
  test.use({ blocked: true });

  for (const [what, edit] of Object.entries(spoilt)) {
    test(`leaves the plain text where a script of the first load ${what}: Hide and 999 work there`, async ({
      page,
      host,
    }) => {
      // Without headers the browser caches nothing itself.
      host.plain();
      for (const script of await firstScripts(host.url)) {
        host.serve({ 'sw.js': () => undefined, [script]: edit });
        await page.goto('./?lang=en');
        await seePlainText(page);
        await page.locator('#fallback [data-action="hide"]').click();
        await seeEveryday(page, 'en');
        await page.evaluate(() => sessionStorage.clear());
      }
    });
  }

  test('stays the page of Hide where the app fails while it is shown', async ({ page, host }) => {
    host.serve({ 'sw.js': () => undefined });
    await open(page);
    await walk(page, groomed, { until: 'harm' });
    await press(page, 'hide', 'notes');
    await page.evaluate(() => {
      // What React calls to draw: from here on it fails.
      Node.prototype.insertBefore = Node.prototype.appendChild = () => {
        throw new Error('broken');
      };
    });
    await action(page, 'carry-on').click();
    await seeEveryday(page, 'en');
  });
});
