import { readCase } from './helpers/cases';
import { everyScreen, visitEverywhere } from './helpers/everywhere';
import { expect, seeKept, test } from './helpers/hosted';
import { open, press, pressMark, seeScreen, walk, wayTo } from './helpers/walk';

test.use({ keepsCopy: true });

test.describe.configure({ timeout: 240_000 });

const outside = 'a[href^="http"], a[href^="//"]';
/** The screens that lead out of the app: to lists of sites and of sources, to report forms, to who settles a complaint, and to Report Remove. */
const leadOut = [
  'about',
  'accessibility',
  'evidence-guidance',
  'online-safety-advice',
  'referrals/ceop',
  'referrals/iwf',
  'referrals/police',
  'resources',
];

test('asks for nothing more than its own files while a case goes over every screen, once it is kept the network for nothing, and leads out of the app from few screens', async ({
  page,
  host,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url().replace(/\?lang=en$/, '')}`));
  await open(page);
  await seeKept(page);
  host.asked.length = 0;
  const [seen, leaving] = [new Set<string>(), new Set<string>()];
  await visitEverywhere(page, 'en', async (screen) => {
    seen.add(screen);
    if ((await page.locator(outside).count()) > 0) leaving.add(screen);
  });
  expect(seen.size).toBe(everyScreen.length);
  expect(
    asked.filter(
      (line) => line !== `GET ${host.url}` && !/^(assets|icons)\//.test(line.slice(`GET ${host.url}`.length)),
    ),
  ).toEqual([]);
  // The browser itself looks for a new worker when a page is opened.
  expect(host.asked.filter((path) => path !== 'sw.js')).toEqual([]);
  expect([...leaving].sort()).toEqual(leadOut);
});

test('goes on to the record where the signal is lost after the first screen', async ({ page, context }) => {
  await open(page);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await walk(page, readCase('02-grooming-all-made'));
  await wayTo(page, 'referrals/social-services').click();
  await seeScreen(page, 'referrals/social-services');
  await pressMark(page, 'made');
  await press(page, 'continue', 'referrals/police');
  await pressMark(page, 'made');
  await press(page, 'continue', 'referrals');
  await press(page, 'continue', 'next-steps');
  await press(page, 'continue', 'record');
  await expect(page.locator('[data-section="log"] tbody tr')).not.toHaveCount(0);
});
