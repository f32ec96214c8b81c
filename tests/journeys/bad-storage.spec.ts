import type { Page } from '@playwright/test';
import { readCase } from './helpers/cases';
import { kept, spoil } from './helpers/storage';
import { expect, test } from './helpers/test';
import { answer, goTo, mark, open, press, seeScreen, walk } from './helpers/walk';
import { text } from './helpers/words';

const groomed = readCase('02-grooming-all-made');

/** Keeps a case with answers and a mark, and shows the page on which it was set. */
async function keepCase(page: Page): Promise<string> {
  await open(page);
  await walk(page, groomed, { until: 'contact' });
  await answer(page, 'contact', ['grooming']);
  await press(page, 'refer-now', 'referrals');
  await mark(page, 'police', 'made');
  const [good = ''] = Object.values(await kept(page));
  return good;
}

/** Texts that are no case of this edition, each made from a good one. */
const bad: Readonly<Record<string, (good: string) => string>> = {
  'cut off in the middle': (good) => good.slice(0, good.length / 2),
  empty: () => '',
  null: () => 'null',
  'a list': (good) => `[${good}]`,
  'of another edition': (good) => good.replaceAll('2015-07', '2027-01'),
  'with an unknown option': (good) => good.replaceAll('grooming', 'gardening'),
  'with an unknown question': (good) => good.replaceAll('"need"', '"want"'),
  'with a mark for a task that does not exist': (good) => good.replaceAll('"police"', '"army"'),
  'with a mark that does not exist': (good) => good.replaceAll('"made"', '"dreamt"'),
  'at a screen that does not exist': (good) => good.replaceAll('"referrals/police"', '"referrals/army"'),
  'with a time that is none': (good) => good.replaceAll(/\d\d:\d\d/g, 'noon'),
};

for (const [what, spoilt] of Object.entries(bad)) {
  test(`tells once that a kept case is unreadable and starts afresh: one ${what}`, async ({ page }) => {
    const good = await keepCase(page);
    expect(spoilt(good)).not.toBe(good);
    await spoil(page, spoilt(good));
    await page.goto('about:blank');
    await open(page, 'cy', 'referrals/police');
    await seeScreen(page, 'immediate-danger');
    await expect(page.getByRole('alert')).toHaveText(text('cy', 'ui:notices/stored-unreadable'));
    await expect(page.locator('input:checked')).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await walk(page, groomed, { until: 'need' });
  });
}

test('takes up a good case that was put back as it was', async ({ page }) => {
  await spoil(page, await keepCase(page));
  await page.reload();
  await seeScreen(page, 'referrals/police');
  await goTo(page, 'referrals');
  await expect(page.locator('[data-task="police"]')).toHaveAttribute('data-status', 'made');
});

test('works all the same in a browser that refuses its storage', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = { get: () => { throw new Error('refused'); } };
    Object.defineProperties(window, { sessionStorage: refuse, localStorage: refuse });
  });
  await open(page);
  await walk(page, groomed);
  await press(page, 'continue', 'next-steps');
});
