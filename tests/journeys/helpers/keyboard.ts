import { expect, type Locator, type Page } from '@playwright/test';
import { chosen, questionsOn, type WalkedCase } from './cases';
import { action, areaSelect, option, seeScreen } from './walk';
import { text } from './words';

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Presses Tab until the target has focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
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

/** Space chooses the first of a group of radios, the arrow moves on to the one wanted. */
export async function arrowTo(page: Page, question: string, value: string): Promise<void> {
  await tabTo(page, page.locator(`input[name="${question}"]`).first());
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 10 && !(await option(page, question, value).isChecked()); presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(option(page, question, value)).toBeChecked();
}

/** Gives an answer with the keyboard alone; an area by the first letters of its name. */
async function choose(page: Page, question: string, value: string): Promise<void> {
  if (question === 'local-authority') {
    await tabTo(page, areaSelect(page));
    await page.keyboard.type(text('en', `areas:authorities/${value}`));
    return expect(areaSelect(page)).toHaveValue(value);
  }
  if ((await option(page, question, value).getAttribute('type')) === 'radio') return arrowTo(page, question, value);
  await tabTo(page, option(page, question, value));
  await page.keyboard.press('Space');
}

/** Walks a case to its end with the keyboard alone. */
export async function walkByKeys(page: Page, walked: WalkedCase): Promise<void> {
  for (const screen of walked.path.slice(0, -1)) {
    await seeScreen(page, screen);
    for (const question of questionsOn(screen, walked)) {
      for (const value of chosen(walked, question)) await choose(page, question, value);
    }
    await enter(page, action(page, 'continue'));
  }
  await seeScreen(page, walked.path.at(-1) ?? '');
}
