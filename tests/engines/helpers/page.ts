import { expect } from 'vitest';
import { chosen, questionsOn, type WalkedCase } from '../../journeys/helpers/cases.ts';
import { bothLanguages, isBeside, type Language, text } from '../../journeys/helpers/words.ts';
import { axeSource, type FoundByAxe, foundByAxe, wcag } from '../../support/axe.ts';
import type { Browser } from '../drivers/browser.ts';

/** The text of the first element, as it is shown; undefined where there is none. */
export const read = (browser: Browser, selector: string) =>
  browser.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.innerText.trim(), selector);

/** How many elements there are. */
const count = (browser: Browser, selector: string) =>
  browser.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

export const seeText = (browser: Browser, selector: string, wanted: string) =>
  expect.poll(() => read(browser, selector), { message: selector }).toBe(wanted);
export const seeCount = (browser: Browser, selector: string, wanted: number) =>
  expect.poll(() => count(browser, selector), { message: selector }).toBe(wanted);

/** Waits until all of the app is kept on the device. */
export const seeKept = (browser: Browser) => seeCount(browser, '[data-copy="kept"]', 1);

const loading = bothLanguages.map((language) => text(language, 'ui:later/loading'));

/** Waits until a screen is shown, with its address, and not only announced as loading. */
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

/** What a person reads of a page is in this language. */
export const seeLanguage = (browser: Browser, language: Language) => seeCount(browser, `html[lang="${language}"]`, 1);

const areaSelect = 'select[name="local-authority"]';
export const action = (name: string) => `[data-action="${name}"]`;
export const option = (question: string, value: string) =>
  question === 'local-authority'
    ? `${areaSelect} option[value="${value}"]`
    : `input[name="${question}"][value="${value}"]`;

/** Opens the app from the host, in English. */
export const openAt = (browser: Browser, url: string) => browser.open(`${url}?lang=en#/`);

/** Comes to a screen, and waits for it. What has an address is typed; to the calls and the record leads the task list, whose address is Refer now. */
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

/** Walks a case from the first screen of its path to its end, or to `until`, before that is answered; looks at each screen once it is answered. */
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

/** Opens a task's page and marks that it was made. */
export async function markMade(browser: Browser, task: string): Promise<void> {
  await goTo(browser, `referrals/${task}`);
  await click(browser, 'mark-made');
  await seeCount(browser, action('mark-corrected'), 1);
}

/** The kinds of text that have their contrast in this engine: the same colours once more have it too, on whatever page. */
const clear = new Set<string>();

/** Opens everything on the page, and has axe look by WCAG: its best practice is of the page’s tree, which Chromium is asked about. */
const find = (): string => `
  document.querySelectorAll('details').forEach((details) => { details.open = true; });
  return (${String(foundByAxe)})(${JSON.stringify({ tags: wcag.filter((tag) => tag !== 'best-practice'), seen: [...clear] })});
`;

/** Has axe look at the page in the engine’s own terms: its styles, its sizes, its tree. Gives what breaks a rule, and where. */
export async function inaccessible(browser: Browser): Promise<readonly string[]> {
  const { broken, kinds } = (await browser.run(`${axeSource}\n${find()}`)) as FoundByAxe;
  kinds.forEach((kind) => clear.add(kind));
  return broken;
}
