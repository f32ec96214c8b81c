import type { Page } from '@playwright/test';
import { isFollowUp } from '../../../src/case/marks';
import { screenShown, type WizardSnapshot } from '../../../src/machine/journey';
import type { ScreenId } from '#protocol/screens';
import {
  action,
  areaSelect,
  open,
  openFromOutside,
  option,
  pressChange,
  pressMark,
  readMore,
  rested,
  typeAddress,
} from '../helpers/walk';
import { isBeside, type Language } from '../helpers/words';
import type { Given } from './choices';
import type { Pressed, Step } from './steps';

const ticked = (page: Page, question: string): Promise<readonly string[]> =>
  page
    .locator(`input[name="${question}"]:checked`)
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));

/** Ticks what is wanted of one question, then unticks what is not wanted and still ticked. */
async function tick(page: Page, question: string, wanted: readonly string[]): Promise<void> {
  if (question === 'local-authority') return void (await areaSelect(page).selectOption([...wanted]));
  const before = await ticked(page, question);
  for (const value of wanted.filter((one) => !before.includes(one))) await option(page, question, value).check();
  if (before.length === 0) return;
  for (const value of (await ticked(page, question)).filter((one) => !wanted.includes(one)))
    await option(page, question, value).uncheck();
}

async function answer(page: Page, answers: Given): Promise<void> {
  for (const [question, chosen] of Object.entries(answers)) await tick(page, question, [chosen].flat());
}

/** Presses a button of the screen. Clear asks first, save on the way from the neutral page, where its second press confirms. */
async function press(page: Page, button: Pressed): Promise<void> {
  const [kind = '', of = ''] = button.type.split('.');
  if (kind === 'change') return pressChange(page, of);
  if ('task' in button && isFollowUp(button.task))
    return page.locator(`[data-follow-up="${button.task}"] [data-action="mark-${of}"]`).click();
  if (kind === 'mark') return pressMark(page, of, 'by' in button ? button.by : undefined);
  await readMore(page);
  if (kind !== 'refer-now') await rested(action(page, kind));
  await action(page, kind).click();
  if (kind === 'clear') await page.locator('main [data-action="clear"]').click();
}

/** Opens the app once more in the same tab, at an address: the browser has nothing before it then. */
async function openAnew(page: Page, language: Language, screen: string): Promise<void> {
  await page.goto('licences.txt');
  await open(page, language, isBeside(screen) ? screen : '');
}

/** Comes to an entry that showed a screen, as the page is loaded again. */
async function comeTo(page: Page, screen: ScreenId): Promise<void> {
  if (isBeside(screen)) return void (await typeAddress(page, screen));
  await openFromOutside(page, screen);
}

/** Does one step of a walk as a person would. */
export async function perform(page: Page, language: Language, before: WizardSnapshot, step: Step): Promise<void> {
  if (step.type === 'press') return press(page, step.button);
  if (step.type === 'nowhere') return void (await typeAddress(page, 'nowhere'));
  if (step.type === 'entry') return comeTo(page, step.screen);
  if (step.type === 'anew') return openAnew(page, language, step.screen);
  if (step.type === 'answer') {
    await answer(page, step.answers);
    return action(page, step.by).click();
  }
  await openAnew(page, language, screenShown(before));
  await action(page, 'back').click();
}
