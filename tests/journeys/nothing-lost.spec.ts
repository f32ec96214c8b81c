import type { Page } from '@playwright/test';
import { readCase } from './helpers/cases';
import { kept } from './helpers/storage';
import { expect, hosted as test, seeKept } from './helpers/test';
import { goTo, open, pressMark, seeScreen, walk } from './helpers/walk';

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

/** Ways to lose a page and get it back, in turn: a reload, and another page of the site and back. */
const losses: readonly ((page: Page) => Promise<unknown>)[] = [
  (page) => page.reload(),
  (page) => page.goto('licences.txt').then(() => page.goBack()),
];

test('restores the whole case on each screen after a reload or a visit elsewhere, with unconfirmed ticks; requests only its own files and, once they are stored, nothing', async ({
  page,
  host,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url().replace(/\?lang=en$/, '')}`));
  await open(page);
  await seeKept(page);
  host.asked.length = 0;
  let looks = 0;
  const lookAfter = async (screen: string) => {
    // Updates load after the first paint.
    if (screen === 'immediate-danger') await page.locator('main [data-fact]').first().waitFor({ state: 'attached' });
    // Drafts are sealed before they are stored, the first time with a new key, which takes a moment.
    await expect.poll(async () => (await kept(page))['case']).toBeTruthy();
    const before = await seen(page);
    // The first entry is recorded when the page reloads.
    if (screen === 'immediate-danger') await page.reload().then(() => seeSame(page, screen, before));
    const keptBefore = await kept(page);
    await losses[(looks += 1) % 2]?.(page);
    await seeSame(page, screen, before);
    expect(await kept(page), screen).toEqual(keptBefore);
  };
  await walk(page, readCase('13-not-sure-of-anything'), { onAnswered: lookAfter });
  for (const screen of ['referrals', 'referrals/police', 'next-steps', 'record', 'about']) {
    await goTo(page, screen);
    if (screen === 'referrals/police') await pressMark(page, 'made');
    await lookAfter(screen);
  }
  const isOwn = (line: string) =>
    [`GET ${host.url}`, `GET ${host.url}licences.txt`].includes(line)
    || line.startsWith(`GET ${host.url}assets/`)
    || line.startsWith(`GET ${host.url}icons/`);
  expect(asked.filter((line) => !isOwn(line))).toEqual([]);
  // The browser itself checks for a new worker when a page opens.
  expect(host.asked.filter((path) => !['sw.js', 'licences.txt'].includes(path))).toEqual([]);
});
