import { expect, type Page } from '@playwright/test';
import { isFollowUp } from '../../../src/case/marks';
import { screenShown, type WizardSnapshot } from '../../../src/machine/journey';
import { inaccessible } from '../helpers/checks';
import { intervals, open } from '../helpers/walk';
import { isBeside, type Language } from '../helpers/words';
import { expectedLook } from './expected';
import { start } from './graph';
import { look } from './look';
import { sightOf } from './sight';
import { perform } from './perform';
import { inWords, type Step } from './steps';
import { visit } from './visited';
import type { Walk } from './walks';
import { otherThan } from '../../support/languages';

/** Where focus is to be after a step; undefined where the step leaves it alone, or the page is loaded again. */
function focusAfter(step: Step, isSameScreen: boolean): string | undefined {
  if (step.type === 'anew' || (step.type === 'entry' && !isBeside(step.screen))) return undefined;
  if (!isSameScreen || (step.type === 'press' && step.button.type === 'clear')) return 'H1';
  if (step.type === 'answer') return 'H2';
  if (step.type !== 'press') return undefined;
  if (step.button.type === 'continue') return 'alert';
  // A mark is told of where it stands; one of a task that was taken back leaves nothing there.
  if ('task' in step.button)
    return step.button.type === 'mark.corrected' && !isFollowUp(step.button.task) ? 'SECTION' : 'P';
  return undefined;
}

/** A screen seen in a language. */
export const shownName = (language: Language, screen: string): string => `shown in ${language}: ${screen}`;

/** Waits until the screen is the one that the chart says. */
async function see(
  page: Page,
  language: Language,
  snapshot: WizardSnapshot,
  what: string,
  focus: string | undefined,
): Promise<void> {
  const expected = { ...expectedLook(snapshot, language, focus === 'alert'), ...(focus ? { focus } : {}) };
  await expect.poll(() => look(page), { message: what, intervals }).toMatchObject(expected);
  visit([shownName(language, screenShown(snapshot))]);
}

const looked = new Set<string>();
/** Lets axe look once at each sight. */
async function letAxeLook(page: Page, sight: string): Promise<void> {
  if (looked.has(sight)) return;
  looked.add(sight);
  expect(await inaccessible(page), sight).toEqual([]);
}

/**
 * Looks once at each sight of a screen in both languages; the walk goes on in the second. Axe looks at each sight in one, and at each screen
 * in both. The neutral page has no languages to choose from: it is seen in the one in which a walk comes to it. Gives the language that
 * the walk is in then.
 */
async function lookCloser(
  page: Page,
  language: Language,
  snapshot: WizardSnapshot,
  isHeld: boolean,
): Promise<Language> {
  const [sight, screen, second] = [sightOf(snapshot, isHeld), screenShown(snapshot), otherThan(language)];
  const isSeen = looked.has(`${language} ${sight}`) || looked.has(`${second} ${sight}`);
  if (isSeen && screen !== 'notes') return language;
  await letAxeLook(page, `${language} ${sight}`);
  looked.add(`${language} ${screen}`);
  if (screen === 'notes') return language;
  await page.locator(`[data-language="${second}"]`).click();
  const expected = expectedLook(snapshot, second, isHeld);
  await expect.poll(() => look(page), { message: `${second} ${sight}`, intervals }).toMatchObject(expected);
  visit([shownName(second, screen)]);
  if (!looked.has(`${second} ${screen}`)) await letAxeLook(page, `${second} ${sight}`);
  looked.add(`${second} ${screen}`);
  return second;
}

/**
 * Takes one walk through the app; after each step the screen is the one that the chart says, with all that a screen owes. It begins in
 * one language, and changes to the other at each sight that no walk had before.
 */
export async function walkThrough(page: Page, first: Language, walk: Walk): Promise<void> {
  await open(page, first);
  await see(page, first, start().snapshot, 'the first screen', undefined);
  visit(start().names);
  let language = await lookCloser(page, first, start().snapshot, false);
  for (const [at, { step, before, after }] of walk.entries()) {
    await perform(page, language, before.snapshot, step);
    const isSameScreen = screenShown(before.snapshot) === screenShown(after.snapshot);
    const focus = focusAfter(step, isSameScreen);
    const what = `step ${at + 1}, on ${screenShown(before.snapshot)}: ${inWords(step)}`;
    await see(page, language, after.snapshot, what, focus);
    visit(after.names);
    language = await lookCloser(page, language, after.snapshot, focus === 'alert');
  }
}
