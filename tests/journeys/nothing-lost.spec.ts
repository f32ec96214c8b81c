import type { Page } from '@playwright/test';
import { readCase } from './helpers/cases';
import { everyScreen, visitEverywhere } from './helpers/everywhere';
import { kept, openCase } from './helpers/storage';
import { expect, hosted as test, seeKept } from './helpers/test';
import {
  action,
  answer,
  changeTo,
  goTo,
  mark,
  open,
  option,
  press,
  pressChange,
  pressMark,
  seeScreen,
  walk,
  wayTo,
} from './helpers/walk';

test.use({ keepsCopy: true });

test.describe.configure({ timeout: 300_000 });

/** What a person sees of the case: the page's words, and what is ticked, chosen and typed. */
const seen = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([
      document.title,
      location.hash,
      document.querySelector('main')?.innerText,
      [...document.querySelectorAll('input, select')].map((box) => [
        (box as HTMLInputElement).value,
        (box as HTMLInputElement).checked,
      ]),
    ]),
  );
const seeSame = async (page: Page, screen: string, before: string): Promise<void> => {
  await seeScreen(page, screen);
  await expect.poll(() => seen(page), screen).toBe(before);
};

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

/** Ways in which a tab loses its page and gets it back, by turns: the page is loaded again; the person goes to another page of the site and back. */
const losses: readonly ((page: Page) => Promise<unknown>)[] = [
  (page) => page.reload(),
  (page) => page.goto('licences.txt').then(() => page.goBack()),
];

test('has the whole case again on every screen after the page was loaded again or left, with the ticks that were not continued from; asks for nothing more than its own files meanwhile, once it is kept the network for nothing, and leads out of the app from few screens', async ({
  page,
  host,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url().replace(/\?lang=en$/, '')}`));
  await open(page);
  await seeKept(page);
  host.asked.length = 0;
  const [screens, leaving] = [new Set<string>(), new Set<string>()];
  let looks = 0;
  const lookAfter = async (screen: string) => {
    screens.add(screen);
    if ((await page.locator(outside).count()) > 0) leaving.add(screen);
    // What is newer than the protocol comes after the first paint.
    if (screen === 'immediate-danger') await page.locator('main [data-fact]').first().waitFor({ state: 'attached' });
    // What is ticked is sealed before it is kept, the first time with a key that is made for it: that takes a moment.
    await expect.poll(async () => (await kept(page))['case']).toBeTruthy();
    const before = await seen(page);
    // The first entry of all is noted down as the page is loaded again.
    if (screen === 'immediate-danger') await page.reload().then(() => seeSame(page, screen, before));
    const keptBefore = await kept(page);
    await losses[(looks += 1) % 2]?.(page);
    await seeSame(page, screen, before);
    expect(await kept(page), screen).toEqual(keptBefore);
  };
  await visitEverywhere(page, 'en', lookAfter, 'onAnswered');
  expect([...screens].sort()).toEqual([...everyScreen].sort());
  const isOwn = (line: string) =>
    [`GET ${host.url}`, `GET ${host.url}licences.txt`].includes(line)
    || line.startsWith(`GET ${host.url}assets/`)
    || line.startsWith(`GET ${host.url}icons/`);
  expect(asked.filter((line) => !isOwn(line))).toEqual([]);
  // The browser itself looks for a new worker when a page is opened.
  expect(host.asked.filter((path) => !['sw.js', 'licences.txt'].includes(path))).toEqual([]);
  expect([...leaving].sort()).toEqual(leadOut);
});

const order = (page: Page) => page.locator('[data-section="log"] tbody td').allInnerTexts();
const times = async (page: Page) => (await order(page)).join().match(/\d\d:\d\d/g);

test('keeps the order in which things were marked where the clock jumps back or the tablet changes its time zone', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/London' });
  await page.clock.setFixedTime('2026-03-29T00:30:00Z');
  await openCase(page, 'en', '02-grooming-all-made', 'referrals');
  await mark(page, 'social-services', 'made');
  await page.clock.setFixedTime('2026-03-28T09:00:00Z');
  // Not loaded again: as the clock jumped, it would come back behind Hide.
  await goTo(page, 'referrals');
  await mark(page, 'police', 'made');
  for (const next of ['referrals', 'next-steps', 'record']) await press(page, 'continue', next);
  const [first, told] = [await order(page), await times(page)];
  await session.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Auckland' });
  await page.reload();
  await seeScreen(page, 'record');
  expect(await order(page)).toEqual(first);
  expect(first.join()).toMatch(/Social Services.*Police/s);
  expect(told).toEqual(['00:30', '09:00']);
  expect(await times(page)).toEqual(told);
});

test('keeps the way back and a change under way, with all its ticks, over a reload', async ({ page }) => {
  await openCase(page, 'en', '13-not-sure-of-anything', 'record');
  await pressChange(page, 'evidence-handled');
  const ticks = ['viewed', 'deleted'];
  await answer(page, 'evidence-handled', ticks);
  await page.reload();
  for (const ticked of ticks) await expect(option(page, 'evidence-handled', ticked)).toBeChecked();
  await press(page, 'continue', 'evidence-guidance');
  // The person opens the page in the same tab by its bare address.
  await page.goto('licences.txt');
  await page.goto('./');
  await seeScreen(page, 'evidence-guidance');
  await press(page, 'back', 'evidence');
  for (const next of ['evidence-guidance', 'record']) await press(page, 'continue', next);
});

test('keeps a mark with its details, and what was ticked as said, over a reload, in the other language too', async ({
  page,
}) => {
  const said = page.locator('.script input:checked');
  await open(page);
  await press(page, 'refer-now', 'referrals');
  await goTo(page, 'referrals/police');
  await page.locator('.script input[value="need:concern"]').check();
  await mark(page, 'police', 'made');
  await page.locator('.marks summary').click();
  await page.locator('#police-time').fill('1530');
  await page.locator('#police-way').selectOption('telephone');
  await page.locator('#police-role').selectOption('call-handler');
  await page.reload();
  await changeTo(page, 'cy');
  await page.locator('.marks summary').click();
  await expect(page.locator('#police-time')).toHaveValue('15:30');
  await expect(page.locator('#police-way')).toHaveValue('telephone');
  await expect(page.locator('#police-role')).toHaveValue('call-handler');
  await expect(action(page, 'mark-corrected')).toBeVisible();
  await expect(said).toHaveCount(1);
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
