import type { Locator, Page } from '@playwright/test';
import type { Act, App, Screen } from './apps.ts';
import { scriptOf, type Watched } from './browser.ts';

/** A step from the press of Continue to the paint of the next screen, and its script time, in milliseconds. */
export interface Step {
  readonly painted: number;
  readonly script: number;
}

const rest = 300;

/** Fills in a field and leaves it: some apps render again then, which must not count towards the step. */
async function fill(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.blur();
}

async function perform(page: Page, act: Act): Promise<void> {
  if ('choose' in act) await page.locator(act.choose).selectOption(act.value);
  else if ('check' in act) await page.locator(act.check).check();
  else if ('fill' in act) await fill(page.locator('#root input:visible').first(), act.fill);
  else await page.locator('#root').getByText(act.press, { exact: true }).first().click();
}

async function middleOf(button: Locator): Promise<{ x: number; y: number }> {
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error('the button is not there');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses a button and measures the step. Uses the mouse: a press by script would add its own script to the step. */
export async function measureStep({ page, cdp }: Watched, button: Locator, sign: Sign, pause = rest): Promise<Step> {
  await page.waitForTimeout(pause);
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 1000 })));
  // After a change the page ignores presses briefly: the second of two quick ones was meant for what was there before.
  await page.waitForFunction(() => document.querySelector('[data-resting]') === null);
  // Only now, because an answer can move the button.
  const { x, y } = await middleOf(button);
  await page.mouse.move(x, y);
  await page.evaluate((awaited) => window.bench.awaitStep(awaited), sign);
  const before = await scriptOf(cdp);
  await page.mouse.click(x, y);
  const painted = await page.evaluate(() => window.bench.step);
  return { painted, script: (await scriptOf(cdp)) - before };
}

/** Answers a screen and measures the step to the next one. */
async function stepFrom(
  watched: Watched,
  { next }: App,
  { acts }: Screen,
  { sign }: Screen,
  pause?: number,
): Promise<Step> {
  for (const act of acts) await perform(watched.page, act);
  return measureStep(watched, watched.page.locator(next).locator('visible=true').last(), sign, pause);
}

/** Walks an app to its end and returns its steps. `before` runs on each screen; each step starts after a `pause`. */
export async function walk(
  watched: Watched,
  app: App,
  before: (screen: Screen) => Promise<void> = async () => {},
  pause?: number,
): Promise<Step[]> {
  const steps: Step[] = [];
  for (const [at, screen] of app.screens.slice(0, -1).entries()) {
    await before(screen);
    steps.push(await stepFrom(watched, app, screen, app.screens[at + 1] ?? screen, pause));
  }
  return steps;
}
