import { expect, type Page, test } from '@playwright/test';
import { screens } from '../../../tools/proof/terms/screens';
import { readCase } from './cases';
import { action, answer, pressChange, goTo, mark, open, press, walk } from './walk';
import type { Language } from './words';

const sidePages = ['training', 'resources', 'about', 'accessibility', 'local-numbers', 'book'];

type Look = (screen: string) => Promise<void>;
type Find = (page: Page, screen: string) => Promise<readonly string[]>;

async function typeAndLook(page: Page, screen: string, look: Look): Promise<void> {
  await goTo(page, screen);
  await look(screen);
}

async function continueAndLook(page: Page, screen: string, look: Look, by = 'continue'): Promise<void> {
  await press(page, by, screen);
  await look(screen);
}

/** Visits what to say, and all six tasks, locked, open and marked, and what follows. Starts at the task list of an uncertain case. */
async function tasksAndAfter(page: Page, look: Look): Promise<void> {
  for (const screen of ['say/self', 'say/child', 'say/parent', 'referrals/ceop']) await typeAndLook(page, screen, look);
  await goTo(page, 'referrals');
  await pressChange(page, 'harm');
  await answer(page, 'harm', ['grooming']);
  await press(page, 'continue', 'referrals');
  for (const task of ['social-services', 'police', 'prevent-spoc', 'ceop', 'iwf', 'site']) {
    await typeAndLook(page, `referrals/${task}`, look);
    await mark(page, task, task === 'prevent-spoc' ? 'tried' : 'made');
    await expect(action(page, 'undo')).toBeVisible();
    await look(`referrals/${task}`);
  }
  await goTo(page, 'referrals');
  await look('referrals');
  await mark(page, 'prevent-spoc', 'made');
  await press(page, 'refer-now', 'referrals');
  await continueAndLook(page, 'next-steps', look, 'next');
  await continueAndLook(page, 'record', look);
}

/** Visits an offline worry, the two other needs and the pages beside the walk. Starts with `need` reached. */
async function otherPages(page: Page, look: Look): Promise<void> {
  await pressChange(page, 'need');
  await answer(page, 'need', ['concern-offline']);
  await continueAndLook(page, 'other-procedures', look);
  for (const need of ['online-safety-advice', 'professional-conduct']) {
    await goTo(page, 'need');
    await answer(page, 'need', [need]);
    await continueAndLook(page, need, look);
  }
  for (const screen of sidePages) await typeAndLook(page, screen, look);
  // The pages beside the walk have nothing to hide.
  await goTo(page, 'need');
  await press(page, 'hide', 'notes');
  await look('notes');
}

/** Takes one long case over every screen, and gathers what `find` returns on each, with its screen. */
export async function gatherEverywhere(page: Page, language: Language, find: Find): Promise<readonly string[]> {
  const found = new Set<string>();
  const seen = new Set<string>();
  // Each look is its own step: with thousands of calls in one list, the runner searches all of it at every call.
  const look = (screen: string) =>
    test.step(screen, async () => {
      seen.add(screen);
      for (const what of await find(page, screen)) found.add(`${screen}: ${what}`);
    });
  await open(page, language);
  await walk(page, readCase('13-not-sure-of-anything'), { onArrival: look });
  await tasksAndAfter(page, look);
  await otherPages(page, look);
  expect([...seen].sort()).toEqual([...screens].sort());
  return [...found];
}
