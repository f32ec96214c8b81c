import { expect, type Page } from '@playwright/test';
import { screenShown, type WizardSnapshot } from '../../../src/machine/journey';
import { inaccessible } from '../helpers/checks';
import { open } from '../helpers/walk';
import type { Language } from '../helpers/words';
import { expectedLook } from './expected';
import { start } from './graph';
import { look } from './look';
import { sightOf } from './sight';
import { perform } from './perform';
import { inWords, type Step } from './steps';
import { visit } from './visited';
import type { Walk } from './walks';

/** Where focus is to be after a step; undefined where the step leaves it alone. */
function focusAfter(step: Step, isSameScreen: boolean): string | undefined {
  if (step.type === 'anew') return undefined;
  if (!isSameScreen || (step.type === 'press' && step.button.type === 'clear')) return 'H1';
  if (step.type === 'answer') return 'H2';
  if (step.type !== 'press') return undefined;
  if (step.button.type === 'continue') return 'alert';
  return 'task' in step.button ? 'H2' : undefined;
}

const looked = new Set<string>();
/** Lets axe look once at each sight of a screen. */
async function letAxeLook(page: Page, sight: string): Promise<void> {
  if (looked.has(sight)) return;
  looked.add(sight);
  expect(await inaccessible(page), sight).toEqual([]);
}

async function see(
  page: Page,
  language: Language,
  snapshot: WizardSnapshot,
  what: string,
  focus: string | undefined,
): Promise<void> {
  const expected = { ...expectedLook(snapshot, language, focus === 'alert'), ...(focus ? { focus } : {}) };
  await expect.poll(() => look(page), { message: what, intervals: [0, 20, 50, 100, 250, 500] }).toMatchObject(expected);
  await letAxeLook(page, `${language} ${sightOf(snapshot, focus === 'alert')}`);
}

/** Takes one walk through the app; after each step the screen is the one that the chart says, with all that a screen owes. */
export async function walkThrough(page: Page, language: Language, walk: Walk): Promise<void> {
  await open(page, language);
  await see(page, language, start().snapshot, 'the first screen', undefined);
  visit(language, start().names);
  for (const [at, { step, before, after }] of walk.entries()) {
    await perform(page, language, before.snapshot, step);
    const isSameScreen = screenShown(before.snapshot) === screenShown(after.snapshot);
    await see(
      page,
      language,
      after.snapshot,
      `step ${at + 1}, on ${screenShown(before.snapshot)}: ${inWords(step)}`,
      focusAfter(step, isSameScreen),
    );
    visit(language, after.names);
  }
}
