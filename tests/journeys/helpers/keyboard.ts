import { expect, type Locator, type Page } from '@playwright/test';
import { option } from './walk';

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Presses Tab until the target has focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target.toString()}`);
}

export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Chooses a radio: Space selects the first of the group, and the arrow keys move to the one wanted. */
export async function arrowTo(page: Page, question: string, value: string): Promise<void> {
  await tabTo(page, page.locator(`input[name="${question}"]`).first());
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 10 && !(await option(page, question, value).isChecked()); presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(option(page, question, value)).toBeChecked();
}
