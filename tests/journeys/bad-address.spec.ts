import { readCase } from './helpers/cases';
import { expect, test } from './helpers/test';
import { open, seeScreen, typeAddress, walk } from './helpers/walk';
import { text } from './helpers/words';

const groomed = readCase('02-grooming-all-made');
/** Addresses that name no page: no word of ours, a text that no address can be, and one that was an address once. */
const addresses = ['__proto__', '%E0%A4%A', 'referrals/police'];

test('leads from each address that names no page to the first question of a new case, without an error, where the app is opened there', async ({
  page,
}) => {
  for (const address of addresses) {
    await page.goto('about:blank');
    await open(page, 'en', address);
    await seeScreen(page, 'immediate-danger');
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await walk(page, groomed, { until: 'harm' });
});

test('leaves a case where it stands, without an error, where such an address is typed or opened', async ({ page }) => {
  await open(page);
  await walk(page, groomed, { until: 'harm' });
  for (const address of addresses) {
    await typeAddress(page, address);
    await seeScreen(page, 'harm');
  }
  await page.goto('licences.txt');
  await open(page, 'en', 'need');
  await seeScreen(page, 'harm');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('leads from such an address, typed beside the walk, to the first unanswered question, and to the hub where there is none', async ({
  page,
}) => {
  await open(page);
  await walk(page, groomed, { until: 'harm' });
  for (const address of addresses) {
    await typeAddress(page, 'about');
    await seeScreen(page, 'about');
    await typeAddress(page, address);
    await seeScreen(page, 'harm');
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await walk(page, { ...groomed, path: groomed.path.slice(groomed.path.indexOf('harm')) });
  await typeAddress(page, 'about');
  await seeScreen(page, 'about');
  await typeAddress(page, 'nonsense');
  await seeScreen(page, 'referrals');
});

test('takes #/referrals opened on the first screen as Refer now', async ({ page }) => {
  await open(page, 'en', 'referrals');
  await seeScreen(page, 'referrals');
  await expect(page.locator('[data-task]')).toHaveCount(2);
  await expect(page.getByText(text('en', 'ui:hub/madeConcern'))).toBeVisible();
});
