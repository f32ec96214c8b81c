import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { checkContacts } from '../../src/contacts/file';
import { inaccessible } from './helpers/checks';
import { expect, seeKept, test } from './helpers/hosted';
import { enter, tabTo } from './helpers/keyboard';
import { added, addNumber, asFile, enterNumber, field, inCardiff, keepText, keptText } from './helpers/numbers';
import { unfit } from './helpers/sizes';
import { action, areaSelect, goTo, open, press } from './helpers/walk';
import { bothLanguages, type Language, languages, text } from './helpers/words';

const file = JSON.stringify({ numbers: inCardiff });
const inSocialServices = (page: Page) => page.locator('[data-task="social-services"]');

async function seeOnHub(page: Page, language: Language, number: string): Promise<void> {
  await press(page, 'refer-now', 'referrals');
  await areaSelect(page).selectOption('cardiff');
  await action(page, 'show-numbers').click();
  await expect(inSocialServices(page).locator(`a[href="tel:${number.replaceAll(' ', '')}"]`)).toBeInViewport();
  await expect(inSocialServices(page)).toContainText(text(language, 'ui:hub/added').trim());
}

test.describe('where the app is kept on the device, a number', () => {
  test.use({ keepsCopy: true });

  for (const language of bothLanguages)
    test(`is added with the network gone, asks nobody, and is there after the page is opened again, in ${languages[language]}`, async ({
      page,
      context,
      host,
    }) => {
      await open(page, language);
      await seeKept(page);
      await host.stop();
      await context.setOffline(true);
      await addNumber(page, '029 2018 0001');
      await expect(page.getByRole('alert')).toHaveText(text(language, 'contacts:told/saved'));
      await page.reload();
      await expect(added(page)).toContainText('029 2018 0001');
      await seeOnHub(page, language, '029 2018 0001');
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
    expect(checkContacts(saved, '2026-11-25')).toEqual({
      content: { $schema: './contacts.schema.json', numbers: inCardiff },
    });
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

for (const language of bothLanguages) {
  test(`has every step of it within reach of a thumb and of a voice at 320 px, in ${languages[language]}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const look = async () => {
      expect(await inaccessible(page)).toEqual([]);
      expect(await unfit(page)).toEqual([]);
    };
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
}

test('is added, changed and removed with the keyboard alone', async ({ page }) => {
  await open(page, 'en', 'local-numbers');
  await tabTo(page, field(page, 'area'));
  await page.keyboard.type('Cardiff');
  await tabTo(page, field(page, 'service'));
  await page.keyboard.type('Emergency');
  await tabTo(page, field(page, 'number'));
  await page.keyboard.type('029 2018 0002');
  await enter(page, action(page, 'checked-today'));
  await enter(page, action(page, 'check-number'));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await enter(page, action(page, 'confirm'));
  await expect(added(page)).toContainText(`${text('en', 'contacts:services/outOfHours')}: 029 2018 0002`);
  await enter(page, action(page, 'change-number'));
  await expect(page.locator('#number-form')).toBeFocused();
  await tabTo(page, field(page, 'number'));
  await page.keyboard.type('029 2018 0003');
  await page.keyboard.press('Enter');
  await enter(page, action(page, 'confirm'));
  await expect(added(page)).toContainText('029 2018 0003');
  await enter(page, action(page, 'remove-number'));
  await enter(page, action(page, 'confirm'));
  await expect(added(page)).toHaveCount(0);
});

test('is not lost where the storage of the device is full: it is said, and what was entered stays', async ({
  page,
}) => {
  await open(page, 'en', 'local-numbers');
  await keepText(page, file);
  await page.evaluate(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      for (let at = 0; ; at += 1) {
        try {
          localStorage.setItem(`fill-${size}-${at}`, 'x'.repeat(size));
        } catch {
          break;
        }
      }
    }
  });
  await enterNumber(page, '029 2018 0009');
  await action(page, 'confirm').click();
  await expect(page.getByRole('alert')).toHaveText(text('en', 'contacts:told/not-kept'));
  await action(page, 'cancel').click();
  await expect(field(page, 'number')).toHaveValue('029 2018 0009');
  expect(await keptText(page)).toBe(file);
  await page.reload();
  await expect(added(page)).toHaveCount(2);
});

test('cannot be added where the browser denies its storage: it is said, and what was entered stays', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page, 'cy', 'local-numbers');
  await enterNumber(page, '029 2018 0001');
  await action(page, 'confirm').click();
  await expect(page.getByRole('alert')).toHaveText(text('cy', 'contacts:told/not-kept'));
  await action(page, 'cancel').click();
  await expect(field(page, 'number')).toHaveValue('029 2018 0001');
});

test('is not taken from a garbled text; the case that is open goes on, and the text waits until the person removes it', async ({
  page,
}) => {
  await open(page);
  await keepText(
    page,
    '{"numbers":{"cardiff":{"socialServices":{"number":"<img src=x onerror=alert(1)>","checkedOn":"2026-02-03"}},"__proto__":{"a":1}}}',
  );
  await press(page, 'refer-now', 'referrals');
  await areaSelect(page).selectOption('cardiff');
  await action(page, 'show-numbers').click();
  await expect(inSocialServices(page).locator('a[href^="tel:"]')).toHaveCount(0);
  await expect(inSocialServices(page)).toContainText(text('en', 'ui:hub/numberNone'));
  await goTo(page, 'local-numbers');
  await expect(page.getByRole('alert').getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('alert')).toContainText('numbers.cardiff.socialServices.number');
  await action(page, 'mend').click();
  expect(await keptText(page)).toBeNull();
  await addNumber(page, '029 2018 0001');
  await expect(added(page)).toHaveCount(1);
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
