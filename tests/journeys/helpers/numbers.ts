import type { Locator, Page } from '@playwright/test';
import { action, goTo } from './walk';

const key = 'clear-steps.numbers';
/** Made-up numbers, from the range that is kept free for drama. */
export const inCardiff = {
  cardiff: {
    socialServices: { number: '029 2018 0001', checkedOn: '2026-02-03' },
    outOfHours: { number: '029 2018 0002', checkedOn: '2025-02-04' },
  },
};
/** A file as an adopter has it. */
export const asFile = (text: string) => ({
  name: 'numbers.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** Has this device keep a text as its numbers, as another tab would. */
export const keepText = (page: Page, text: string): Promise<void> =>
  page.evaluate(
    ([name, kept]) => {
      localStorage.setItem(name, kept);
      dispatchEvent(new Event('storage'));
    },
    [key, text] as const,
  );
export const keptText = (page: Page): Promise<string | null> =>
  page.evaluate((name) => localStorage.getItem(name), key);

export const field = (page: Page, name: string): Locator => page.locator(`#number-${name}`);
/** Fills in a number of Social Services in Cardiff that was checked today, and has it checked. */
export async function enterNumber(page: Page, number: string): Promise<void> {
  await field(page, 'area').selectOption('cardiff');
  await field(page, 'service').selectOption('socialServices');
  await field(page, 'number').fill(number);
  await action(page, 'checked-today').click();
  await action(page, 'check-number').click();
}

/** Opens the page of local numbers and adds one. */
export async function addNumber(page: Page, number: string): Promise<void> {
  await goTo(page, 'local-numbers');
  await enterNumber(page, number);
  await action(page, 'confirm').click();
}
export const added = (page: Page): Locator => page.locator('[data-added]');
