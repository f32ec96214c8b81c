import type { Page } from '@playwright/test';
import { readCase } from './helpers/cases';
import { everyScreen, visitEverywhere } from './helpers/everywhere';
import { kept, openCase } from './helpers/storage';
import { expect, test } from './helpers/test';
import { goTo, mark, open, press, seeScreen, walk } from './helpers/walk';

test.use({ keepsCopy: true });

const groomed = readCase('02-grooming-all-made');
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

/** Ways in which a tab loses its page and gets it back. */
const losses: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the page is loaded again': (page) => page.reload(),
  'the person goes to another page of the site and back': async (page) => {
    await page.goto('licences.txt');
    await page.goBack();
  },
  'the tablet is turned': async (page) => {
    await page.setViewportSize({ width: 1180, height: 820 });
    await page.setViewportSize({ width: 820, height: 1180 });
  },
};
test(`has the whole case again, with the ticks that were not continued from, on every screen after ${Object.keys(losses).join(', and after ')}`, async ({
  page,
}) => {
  const screens = new Set<string>();
  const lookAfter = async (screen: string) => {
    screens.add(screen);
    // What is newer than the protocol comes after the first paint.
    if (screen === 'immediate-danger') await page.locator('main [data-fact]').first().waitFor({ state: 'attached' });
    // What is ticked is sealed before it is kept, the first time with a key that is made for it: that takes a moment.
    await expect.poll(async () => (await kept(page))['case']).toBeTruthy();
    const before = await seen(page);
    // The first entry of all is noted down as the page is loaded again.
    if (screen === 'immediate-danger') await page.reload().then(() => seeSame(page, screen, before));
    const keptBefore = await kept(page);
    for (const [what, lose] of Object.entries(losses)) {
      await lose(page);
      await seeSame(page, screen, before);
      expect(await kept(page), `${screen}, after ${what}`).toEqual(keptBefore);
    }
  };
  await visitEverywhere(page, 'en', lookAfter, 'onAnswered');
  expect([...screens].sort()).toEqual([...everyScreen].sort());
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

test('takes up the case where the person opened the page in the same tab by its bare address', async ({
  page,
  baseURL,
}) => {
  await open(page);
  await walk(page, groomed, { until: 'harm' });
  await page.goto('licences.txt');
  await page.goto(baseURL ?? '');
  await seeScreen(page, 'harm');
  await press(page, 'refer-now', 'referrals');
  await expect(page.locator('[data-action="change"][data-question="need"]')).toHaveCount(1);
});
