import type { Page } from '@playwright/test';
import { clipboard } from './helpers/clipboard';
import { openRecord } from './helpers/marked-record';
import { bare, print } from './helpers/pdf';
import { callsOf, logOf, recordOf } from './helpers/record';
import { openCase } from './helpers/storage';
import { expect, test } from './helpers/test';
import { action, goTo, open, openAround, press, pressMark } from './helpers/walk';
import { bothLanguages, type Language, languages, text } from './helpers/words';

const a4 = { width: 595, height: 842 };

test.use({ timezoneId: 'Europe/London' });

/** Sees the whole record in a language on A4, with every mark and blank in it. */
async function seeWhole(page: Page, language: Language): Promise<void> {
  const pages = await print(page);
  for (const { width, height } of pages) expect({ width: Math.round(width), height: Math.round(height) }).toEqual(a4);
  const printed = pages.map((one) => one.text).join('');
  for (const line of recordOf(language)) expect(printed).toContain(bare(line));
  // A table that goes on overleaf has its heading there too.
  const withoutHeading = printed.replaceAll(bare(text(language, 'record:sections/log')), '');
  expect(withoutHeading).toContain(bare(logOf(language).join('')));
  for (const key of ['print', 'copy', 'referNow', 'clear'])
    expect(printed).not.toContain(bare(text(language, `ui:actions/${key}`)));
}

test('prints the whole record in English, each line that stands on the screen, by the browser’s own print, and copies it without the blanks for names', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openRecord(page, 'en', 'en');
  await seeWhole(page, 'en');

  const rows = page.locator('.record-table tr');
  const count = await rows.count();
  await page.emulateMedia({ media: 'print' });
  await expect(rows.filter({ visible: true })).toHaveCount(count);
  await expect(page.locator('header, footer, .danger, button').filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: null });

  await action(page, 'copy').click();
  await expect(page.getByText(text('en', 'ui:actions/copied'))).toBeVisible();
  const copied = await clipboard(page);
  for (const line of [...callsOf('en'), ...logOf('en')]) expect(copied).toContain(line);
  expect(copied).not.toContain(text('en', 'record:byHand/child'));

  await page.evaluate(() => {
    window.print = () => {
      document.title = 'printing';
    };
  });
  await action(page, 'print').click();
  await expect(page).toHaveTitle('printing');
});

test('prints the whole record in Welsh, and Welsh and English side by side, no pair of lines split over two pages', async ({
  page,
}) => {
  await openRecord(page, 'cy', 'cy');
  await seeWhole(page, 'cy');

  await page.locator('input[name="record-language"][value="both"]').click();
  const rows = page.locator('.record-table tbody tr');
  await expect(rows.first().locator('td')).toHaveCount(2);
  const pages = await print(page);
  const printed = pages.map((one) => one.text).join('');
  for (const language of bothLanguages) for (const line of recordOf(language)) expect(printed).toContain(bare(line));
  const pairs = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
  );
  expect(pairs.length).toBeGreaterThan(40);
  for (const pair of pairs) {
    expect(pair).toHaveLength(2);
    expect(
      pages.some((one) => one.text.includes(bare(pair.join('')))),
      pair.join(' | '),
    ).toBe(true);
  }
});

for (const language of bothLanguages) {
  test(`prints of each call what stands on the screen: on the list, and on its page with why it is locked, in ${languages[language]}`, async ({
    page,
  }) => {
    const standing = () => page.locator('.plan-row__link, .status, .block--locked > :not(details)').allInnerTexts();
    await openCase(page, language, '02-grooming-all-made', 'referrals/police');
    await pressMark(page, 'made');
    for (const [screen, least] of [
      ['referrals', 5],
      ['referrals/ceop', 3],
    ] as const) {
      await goTo(page, screen);
      const seen = await standing();
      expect(seen.length).toBeGreaterThanOrEqual(least);
      await page.emulateMedia({ media: 'print' });
      expect(await standing()).toEqual(seen);
      await page.emulateMedia({ media: null });
    }
  });
}

test('prints the list of calls without the addresses of its links, and without Change', async ({ page }) => {
  await open(page);
  await page.locator('input[value="no"]').check();
  await press(page, 'continue', 'need');
  await press(page, 'refer-now', 'referrals');
  await openAround(page, action(page, 'change'));
  await expect(action(page, 'change').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(action(page, 'change').first()).toBeHidden();
  const added = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
  expect(added.length).toBeGreaterThan(2);
  expect(added.filter((content) => content !== 'none')).toEqual([]);
});

for (const language of bothLanguages) {
  test(`prints whole what is closed: the clauses, and what is newer than the protocol, in ${languages[language]}`, async ({
    page,
  }) => {
    await open(page, language);
    await press(page, 'refer-now', 'referrals');
    const closed = page.locator('.page__beside > details');
    await expect(closed).toHaveCount(2);
    for (const one of await closed.all()) await expect(one).not.toHaveAttribute('open');
    const words = await closed.evaluateAll((all) => all.map(({ textContent }) => textContent).join(''));
    expect(words.length).toBeGreaterThan(2000);
    const printed = (await print(page)).map((one) => one.text).join('');
    for (const part of await closed.locator('p, li, h2').allTextContents()) expect(printed).toContain(bare(part));
  });
}
