import { expect } from 'vitest';
import { chosen, questionsOn, type WalkedCase } from '../../journeys/helpers/cases.ts';
import { bothLanguages, isBeside, type Language, text } from '../../journeys/helpers/words.ts';
import { axeSource, type FoundByAxe, foundByAxe, wcag } from '../../support/axe.ts';
import type { Browser } from '../drivers/browser.ts';

/** Returns the visible text of the first element; undefined if there is none. */
export const read = (browser: Browser, selector: string) =>
  browser.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText.trim(), selector);

const count = (browser: Browser, selector: string) =>
  browser.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

export const seeText = (browser: Browser, selector: string, wanted: string) =>
  expect.poll(() => read(browser, selector), { message: selector }).toBe(wanted);
export const seeCount = (browser: Browser, selector: string, wanted: number) =>
  expect.poll(() => count(browser, selector), { message: selector }).toBe(wanted);

/** Waits until all of the app is kept on the device. */
export const seeKept = (browser: Browser) => seeCount(browser, '[data-copy="kept"]', 1);

const loading = bothLanguages.map((language) => text(language, 'ui:later/loading'));

/** Waits until a screen has loaded and is shown at its address. */
export async function seeScreen(browser: Browser, screen: string): Promise<void> {
  const look = async () => {
    const { heading, ...shown } = await browser.evaluate(() => ({
      screen: document.querySelector('main')?.dataset['screen'],
      address: location.hash,
      heading: document.querySelector('h1')?.innerText.trim(),
    }));
    return { ...shown, isLoading: loading.includes(heading ?? '') };
  };
  const wanted = { screen, address: `#/${isBeside(screen) ? screen : ''}`, isLoading: false };
  await expect.poll(look, { message: screen }).toEqual(wanted);
}

/** Waits until the page is in this language. */
export const seeLanguage = (browser: Browser, language: Language) => seeCount(browser, `html[lang="${language}"]`, 1);

const areaSelect = 'select[name="local-authority"]';
export const action = (name: string) => `[data-action="${name}"]`;
export const option = (question: string, value: string) =>
  question === 'local-authority'
    ? `${areaSelect} option[value="${value}"]`
    : `input[name="${question}"][value="${value}"]`;

/** Opens the app from the host, in English. */
export const openAt = (browser: Browser, url: string) => browser.open(`${url}?lang=en#/`);

/** Goes to a screen and waits for it: by its address, or through the task list to a call or the record. */
export async function goTo(browser: Browser, screen: string): Promise<void> {
  const isTyped = isBeside(screen) || screen === 'referrals';
  await browser.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `#/${isTyped ? screen : 'referrals'}`,
  );
  await seeScreen(browser, isTyped ? screen : 'referrals');
  if (isTyped) return;
  await seeCount(browser, '[data-resting]', 0);
  await browser.click(`main [data-to="${screen}"]`);
  await seeScreen(browser, screen);
}

/** Opens the answers given, and presses Change on one of them. */
export async function pressChange(browser: Browser, question: string): Promise<void> {
  await browser.click('[data-answers] > summary');
  await browser.click(`[data-action="change"][data-question="${question}"]`);
}

/** Presses a button, once the page takes presses: some do not for a moment. */
export async function click(browser: Browser, name: string): Promise<void> {
  await seeCount(browser, '[data-resting]', 0);
  await browser.click(action(name));
}

/** Presses a button and waits for the next screen. */
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

/** Returns what is ticked or chosen, as `question=option`. */
const ticked = (browser: Browser) =>
  browser.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('main input:checked, main select')]
      .map(({ name, value }) => `${name}=${value}`)
      .sort(),
  );

/** Expects what is ticked on a screen to match the case. */
export async function seeAnswers(browser: Browser, screen: string, walked: WalkedCase): Promise<void> {
  const wanted = questionsOn(screen, walked).flatMap((question) =>
    chosen(walked, question).map((value) => `${question}=${value}`),
  );
  await expect.poll(() => ticked(browser), { message: screen }).toEqual(wanted.sort());
}

/** Walks a case from its first screen to its end, or up to `until`. Looks at each screen once answered. */
export async function walk(
  browser: Browser,
  walked: WalkedCase,
  until = '',
  look?: (screen: string) => Promise<void>,
): Promise<void> {
  for (const screen of walked.path.slice(0, -1)) {
    await seeScreen(browser, screen);
    if (screen === until) return;
    await answerScreen(browser, screen, walked);
    await look?.(screen);
    await click(browser, 'continue');
  }
  await seeScreen(browser, walked.path.at(-1) ?? '');
}

/** Opens a task's page and marks it as made. */
export async function markMade(browser: Browser, task: string): Promise<void> {
  await goTo(browser, `referrals/${task}`);
  await click(browser, 'mark-made');
  await seeCount(browser, action('undo'), 1);
}

/** Kinds of text found to have enough contrast in this engine. The same colours pass on any page. */
const clear = new Set<string>();

/** Opens everything and runs axe for WCAG. Best practice concerns the page’s tree, which Chromium checks. */
const find = (): string => `
  document.querySelectorAll('details').forEach((details) => { details.open = true; });
  return (${String(foundByAxe)})(${JSON.stringify({ tags: wcag.filter((tag) => tag !== 'best-practice'), seen: [...clear] })});
`;

/** Runs axe on the page with this engine’s styles, sizes and tree. Returns the rules broken, and where. */
export async function inaccessible(browser: Browser): Promise<readonly string[]> {
  const { broken, kinds } = (await browser.run(`${axeSource}\n${find()}`)) as FoundByAxe;
  kinds.forEach((kind) => clear.add(kind));
  return broken;
}
