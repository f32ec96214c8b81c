import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { checkContacts } from '../../src/contacts/file';
import { inaccessible } from './helpers/checks';
import { unfit } from './helpers/sizes';
import { expect, hosted as test, seeKept } from './helpers/test';
import { action, open } from './helpers/walk';
import { bothLanguages, languages } from './helpers/words';

const key = 'clear-steps.numbers';
/** Made-up numbers, from the range reserved for drama. */
const numbers = {
  cardiff: {
    socialServices: { number: '029 2018 0001', checkedOn: '2026-02-03' },
    outOfHours: { number: '029 2018 0002', checkedOn: '2025-02-04' },
  },
};
const file = JSON.stringify({ numbers });
/** A file like an adopter's. */
const asFile = (text: string) => ({
  name: 'numbers.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** Stores a text as this device's numbers, as another tab would. */
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
/** Fills in a number for Social Services in Cardiff, checked today, and submits it. */
async function enterNumber(page: Page, number: string): Promise<void> {
  await field(page, 'area').selectOption('cardiff');
  await field(page, 'service').selectOption('socialServices');
  await field(page, 'number').fill(number);
  await action(page, 'checked-today').click();
  await action(page, 'check-number').click();
}

test.describe('where the app is kept on the device, a number', () => {
  test.use({ keepsCopy: true });

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
