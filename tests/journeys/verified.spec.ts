import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { nextVersion } from './helpers/host';
import { expect, seeKept, hosted as test } from './helpers/test';
import { answer, clearCase, open, option, press, ready, seeScreen } from './helpers/walk';
import { text } from './helpers/words';

test.use({ keepsCopy: true, missingFiles: true });

/** How a kept file can be damaged. */
type Harm = 'spoilt' | 'lost';

/** Run in the page: damages the kept files whose address contains `part`. Returns how many. */
const harm = (page: Page, how: Harm, part: string): Promise<number> =>
  page.evaluate(
    async ([way, wanted]) => {
      let harmed = 0;
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const key of await cache.keys()) {
          if (!key.url.includes(wanted)) continue;
          harmed += 1;
          if (way === 'lost') await cache.delete(key);
          else await cache.put(key, new Response('spoilt', { headers: { 'Content-Type': 'text/javascript' } }));
        }
      }
      return harmed;
    },
    [how, part] as const,
  );

/** As on waking after the hour within which the copy is not checked again. */
async function wake(page: Page, screen = 'immediate-danger'): Promise<void> {
  await page.evaluate(() => {
    const now = performance.now.bind(performance);
    performance.now = () => now() + 60 * 60_000;
    document.dispatchEvent(new Event('visibilitychange'));
  });
  // A page that slept this long reopens behind Hide.
  await press(page, 'carry-on', screen);
}

const books = readdirSync(new URL('../../dist/assets/', import.meta.url))
  .filter((name) => name.startsWith('BookPage-'))
  .map((name) => `assets/${name}`);
const state = (page: Page) => page.locator('[data-copy]');

for (const how of ['spoilt', 'lost'] as const) {
  test(`says that the copy is not whole while a file that is ${how} cannot be had, heals it once it can, and at the next start, and the page that it holds opens`, async ({
    page,
    host,
  }) => {
    await open(page);
    await seeKept(page);
    await expect(page.getByText(text('en', 'ui:copy/kept'))).toBeVisible();
    expect(await harm(page, how, 'BookPage-')).toBeGreaterThan(0);
    host.serve(Object.fromEntries(books.map((file) => [file, () => undefined])));
    await wake(page);
    await expect(state(page)).toHaveAttribute('data-copy', 'incomplete');
    await expect(page.getByText(text('en', 'ui:copy/incomplete'))).toBeVisible();
    host.serve({});
    await wake(page);
    await seeKept(page);

    expect(await harm(page, how, 'BookPage-')).toBeGreaterThan(0);
    await page.reload();
    await ready(page);
    await seeKept(page);
    await open(page, 'en', 'book');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('en', 'book:title'));
  });
}

const startFiles = [
  'index.html',
  ...readdirSync(new URL('../../dist/assets/', import.meta.url))
    .filter((name) => /^(app|rolldown-runtime)-.*\.js$/.test(name))
    .map((name) => `assets/${name}`),
];

test('serves a start file only as it was built: a damaged one is fetched again from the host and, without the host, a page says who to ring', async ({
  page,
  host,
}) => {
  await open(page);
  await seeKept(page);
  for (const file of startFiles) {
    expect(await harm(page, 'spoilt', file), file).toBeGreaterThan(0);
    host.asked.length = 0;
    await page.reload();
    await ready(page);
    // A script that was just used, the browser itself still has.
    if (file === 'index.html') expect(host.asked).toContain(file);
    await answer(page, 'immediate-danger', ['no']);
    await press(page, 'continue', 'need');
    await clearCase(page);
  }
  await host.stop();
  await page.reload();
  await seeScreen(page, 'immediate-danger');
  await harm(page, 'spoilt', 'index.html');
  await page.reload();
  await expect(page.getByText(text('en', 'plain:orderTitle'))).toBeVisible();
  await expect(page.locator('[href="tel:999"]').first()).toBeVisible();
});

test('says on the screen, in one press, that a new version corrects something urgent; the case carries on in it', async ({
  page,
  host,
}) => {
  await open(page, 'cy');
  await seeKept(page);
  await answer(page, 'immediate-danger', ['no']);
  await press(page, 'continue', 'need');
  await answer(page, 'need', ['concern']);
  const next = nextVersion();
  host.serve({
    ...next,
    // As if built with URGENT=yes.
    'sw.js': (worker) => next['sw.js']!(worker)!.replace(/postMessage\(!1\)/, 'postMessage(!0)'),
  });
  await wake(page, 'need');
  await expect(page.getByRole('alert')).toContainText(text('cy', 'ui:copy/urgent'), { timeout: 15_000 });
  await page.getByRole('alert').getByRole('button').click();
  await expect(page.locator('html')).toHaveAttribute('data-version', 'next');
  await seeScreen(page, 'need');
  await expect(option(page, 'need', 'concern')).toBeChecked();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
