import { readCase } from './helpers/cases';
import { expect, test } from './helpers/test';
import { action, open, press, seeScreen, typeAddress, walk } from './helpers/walk';
import { text } from './helpers/words';

const groomed = readCase('02-grooming-all-made');
const noScreen = [
  'nonsense',
  'referrals/',
  'referrals/nobody',
  '__proto__',
  'constructor',
  '%E0%A4%A',
  'harm/../record',
  '?lang=cy',
];
const notReached = ['record', 'referrals/police', 'evidence-guidance', 'next-steps', 'professional-conduct'];

const addresses = [...noScreen, ...notReached];

test('leads from each address that is none, or was not reached, to the first question of a new case, where the app is opened there', async ({
  page,
}) => {
  for (const address of addresses) {
    await page.goto('about:blank');
    await open(page, 'en', address);
    await seeScreen(page, 'immediate-danger');
  }
  await walk(page, groomed, { until: 'harm' });
});

test('leads from each such address to the first unanswered question, without an error, where it is typed', async ({
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
});

test('leads from an address that is none to the hub when everything is answered', async ({ page }) => {
  await open(page);
  await walk(page, groomed);
  for (const address of [
    'nonsense',
    'called-999',
    'technology',
    'referrals/prevent-spoc',
    'other-procedures',
    'online-safety-advice',
  ]) {
    await typeAddress(page, 'about');
    await seeScreen(page, 'about');
    await typeAddress(page, address);
    await seeScreen(page, 'referrals');
  }
});

for (const how of ['opened', 'typed'] as const) {
  test(`takes #/referrals ${how} on the first screen as Refer now`, async ({ page }) => {
    await open(page, 'en', how === 'opened' ? 'referrals' : '');
    if (how === 'typed') await typeAddress(page, 'referrals');
    await seeScreen(page, 'referrals');
    await expect(page.locator('[data-task]')).toHaveCount(2);
    await expect(page.getByText(text('en', 'ui:hub/madeConcern'))).toBeVisible();
  });
}

test('opens anything on the path by its address once the hub was opened', async ({ page }) => {
  await open(page);
  await press(page, 'refer-now', 'referrals');
  for (const screen of ['harm', 'evidence-guidance', 'referrals/social-services', 'next-steps', 'record']) {
    await typeAddress(page, screen);
    await seeScreen(page, screen);
  }
  await expect(action(page, 'refer-now')).toBeVisible();
});
