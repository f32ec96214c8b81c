import { readCase } from './helpers/cases';
import { expect, test } from './helpers/test';
import { action, open, press, seeScreen, typeAddress, walk, wayTo } from './helpers/walk';
import { text, titleOf } from './helpers/words';

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
/** What was an address once, as someone may have kept it. */
const bookmarks = ['need', 'record', 'referrals/police', 'evidence-guidance', 'next-steps', 'professional-conduct'];

const addresses = [...noScreen, ...bookmarks];

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

for (const how of ['opened', 'typed'] as const) {
  test(`takes #/referrals ${how} on the first screen as Refer now`, async ({ page }) => {
    await open(page, 'en', how === 'opened' ? 'referrals' : '');
    if (how === 'typed') await typeAddress(page, 'referrals');
    await seeScreen(page, 'referrals');
    await expect(page.locator('[data-task]')).toHaveCount(2);
    await expect(page.getByText(text('en', 'ui:hub/madeConcern'))).toBeVisible();
  });
}

test('tells nothing of a case in its address and title but the stage, in no entry that it leaves behind', async ({
  page,
}) => {
  await open(page);
  const seen = new Set<string>();
  const look = async (screen: string) => {
    await expect(page).toHaveTitle(titleOf('en', screen));
    seen.add(`${new URL(page.url()).hash} ${await page.title()}`);
  };
  await walk(page, groomed, { onArrival: look });
  for (const screen of ['referrals/social-services', 'record']) {
    await wayTo(page, screen).click();
    await seeScreen(page, screen);
    await look(screen);
    await press(page, 'back', 'referrals');
  }
  await action(page, 'clear').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('en', 'ui:clear/title'));
  await look('referrals');
  const stages = ['harm', 'risks', 'evidence', 'refer'].map((stage) => text('en', `ui:stages/${stage}`));
  expect([...seen]).toEqual(stages.map((title) => `#/ ${text('en', 'ui:title', { title })}`));
});
