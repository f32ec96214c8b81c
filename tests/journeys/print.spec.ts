import type { Page } from '@playwright/test';
import { taskScreens } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import { markEvent } from '../../src/machine/context';
import { keptText } from '../../src/session/kept-case';
import { act, type ActName } from '../support/acts';
import { caseOn } from '../support/app';
import { readCase } from './helpers/cases';
import { bare, print } from './helpers/pdf';
import { openCase, takeUp } from './helpers/storage';
import { expect, test } from './helpers/test';
import { action, goTo, openAround } from './helpers/walk';
import { type Language, text } from './helpers/words';

/** A case with every call in its plan. */
const marked = readCase('74-site-asked-not-to-spoc-tried');

/** Every kind of mark, in order. */
const marks: readonly (readonly [TaskId, ActName])[] = [
  ['social-services', 'made'],
  ['police', 'made'],
  ['prevent-spoc', 'tried'],
  ['site', 'left:police'],
  ['iwf', 'handled:social-services'],
  ['ceop', 'made'],
  ['ceop', 'corrected'],
];
const details = { time: '14:05', way: 'telephone', role: 'police-officer', reference: 'AB/12-3' } as const;

/** Returns the stored text of the case on its record, with every kind of mark, one of them with all its details. */
function markedText(): string {
  const store = caseOn(marked.answers, 'referrals', { now: () => new Date(2026, 2, 1, 15, 30) });
  for (const [task, name] of marks) store.send(markEvent(task, act(name)));
  store.send({ type: 'detail', task: 'police', details });
  store.send({ type: 'open.record' });
  return keptText(store.view(), 'live');
}

/** Loads a marked case at its record, in one of its three forms. */
async function openRecord(page: Page, shown: Language | 'both'): Promise<void> {
  await page.clock.setFixedTime(new Date('2026-03-01T15:30:00Z'));
  await takeUp(page, 'cy', markedText(), 'record');
  await page.locator(`input[name="record-language"][value="${shown}"]`).click();
  await expect(page.locator(`input[name="record-language"][value="${shown}"]`)).toBeChecked();
}

const a4 = [595, 842];

test.use({ timezoneId: 'Europe/London' });

const rowsIn = (page: Page, rows: string) =>
  page
    .locator(rows)
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent)));

test('prints the whole record on A4 by the browser’s own print, and nothing of what is pressed', async ({ page }) => {
  await openRecord(page, 'cy');
  const rows = await rowsIn(page, '.record-table tr');
  expect(rows.length).toBeGreaterThan(40);
  const pages = await print(page);
  for (const { width, height } of pages) expect([Math.round(width), Math.round(height)]).toEqual(a4);
  const printed = pages.map((one) => one.text).join('');
  for (const said of rows.flat()) expect(printed).toContain(bare(said));
  for (const key of ['print', 'copy', 'referNow', 'clear'])
    expect(printed).not.toContain(bare(text('cy', `ui:actions/${key}`)));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('header, footer, .danger, button').filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => {
    window.print = () => {
      document.title = 'printing';
    };
  });
  await action(page, 'print').click();
  await expect(page).toHaveTitle('printing');
});

test('prints the referral on two pages, in letters of 10 points at least, and the account after it', async ({
  page,
}) => {
  for (const language of ['cy', 'en'] as const) {
    await openRecord(page, language);
    const pages = await print(page);
    const account = bare(text(language, 'record:answersOrder'));
    expect(pages.findIndex((one) => one.text.includes(account))).toBe(2);
    await page.emulateMedia({ media: 'print' });
    const sizes = await page
      .locator('.record-table :is(th, td)')
      .evaluateAll((all) => all.map((cell) => Number.parseFloat(getComputedStyle(cell).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThan(13.3);
    await page.emulateMedia({ media: null });
  }
});

test('prints Welsh and English side by side, no pair of lines and no call split over two pages', async ({ page }) => {
  await openRecord(page, 'both');
  await expect(page.locator('.record-table tbody tr').first().locator('td')).toHaveCount(2);
  const pages = await print(page);
  const pairs = await rowsIn(page, '.record-table tbody tr');
  expect(pairs.length).toBeGreaterThan(40);
  for (const pair of pairs) {
    expect(pair).toHaveLength(2);
    expect(
      pages.some((one) => one.text.includes(bare(pair.join('')))),
      pair.join(' | '),
    ).toBe(true);
  }
  const calls = await page.locator('[data-section="plan"] tbody').allTextContents();
  expect(calls.length).toBeGreaterThan(4);
  for (const call of calls) expect(pages.filter((one) => one.text.includes(bare(call)))).toHaveLength(1);
});

/** Returns the words of each part of the page, the visible ones, and whether the parts are in order. */
const saidAndSeen = (page: Page, parts: string) =>
  page.locator(parts).evaluateAll((all) => {
    const places = all.map((part) => part.getBoundingClientRect());
    const isAfter = ({ top, left }: DOMRect, before: DOMRect | undefined) =>
      !before || top > before.top + 8 || left > before.left;
    const shown = all.map((part) => {
      const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      const [said, seen]: [string[], string[]] = [[], []];
      while (texts.nextNode()) {
        const around = texts.currentNode.parentElement!;
        const words = texts.currentNode.nodeValue?.trim() ?? '';
        // The first two say beside their number that a script follows, if there is space.
        if (words === '' || around.closest('.nhsuk-u-visually-hidden, .plan-row__say, details')) continue;
        said.push(words);
        const isSeen = around.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        if (isSeen && around.getBoundingClientRect().width > 1) seen.push(words);
      }
      return { said, seen };
    });
    return { shown, isInOrder: places.every((place, at) => isAfter(place, places[at - 1])) };
  });

test('of each call its number, must or may, how it stands and why it is locked are seen, in their order, on screen and on paper', async ({
  page,
}) => {
  // Welsh is longer.
  await openRecord(page, 'cy');
  const parts = { record: '[data-section="plan"] tbody tr', referrals: '.plan-row__head' };
  for (const screen of ['record', 'referrals', ...taskScreens]) {
    if (screen !== 'record') await goTo(page, screen);
    for (const viewport of [
      { width: 1180, height: 820 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(viewport);
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media });
        const where = `${screen} at ${viewport.width}, ${media}`;
        const { shown, isInOrder } = await saidAndSeen(
          page,
          parts[screen as 'record'] ?? '[data-duty], [data-status], .block--locked',
        );
        expect(shown.length, where).toBeGreaterThan(0);
        expect(isInOrder, where).toBe(true);
        for (const { said, seen } of shown) expect(seen, where).toEqual(said);
      }
    }
    await page.emulateMedia({ media: null });
  }
});

test('prints the list of calls without the addresses of its links and without Change, and whole what is closed: the clauses, and what is newer than the protocol', async ({
  page,
}) => {
  await openCase(page, 'cy', '02-grooming-all-made', 'referrals');
  const closed = page.locator('.page__beside > details');
  await expect(closed).toHaveCount(1);
  for (const one of await closed.all()) await expect(one).not.toHaveAttribute('open');
  // What is closed is filled in once the parts that are loaded later are there.
  const words = () => closed.evaluateAll((all) => all.map(({ textContent }) => textContent).join('').length);
  await expect.poll(words).toBeGreaterThan(2000);
  const printed = (await print(page)).map((one) => one.text).join('');
  for (const part of await closed.locator('p, li, h2').allTextContents()) expect(printed).toContain(bare(part));
  await openAround(page, action(page, 'change'));
  await expect(action(page, 'change').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(action(page, 'change').first()).toBeHidden();
  const added = await page
    .locator('main a:not([href^="http"])')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
  expect(added.length).toBeGreaterThan(2);
  expect(added.filter((content) => content !== 'none')).toEqual([]);
});
