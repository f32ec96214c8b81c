import type { Locator, Page } from '@playwright/test';
import { inaccessible } from './helpers/checks';
import { unfit } from './helpers/sizes';
import { expect, test } from './helpers/test';
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
/** Stores a text as this device's numbers, as another tab would. */
const keepText = (page: Page, text: string): Promise<void> =>
  page.evaluate(
    ([name, kept]) => {
      localStorage.setItem(name, kept);
      dispatchEvent(new Event('storage'));
    },
    [key, text] as const,
  );

const field = (page: Page, name: string): Locator => page.locator(`#number-${name}`);
/** Fills in a number for Social Services in Cardiff, checked today, and submits it. */
async function enterNumber(page: Page, number: string): Promise<void> {
  await field(page, 'area').selectOption('cardiff');
  await field(page, 'service').selectOption('socialServices');
  await field(page, 'number').fill(number);
  await action(page, 'checked-today').click();
  await action(page, 'check-number').click();
}

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
    await keepText(page, `${file}!`);
    await page.reload();
    await expect(action(page, 'mend')).toBeVisible();
    await look();
  });
