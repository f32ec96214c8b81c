import { expect } from 'vitest';
import { chosen, questionsOn, type WalkedCase } from '../../journeys/helpers/cases.ts';
import { isBeside, type Language } from '../../journeys/helpers/words.ts';
import { atRest } from '../../support/at-rest.ts';
import { addEntry, withStep } from '../../support/come-to.ts';
import type { Browser } from '../drivers/browser.ts';
import { seeCount, seeScreen } from './see.ts';

const areaSelect = 'select[name="local-authority"]';
export const action = (name: string) => `[data-action="${name}"]`;
export const option = (question: string, value: string) =>
  question === 'local-authority'
    ? `${areaSelect} option[value="${value}"]`
    : `input[name="${question}"][value="${value}"]`;

/** Opens the app from the host, at an address where one is given. */
export const openAt = (browser: Browser, url: string, language: Language = 'en', address = '') =>
  browser.open(`${url}?lang=${language}#/${address}`);

const typeAddress = (browser: Browser, address: string) =>
  browser.evaluate((hash) => {
    location.hash = hash;
  }, `#/${address}`);

/** Opens a screen of the case from outside of it, as the page is loaded again at an entry that showed it: it has no address. */
async function openFromOutside(browser: Browser, screen: string): Promise<void> {
  const { steps = '{}' } = (await browser.evaluate(atRest)) ?? {};
  const entry = await browser.evaluate(addEntry);
  await browser.evaluate(atRest, { steps: withStep(steps, entry, screen) });
  await browser.reload();
}

/** Comes to a screen of the case, and waits for it. What has an address is typed; that of the hub is Refer now. */
export async function goTo(browser: Browser, screen: string): Promise<void> {
  if (isBeside(screen) || screen === 'referrals') await typeAddress(browser, screen);
  else await openFromOutside(browser, screen);
  await seeScreen(browser, screen);
}

/** Opens what was said, and presses Change of one of its answers. */
export async function pressChange(browser: Browser, question: string): Promise<void> {
  await browser.click('[data-answers] > summary');
  await browser.click(`[data-action="change"][data-question="${question}"]`);
}

/** Presses a button; a page that tells takes no press for a moment. */
export async function click(browser: Browser, name: string): Promise<void> {
  await seeCount(browser, '[data-resting]', 0);
  await browser.click(action(name));
}

/** Presses a button and waits for the screen that it leads to. */
export async function press(browser: Browser, name: string, next: string): Promise<void> {
  await click(browser, name);
  await seeScreen(browser, next);
}

/** Gives every answer that a screen asks for. */
export async function answerScreen(browser: Browser, screen: string, walked: WalkedCase): Promise<void> {
  for (const question of questionsOn(screen, walked)) {
    for (const value of chosen(walked, question)) await browser.click(option(question, value));
  }
}

/** What stands ticked or chosen, as `question=option`. */
const ticked = (browser: Browser) =>
  browser.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('main input:checked, main select')]
      .map(({ name, value }) => `${name}=${value}`)
      .sort(),
  );

/** What stands ticked on a screen is what the case says. */
export async function seeAnswers(browser: Browser, screen: string, walked: WalkedCase): Promise<void> {
  const wanted = questionsOn(screen, walked).flatMap((question) =>
    chosen(walked, question).map((value) => `${question}=${value}`),
  );
  await expect.poll(() => ticked(browser), { message: screen }).toEqual(wanted.sort());
}

export interface Visit {
  /** On each screen once it is answered, before Continue. */
  readonly onAnswered?: (screen: string) => Promise<void>;
  /** The screen at which to stop, before it is answered. */
  readonly until?: string;
}

/** Walks a case from the first screen of its path to its end, or to `until`. */
export async function walk(browser: Browser, walked: WalkedCase, { onAnswered, until }: Visit = {}): Promise<void> {
  for (const screen of walked.path.slice(0, -1)) {
    await seeScreen(browser, screen);
    if (screen === until) return;
    await answerScreen(browser, screen, walked);
    await onAnswered?.(screen);
    await click(browser, 'continue');
  }
  await seeScreen(browser, walked.path.at(-1) ?? '');
}

/** Opens a task's page and marks that it was made. */
export async function markMade(browser: Browser, task: string): Promise<void> {
  await goTo(browser, `referrals/${task}`);
  await click(browser, 'mark-made');
  await seeCount(browser, action('mark-corrected'), 1);
}
