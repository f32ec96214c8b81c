import { readCase } from './helpers/cases';
import { clipboard } from './helpers/clipboard';
import { openRecord } from './helpers/marked-record';
import { bare, print } from './helpers/pdf';
import { callsOf, logOf, recordOf } from './helpers/record';
import { expect, test } from './helpers/test';
import { action, goTo, mark, open, openAround, press, walk } from './helpers/walk';
import { bothLanguages, languages, text } from './helpers/words';

const a4 = { width: 595, height: 842 };

test.use({ timezoneId: 'Europe/London' });

for (const language of bothLanguages) {
  test(`prints the whole record with every mark and blank in it on A4, in ${languages[language]}`, async ({ page }) => {
    await openRecord(page, language, language);
    const pages = await print(page);
    for (const { width, height } of pages) expect({ width: Math.round(width), height: Math.round(height) }).toEqual(a4);
    const printed = pages.map((one) => one.text).join('');
    for (const line of recordOf(language)) expect(printed).toContain(bare(line));
    // A table that goes on overleaf has its heading there too.
    const withoutHeading = printed.replaceAll(bare(text(language, 'record:sections/log')), '');
    expect(withoutHeading).toContain(bare(logOf(language).join('')));
    for (const key of ['print', 'copy', 'referNow', 'clear'])
      expect(printed).not.toContain(bare(text(language, `ui:actions/${key}`)));
  });
}

test('prints Welsh and English side by side, no pair of lines split over two pages', async ({ page }) => {
  await openRecord(page, 'cy', 'both');
  const pages = await print(page);
  const printed = pages.map((one) => one.text).join('');
  for (const language of bothLanguages) for (const line of recordOf(language)) expect(printed).toContain(bare(line));
  const rows = await page
    .locator('.record-table tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)));
  expect(rows.length).toBeGreaterThan(40);
  for (const row of rows) {
    expect(row).toHaveLength(2);
    expect(
      pages.some((one) => one.text.includes(bare(row.join('')))),
      row.join(' | '),
    ).toBe(true);
  }
});

test('shows in print each line of the record that stands on the screen', async ({ page }) => {
  await openRecord(page, 'en', 'en');
  const rows = page.locator('.record-table tr');
  const count = await rows.count();
  await page.emulateMedia({ media: 'print' });
  await expect(rows.filter({ visible: true })).toHaveCount(count);
  await expect(page.locator('header, footer, .danger, button').filter({ visible: true })).toHaveCount(0);
});

test('opens the browser’s own print by the button on the record', async ({ page }) => {
  await openRecord(page, 'en', 'en');
  await page.evaluate(() => {
    window.print = () => {
      document.title = 'printing';
    };
  });
  await action(page, 'print').click();
  await expect(page).toHaveTitle('printing');
});

test('copies the record as text, without the blanks for names', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openRecord(page, 'en', 'en');
  await action(page, 'copy').click();
  await expect(page.getByText(text('en', 'ui:actions/copied'))).toBeVisible();
  const copied = await clipboard(page);
  for (const line of [...callsOf('en'), ...logOf('en')]) expect(copied).toContain(line);
  expect(copied).not.toContain(text('en', 'record:byHand/child'));
});

for (const language of bothLanguages) {
  test(`prints of each call what stands on the screen: on the list, and on its page with why it is locked, in ${languages[language]}`, async ({
    page,
  }) => {
    const standing = () => page.locator('.plan-row__link, .status, .block--locked > :not(details)').allInnerTexts();
    await open(page, language);
    await walk(page, readCase('02-grooming-all-made'));
    await mark(page, 'police', 'made');
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
