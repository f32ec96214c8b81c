import { pieces } from '../support/made-up-addresses';
import { readCase } from './helpers/cases';
import { keptCase } from './helpers/storage';
import { expect, test } from './helpers/test';
import { open, seeScreen, typeAddress, walk } from './helpers/walk';

const groomed = readCase('02-grooming-all-made');
/** Addresses that name no page: no word of ours, a text that no address can be, and one that was an address once. */
const nowhere = ['__proto__', '%E0%A4%A', 'referrals/police'];

test('leaves a case where it stands, without an error, where an address that names no page is typed, on a screen or beside the walk, or opened', async ({
  page,
}) => {
  await open(page, 'en', nowhere[0]);
  await walk(page, groomed, { until: 'harm' });
  for (const address of nowhere) {
    await typeAddress(page, address);
    await seeScreen(page, 'harm');
    await typeAddress(page, 'about');
    await seeScreen(page, 'about');
    await typeAddress(page, address);
    await seeScreen(page, 'harm');
    await page.goto('licences.txt');
    await open(page, 'en', address);
    await seeScreen(page, 'harm');
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});

test('takes #/referrals opened on the first screen as Refer now', async ({ page }) => {
  await open(page, 'en', 'referrals');
  await seeScreen(page, 'referrals');
  await expect(page.locator('[data-task]')).toHaveCount(2);
});

// Each piece once, two to an address: what else can be made of them is typed in tests/session/made-up-addresses.test.tsx.
const half = Math.ceil(pieces.length / 2);
const madeUp = pieces.slice(0, half).map((piece, at) => [piece, pieces[half + at] ?? ''].join('/'));

test('opens at a screen of its own, keeps a case, runs nothing and goes nowhere, from addresses of all that someone made up', async ({
  page,
  baseURL,
}) => {
  const isTaken = () => page.evaluate(() => 'taken' in window);
  await open(page);
  await walk(page, groomed, { until: 'harm' });
  const { answers } = await keptCase(page);
  for (const address of madeUp) {
    await typeAddress(page, address);
    await page.goto(`${baseURL}?lang=${encodeURIComponent(address)}&${address.replaceAll('#', '')}#/${address}`);
    await expect(page.locator('main[data-screen]')).toBeVisible();
    expect(page.url().startsWith(baseURL ?? '?')).toBe(true);
    expect(await isTaken()).toBe(false);
  }
  expect((await keptCase(page)).answers).toMatchObject(answers as Record<string, unknown>);
});
