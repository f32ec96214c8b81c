import { readCase } from './helpers/cases';
import { nextVersion } from './helpers/host';
import { expect, seeKept, hosted as test } from './helpers/test';
import { kept } from './helpers/storage';
import { action, answer, goTo, open, option, press, seeScreen, walk } from './helpers/walk';
import { text } from './helpers/words';

test.use({ keepsCopy: true });

const groomed = readCase('02-grooming-all-made');

test('needs no signal once the app has been opened, and opens again without a network, whatever its address, on every side page', async ({
  page,
  context,
  host,
}) => {
  // Without headers nothing stays in the browser's own cache, which would hide a missing copy.
  host.plain();
  await open(page);
  await seeKept(page);
  await host.stop();
  await context.setOffline(true);
  await page.locator('[data-language="cy"]').click();
  await goTo(page, 'book');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('cy', 'book:title'));
  for (const screen of ['book', 'training', 'resources', 'about', 'accessibility', 'local-numbers']) {
    await page.goto('about:blank');
    await page.goto(`${host.url}?lang=en&from=home#/${screen}`);
    await seeScreen(page, screen);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
  await page.goto('about:blank');
  await page.goto(`${host.url}#/train/posing-as-a-child/present/1`);
  await expect(page.locator('main[data-show] h1')).toBeVisible();
});

test('says that a new version is available, and carries the case on in it only once it is chosen', async ({
  page,
  host,
}) => {
  await open(page);
  await seeKept(page);
  await walk(page, groomed, { until: 'harm' });
  await answer(page, 'harm', ['grooming']);
  // The last step is kept a moment after it is shown.
  await expect.poll(async () => (await kept(page))['case']).toContain('grooming');
  host.serve(nextVersion());
  await page.reload();
  await expect(action(page, 'use-new-version')).toBeVisible({ timeout: 15_000 });
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-version', 'next');
  const before = await kept(page);
  await action(page, 'use-new-version').click();
  await expect(page.locator('html')).toHaveAttribute('data-version', 'next');
  await seeScreen(page, 'harm');
  await expect(option(page, 'harm', 'grooming')).toBeChecked();
  expect(await kept(page)).toEqual(before);
  await seeKept(page);
});

test('stays in the version that it began with if another tab changes to the new one', async ({
  page,
  context,
  host,
}) => {
  await open(page);
  await seeKept(page);
  await walk(page, groomed, { until: 'harm' });
  const other = await context.newPage();
  await open(other);
  host.serve(nextVersion());
  await other.reload();
  await action(other, 'use-new-version').click({ timeout: 15_000 });
  await expect(other.locator('html')).toHaveAttribute('data-version', 'next');
  await expect(page.locator('html')).not.toHaveAttribute('data-version', 'next');
  await answer(page, 'harm', ['grooming']);
  await press(page, 'refer-now', 'referrals');
  await goTo(page, 'record');
});
