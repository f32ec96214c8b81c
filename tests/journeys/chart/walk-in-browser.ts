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

/** A walk to be taken in a browser. */
interface Taken {
  readonly name: string;
  /** The language in which it begins. */
  readonly language: Language;
  readonly walk: Walk;
  /** Is told of all that the walk comes to. */
  readonly visit: (name: string) => void;
}
/** Where a walk stands. */
interface Standing {
  readonly language: Language;
  readonly snapshot: WizardSnapshot;
  /** Continue was pressed too soon. */
  readonly isHeld: boolean;
}

/** Waits until the screen is the one that the chart says. Gives its name in that language. */
async function see(
  page: Page,
  { language, snapshot, isHeld }: Standing,
  what: string,
  focus?: string,
): Promise<string> {
  const expected = { ...expectedLook(snapshot, language, isHeld), ...(focus ? { focus } : {}) };
  await expect.poll(() => look(page), { message: what, intervals }).toMatchObject(expected);
  return shownName(language, screenShown(snapshot));
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
async function lookCloser(page: Page, standing: Standing, visit: Taken['visit']): Promise<Language> {
  const { language, snapshot, isHeld } = standing;
  const [sight, screen, second] = [sightOf(snapshot, isHeld), screenShown(snapshot), otherThan(language)];
  const isSeen = looked.has(`${language} ${sight}`) || looked.has(`${second} ${sight}`);
  if (isSeen && screen !== 'notes') return language;
  await letAxeLook(page, `${language} ${sight}`);
  looked.add(`${language} ${screen}`);
  if (screen === 'notes') return language;
  await page.locator(`[data-language="${second}"]`).click();
  visit(await see(page, { ...standing, language: second }, `${second} ${sight}`));
  if (!looked.has(`${second} ${screen}`)) await letAxeLook(page, `${second} ${sight}`);
  looked.add(`${second} ${screen}`);
  return second;
}

/** Opens the app for a new case: what the walk before left in the tab is gone. */
async function openNew(page: Page, language: Language): Promise<void> {
  await page.goto('licences.txt');
  await page.evaluate(() => sessionStorage.clear());
  await open(page, language);
}

/**
 * Takes one walk through the app; after each step the screen is the one that the chart says, with all that a screen owes. It begins in
 * one language, and changes to the other at each sight that no walk had before.
 */
export async function walkThrough(page: Page, { name, language: first, walk, visit }: Taken): Promise<void> {
  const begun = { language: first, snapshot: start().snapshot, isHeld: false };
  await openNew(page, first);
  visit(await see(page, begun, `${name}: the first screen`));
  start().names.forEach(visit);
  let language = await lookCloser(page, begun, visit);
  for (const [at, { step, before, after }] of walk.entries()) {
    await perform(page, language, before.snapshot, step);
    const isSameScreen = screenShown(before.snapshot) === screenShown(after.snapshot);
    const focus = focusAfter(step, isSameScreen);
    const standing = { language, snapshot: after.snapshot, isHeld: focus === 'alert' };
    const what = `${name}, step ${at + 1}, on ${screenShown(before.snapshot)}: ${inWords(step)}`;
    visit(await see(page, standing, what, focus));
    after.names.forEach(visit);
    language = await lookCloser(page, standing, visit);
  }
}
