import { expect, type Locator, type Page } from '@playwright/test';
import { chosen, questionsOn, type WalkedCase } from './cases';
import type { ActName } from '../../support/acts';
import { atRest } from '../../support/at-rest';
import { addEntry, withStep } from '../../support/come-to';
import { bothLanguages, isBeside, type Language, text } from './words';

export const action = (page: Page, name: string): Locator => page.locator(`[data-action="${name}"]`);
const change = (page: Page, question: string): Locator =>
  page.locator(`[data-action="change"][data-question="${question}"]`);
/** Opens what is closed around something on the page. */
export async function openAround(page: Page, found: Locator): Promise<void> {
  const closed = page.locator('details:not([open])').filter({ has: found }).locator('> summary');
  if ((await closed.count()) > 0) await closed.first().click();
}
/** Presses Change, or the question that is still to answer, where it stands closed. */
export async function pressChange(page: Page, question: string): Promise<void> {
  await openAround(page, change(page, question));
  await change(page, question).first().click();
}
export const option = (page: Page, question: string, value: string): Locator =>
  page.locator(`input[name="${question}"][value="${value}"]`);
/** The way to another screen, on the screen shown. */
export const wayTo = (page: Page, screen: string): Locator => page.locator(`main [data-to="${screen}"]`);
export const areaSelect = (page: Page): Locator => page.locator('select[name="local-authority"]');

/** Opens the app, at an address where one is given. */
export async function open(page: Page, language: Language = 'en', address = ''): Promise<void> {
  await page.goto(`./?lang=${language}#/${address}`);
  await ready(page);
}

/** Waits until the app has taken over from the first screen that came with the page, or could not. */
export const ready = (page: Page): Promise<void> =>
  page.locator('#root:not([data-preboot]), #fallback:not([hidden])').first().waitFor({ state: 'attached' });

/** Types another address into the page that is open. */
export const typeAddress = (page: Page, address: string): Promise<unknown> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${address}`);

const loading = new RegExp(`^(${bothLanguages.map((language) => text(language, 'ui:later/loading')).join('|')})$`);
/** The address of a screen: that of a live case tells nothing. */
const addressOf = (screen: string): string => `#/${isBeside(screen) ? screen : ''}`;

/** How long to wait before each look at a page that is not yet as it should be, in milliseconds: mostly it is at once. */
const intervals = [0, 20, 50, 100, 250, 500];

/** Run in the page: the screen shown, its address, and its heading. */
const shown = () => ({
  screen: document.querySelector('main')?.dataset['screen'],
  address: location.hash,
  heading: document.querySelector('h1')?.textContent ?? '',
});
/** The same, and whether the screen is only announced; nothing where the page is just then left for another. */
async function look(page: Page) {
  const found = await page.evaluate(shown).catch(() => undefined);
  return found && { screen: found.screen, address: found.address, isLoading: loading.test(found.heading) };
}

/** Waits until a screen is shown, with its address, and not only announced as loading. */
export async function seeScreen(page: Page, screen: string): Promise<void> {
  const wanted = { screen, address: addressOf(screen), isLoading: false };
  await expect.poll(() => look(page), { message: screen, intervals }).toEqual(wanted);
}

/** Opens a screen of the case from outside of it, as the page is loaded again at an entry that showed it: it has no address. */
async function openFromOutside(page: Page, screen: string): Promise<void> {
  const { steps = '{}' } = (await page.evaluate(atRest, undefined)) ?? {};
  const entry = await page.evaluate(addEntry);
  await page.evaluate(atRest, { steps: withStep(steps, entry, screen) });
  await page.reload();
  await ready(page);
}

/** Comes to a screen of the case, and waits for it. What has an address is typed; that of the task list is Refer now, and it leads to the calls. */
export async function goTo(page: Page, screen: string): Promise<void> {
  if (screen.startsWith('referrals/')) {
    await goTo(page, 'referrals');
    await wayTo(page, screen).first().click();
  } else if (isBeside(screen) || screen === 'referrals') await typeAddress(page, screen);
  else await openFromOutside(page, screen);
  await seeScreen(page, screen);
}

/** On the page of Hide, opens what its ways on stand in, if it is closed. */
async function readMore(page: Page): Promise<void> {
  const closed = page.locator('main .hold details:not([open]) summary');
  if ((await closed.count()) > 0) await closed.click();
}

/**
 * Waits until a part of the page takes taps: as a page comes that tells, and after a mark, it takes none for a moment. A click waits for
 * that too, but asks again after ever longer times.
 */
const rested = (part: Locator): Promise<void> =>
  part.page().locator('[data-resting]').filter({ has: part }).first().waitFor({ state: 'detached' });

export async function press(page: Page, name: string, next: string): Promise<void> {
  if (name === 'carry-on') await readMore(page);
  if (name !== 'refer-now') await rested(action(page, name));
  await action(page, name).click();
  await seeScreen(page, next);
}

/** Gives one answer; returns the taps that it takes. */
export async function answer(page: Page, question: string, options: readonly string[]): Promise<number> {
  if (question === 'local-authority') {
    await areaSelect(page).selectOption([...options]);
    return 2;
  }
  for (const value of options) await option(page, question, value).check();
  return options.length;
}

/** Gives every answer that a screen asks for; returns the taps that it takes. */
async function answerScreen(page: Page, screen: string, walked: WalkedCase): Promise<number> {
  let taps = 0;
  for (const question of questionsOn(screen, walked)) taps += await answer(page, question, chosen(walked, question));
  return taps;
}

/** What stands ticked on a screen is what the case says. */
export async function seeAnswers(page: Page, screen: string, walked: WalkedCase): Promise<void> {
  for (const question of questionsOn(screen, walked)) {
    const values = chosen(walked, question);
    if (question === 'local-authority') await expect(areaSelect(page)).toHaveValue(values[0] ?? '');
    else await expect(page.locator(`input[name="${question}"]:checked`)).toHaveCount(values.length);
    for (const value of question === 'local-authority' ? [] : values)
      await expect(option(page, question, value)).toBeChecked();
  }
}

export interface Visit {
  /** On each screen when it is shown. */
  readonly onArrival?: (screen: string) => Promise<void>;
  /** On each screen once it is answered, before Continue. */
  readonly onAnswered?: (screen: string) => Promise<void>;
  /** The screen at which to stop, before it is answered. */
  readonly until?: string;
}

/** Walks a case from the screen of its path that is shown to its end, or to `until`; returns the taps that it takes. */
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

/** The button of a mark; `by`: of what Social Services or the Police said. */
const markButton = (page: Page, what: string, by?: string): Locator =>
  page.locator(`[data-action="mark-${what}"]${by ? `[data-by="${by}"]` : ''}`);

/** Presses the button of a mark; opens first what it stands in. */
export async function pressMark(page: Page, what: string, by?: string): Promise<void> {
  const button = markButton(page, what, by);
  const closed = page.locator('details:not([open])', { has: button });
  await rested(button);
  if ((await closed.count()) > 0) await closed.locator('> summary').click();
  await button.click();
}

/** Sets a mark on a task's page, and opens it first where another is shown: `handled:police` where the Police said that they make it. */
export async function mark(page: Page, task: string, name: ActName): Promise<void> {
  const screen = `referrals/${task}`;
  if ((await look(page))?.screen !== screen) await goTo(page, screen);
  const [what = '', by] = name.split(':');
  await pressMark(page, what, by);
}

/** Clears the case, and says so where it is asked. */
export async function clearCase(page: Page): Promise<void> {
  await action(page, 'clear').click();
  await page.locator('main [data-action="clear"]').click();
  await seeScreen(page, 'immediate-danger');
}

/** Presses the other language, and waits for it. */
export async function changeTo(page: Page, language: Language): Promise<void> {
  await page.locator(`[data-language="${language}"]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}
