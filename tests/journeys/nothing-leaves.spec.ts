import { readCase } from './helpers/cases';
import { everyScreen, visitEverywhere } from './helpers/everywhere';
import { expect, test } from './helpers/test';
import { action, open, press, seeScreen, walk, wayTo } from './helpers/walk';

test.use({ keepsCopy: true });

test.describe.configure({ timeout: 60_000 });

test('asks for nothing more than its own files while a case goes over every screen', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url().replace(/\?lang=en$/, '')}`));
  const seen = new Set<string>();
  await visitEverywhere(page, 'en', (screen) => Promise.resolve(void seen.add(screen)));
  expect(seen.size).toBe(everyScreen.length);
  expect(
    asked.filter((line) => line !== `GET ${baseURL}` && !/^(assets|icons)\//.test(line.slice(`GET ${baseURL}`.length))),
  ).toEqual([]);
});

test('goes on to the record where the signal is lost after the first screen', async ({ page, context }) => {
  await open(page);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await walk(page, readCase('02-grooming-all-made'));
  await wayTo(page, 'referrals/social-services').click();
  await seeScreen(page, 'referrals/social-services');
  await action(page, 'mark-made').click();
  await press(page, 'continue', 'referrals/police');
  await action(page, 'mark-made').click();
  await press(page, 'continue', 'referrals');
  await press(page, 'continue', 'next-steps');
  await press(page, 'continue', 'record');
  await expect(page.locator('[data-section="log"] tbody tr')).not.toHaveCount(0);
});
