import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { checkContacts } from '../../src/contacts/file';
import { inaccessible } from './helpers/checks';
import { unfit } from './helpers/sizes';
import { expect, hosted as test, seeKept } from './helpers/test';
import { action, areaSelect, goTo, open, press } from './helpers/walk';
import { bothLanguages, languages, text } from './helpers/words';

const key = 'clear-steps.numbers';
/** Made-up numbers, from the range that is kept free for drama. */
const numbers = {
  cardiff: {
    socialServices: { number: '029 2018 0001', checkedOn: '2026-02-03' },
    outOfHours: { number: '029 2018 0002', checkedOn: '2025-02-04' },
  },
};
const file = JSON.stringify({ numbers });
/** A file as an adopter has it. */
const asFile = (text: string) => ({
  name: 'numbers.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** Has this device keep a text as its numbers, as another tab would. */
const keepText = (page: Page, text: string): Promise<void> =>
  page.evaluate(
    ([name, kept]) => {
      localStorage.setItem(name, kept);
      dispatchEvent(new Event('storage'));
    },
    [key, text] as const,
  );
const keptText = (page: Page): Promise<string | null> => page.evaluate((name) => localStorage.getItem(name), key);

const field = (page: Page, name: string): Locator => page.locator(`#number-${name}`);
const added = (page: Page): Locator => page.locator('[data-added]');
/** Fills in a number of Social Services in Cardiff that was checked today, and has it checked. */
async function enterNumber(page: Page, number: string): Promise<void> {
  await field(page, 'area').selectOption('cardiff');
  await field(page, 'service').selectOption('socialServices');
  await field(page, 'number').fill(number);
  await action(page, 'checked-today').click();
  await action(page, 'check-number').click();
}

test.describe('where the app is kept on the device, a number', () => {
  test.use({ keepsCopy: true });

  test('is added with the network gone, asks nobody, and is there after the page is opened again', async ({
    page,
    context,
    host,
  }) => {
    await open(page, 'cy');
    await seeKept(page);
    await host.stop();
    await context.setOffline(true);
    await goTo(page, 'local-numbers');
    await enterNumber(page, '029 2018 0001');
    await action(page, 'confirm').click();
    await expect(page.getByRole('alert')).toHaveText(text('cy', 'contacts:told/saved'));
    await page.reload();
    await expect(added(page)).toContainText('029 2018 0001');
    await press(page, 'refer-now', 'referrals');
    await areaSelect(page).selectOption('cardiff');
    await action(page, 'show-numbers').click();
    const card = page.locator('[data-task="social-services"]');
    await expect(card.locator('a[href="tel:02920180001"]')).toBeInViewport();
    await expect(card).toContainText(text('cy', 'ui:task-list/added').trim());
  });

  test('goes out as a file of an adopter’s form, made on the device, and comes back in on another', async ({
    page,
    browser,
    host,
  }) => {
    await open(page, 'en', 'local-numbers');
    await seeKept(page);
    await keepText(page, file);
    host.asked.length = 0;
    const [download] = await Promise.all([page.waitForEvent('download'), action(page, 'save-numbers').click()]);
    const saved = readFileSync(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toBe('contacts.json');
    expect(checkContacts(saved, '2026-11-25')).toEqual({ content: { $schema: './contacts.schema.json', numbers } });
    expect(host.asked).toEqual([]);
    const other = await (await browser.newContext()).newPage();
    await other.goto(`${host.url}?lang=cy#/local-numbers`);
    const chooser = other.waitForEvent('filechooser');
    await action(other, 'choose-file').click();
    await (await chooser).setFiles(asFile(saved));
    await expect(other.getByRole('main')).toContainText('029 2018 0002');
    expect(await keptText(other)).toBeNull();
    await action(other, 'confirm').click();
    await expect(added(other)).toHaveCount(2);
    expect(await keptText(other)).toBe(saved);
    await other.context().close();
  });
});

for (const language of bothLanguages)
  test(`has every step of it within reach of a thumb and of a voice at 320 px, in ${languages[language]}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const look = async () => expect([await inaccessible(page), await unfit(page)]).toEqual([[], []]);
    await open(page, language, 'local-numbers');
    await action(page, 'check-number').click();
    await look();
    await keepText(page, file);
    await enterNumber(page, '+44 29 2018 0001');
    await look();
    await action(page, 'confirm').click();
    await look();
    await action(page, 'remove-number').first().click();
    await look();
    await action(page, 'cancel').click();
    await field(page, 'file').setInputFiles(asFile('{ "numbers": { "atlantis": {} } }'));
    await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(1);
    await look();
    await field(page, 'file').setInputFiles(asFile(file));
    await expect(action(page, 'confirm')).toBeVisible();
    await look();
    await keepText(page, `${file}!`);
    await page.reload();
    await expect(action(page, 'mend')).toBeVisible();
    await look();
  });

test('that was removed in one tab is gone from the other; what is typed stays through Hide, a reload and the other language', async ({
  page,
  context,
}) => {
  await open(page, 'en', 'local-numbers');
  await keepText(page, file);
  const other = await context.newPage();
  await open(other, 'en', 'local-numbers');
  await action(other, 'remove-all').click();
  await action(other, 'confirm').click();
  await expect(added(page)).toHaveCount(0);
  await field(page, 'number').fill('029 20');
  await goTo(page, 'immediate-danger');
  await press(page, 'hide', 'notes');
  await press(page, 'carry-on', 'immediate-danger');
  await goTo(page, 'local-numbers');
  await page.reload();
  await page.locator('[data-language="cy"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('cy', 'pages:local-numbers/title'));
  await expect(field(page, 'number')).toHaveValue('029 20');
});
