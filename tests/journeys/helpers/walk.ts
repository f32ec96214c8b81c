import { expect, type Locator, type Page } from '@playwright/test';
import { chosen, questionsOn, type WalkedCase } from './cases';
import type { ActName } from '../../support/acts';
import { atRest } from '../../support/at-rest';
import { addEntry, withStep } from '../../support/come-to';
import { bothLanguages, isBeside, type Language, text } from './words';

export const action = (page: Page, name: string): Locator => page.locator(`[data-action="${name}"]`);
const change = (page: Page, question: string): Locator =>
  page.locator(`[data-action="change"][data-question="${question}"]`);
/** Opens every closed part around something on the page. */
export async function openAround(page: Page, found: Locator): Promise<void> {
  const closed = page.locator('details:not([open])').filter({ has: found }).locator('> summary');
  if ((await closed.count()) > 0) await closed.first().click();
}
/** Presses Change, or the question still to be answered, after opening what it is in. */
export async function pressChange(page: Page, question: string): Promise<void> {
  await openAround(page, change(page, question));
  await change(page, question).first().click();
}
export const option = (page: Page, question: string, value: string): Locator =>
  page.locator(`input[name="${question}"][value="${value}"]`);
/** Returns the links to another screen on the screen shown. */
export const wayTo = (page: Page, screen: string): Locator => page.locator(`main [data-to="${screen}"]`);
export const areaSelect = (page: Page): Locator => page.locator('select[name="local-authority"]');

/** Opens the app, at an address if one is given. */
export async function open(page: Page, language: Language = 'en', address = ''): Promise<void> {
  await page.goto(`./?lang=${language}#/${address}`);
  await ready(page);
}

/** Waits until the app has taken over from the preboot screen, or failed to. */
export const ready = (page: Page): Promise<void> =>
  page.locator('#root:not([data-preboot]), #fallback:not([hidden])').first().waitFor({ state: 'attached' });

/** Types another address into the open page. */
export const typeAddress = (page: Page, address: string): Promise<unknown> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${address}`);

const loading = new RegExp(`^(${bothLanguages.map((language) => text(language, 'ui:later/loading')).join('|')})$`);
/** Returns the address of a screen. That of a live case says nothing. */
const addressOf = (screen: string): string => `#/${isBeside(screen) ? screen : ''}`;

/** Waits before each look at a page that is not ready, in milliseconds. Mostly it is ready at once. */
const intervals = [0, 20, 50, 100, 250, 500];

/** Run in the page: the screen shown, its address and its heading. */
const shown = () => ({
  screen: document.querySelector('main')?.dataset['screen'],
  address: location.hash,
  heading: document.querySelector('h1')?.textContent ?? '',
});
/** The same, and whether the screen is still loading; undefined if the page is being left. */
async function look(page: Page) {
  const found = await page.evaluate(shown).catch(() => undefined);
  return found && { screen: found.screen, address: found.address, isLoading: loading.test(found.heading) };
}

/** Waits until a screen has loaded and is shown at its address. */
export async function seeScreen(page: Page, screen: string): Promise<void> {
  const wanted = { screen, address: addressOf(screen), isLoading: false };
  await expect.poll(() => look(page), { message: screen, intervals }).toEqual(wanted);
}

/** Opens a screen of the case from outside, as a reload at its history entry does: it has no address. */
async function openFromOutside(page: Page, screen: string): Promise<void> {
  const { steps = '{}' } = (await page.evaluate(atRest, undefined)) ?? {};
  const entry = await page.evaluate(addEntry);
  await page.evaluate(atRest, { steps: withStep(steps, entry, screen) });
  await page.reload();
  await ready(page);
}

/** Goes to a screen of the case: by its address, by Refer now to the task list, or from there to a call or to words. */
export async function goTo(page: Page, screen: string): Promise<void> {
  if (/^(referrals|say)\//.test(screen)) {
    await goTo(page, 'referrals');
    await wayTo(page, screen).first().click();
  } else if (isBeside(screen) || screen === 'referrals') await typeAddress(page, screen);
  else await openFromOutside(page, screen);
  await seeScreen(page, screen);
}

/**
 * Waits until a part of the page takes taps, which it does not for a moment after some pages open and after a mark. A
 * click would wait too, but with ever longer pauses.
 */
const rested = (part: Locator): Promise<void> =>
  part.page().locator('[data-resting]').filter({ has: part }).first().waitFor({ state: 'detached' });

/** Comes back from the page of Hide by keyboard. */
async function carryOn(page: Page, next: string): Promise<void> {
  await seeScreen(page, 'notes');
  for (const _ of ['shows more', 'comes back']) await action(page, 'carry-on').press('Enter');
  await seeScreen(page, next);
}

export async function press(page: Page, name: string, next: string): Promise<void> {
  if (name === 'carry-on') return carryOn(page, next);
  if (name !== 'refer-now') await rested(action(page, name));
  await action(page, name).click();
  await seeScreen(page, next);
}

/** Gives one answer. Returns the number of taps. */
export async function answer(page: Page, question: string, options: readonly string[]): Promise<number> {
  if (question === 'local-authority') {
    await areaSelect(page).selectOption([...options]);
    return 2;
  }
  for (const value of options) await option(page, question, value).check();
  return options.length;
}

/** Gives every answer that a screen asks for. Returns the number of taps. */
async function answerScreen(page: Page, screen: string, walked: WalkedCase): Promise<number> {
  let taps = 0;
  for (const question of questionsOn(screen, walked)) taps += await answer(page, question, chosen(walked, question));
  return taps;
}

export interface Visit {
  /** Called on each screen when it is shown. */
  readonly onArrival?: (screen: string) => Promise<void>;
  /** Called on each screen once it is answered, before Continue. */
  readonly onAnswered?: (screen: string) => Promise<void>;
  /** The screen at which to stop, before it is answered. */
  readonly until?: string;
}

/** Walks a case from the screen shown to its end, or to `until`. Returns the number of taps. */
export async function walk(
  page: Page,
  walked: WalkedCase,
  { onArrival, onAnswered, until }: Visit = {},
): Promise<number> {
  let taps = 0;
  for (const [at, screen] of walked.path.entries()) {
    await seeScreen(page, screen);
    await onArrival?.(screen);
    if (screen === until || at === walked.path.length - 1) break;
    taps += await answerScreen(page, screen, walked);
    await onAnswered?.(screen);
    await rested(action(page, 'continue'));
    await action(page, 'continue').click();
    taps += 1;
  }
  return taps;
}

/** The button of a mark. `by`: Social Services or the Police, if they said so. */
const markButton = (page: Page, what: string, by?: string): Locator =>
  page.locator(`[data-action="${what === 'corrected' ? 'undo' : `mark-${what}`}"]${by ? `[data-by="${by}"]` : ''}`);

/** Presses the button of a mark. */
export async function pressMark(page: Page, what: string, by?: string): Promise<void> {
  const button = markButton(page, what, by);
  await rested(button);
  await button.click();
}

/** Sets a mark on a task's page, opening it if needed. `handled:police`: the Police said that they will make it. */
export async function mark(page: Page, task: string, name: ActName): Promise<void> {
  const screen = `referrals/${task}`;
  if ((await look(page))?.screen !== screen) await goTo(page, screen);
  const [what = '', by] = name.split(':');
  await pressMark(page, what, by);
}

/** Clears the case, and confirms it if asked. */
export async function clearCase(page: Page): Promise<void> {
  await action(page, 'clear').click();
  await page.locator('main [data-action="clear"]').click();
  await seeScreen(page, 'immediate-danger');
}
