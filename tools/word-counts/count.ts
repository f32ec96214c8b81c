import type { Page } from '@playwright/test';
import type { Language } from '../../src/words/language-ids.ts';
import { readCase } from '../../tests/journeys/helpers/cases.ts';
import { spoil } from '../../tests/journeys/helpers/storage.ts';
import { goTo, open, ready, walk } from '../../tests/journeys/helpers/walk.ts';
import { type Budget, budgetOf, type WalkCounts, wordsIn } from './budgets.ts';
import type { State } from './states.ts';
import { wordsAtRest } from './words-at-rest.ts';

/** The words of a screen, where a case has most of them; `most` is undefined where the screen has no budget. */
export interface Count {
  readonly screen: string;
  readonly language: Language;
  readonly words: number;
  readonly most: number | undefined;
  readonly of: string;
}

const partsOf = async (page: Page, { each }: Budget): Promise<number> =>
  each === undefined ? 1 : page.locator(each).count();

/** Counts the screen shown. `of`: the case. */
export async function countScreen(page: Page, language: Language, screen: string, of: string): Promise<Count> {
  const budget = budgetOf(screen);
  const most = budget && wordsIn(language, budget.most * (await partsOf(page, budget)));
  return { screen, language, words: await wordsAtRest(page, ...(budget?.apart ?? [])), most, of };
}

/** Whether a screen has more words than it may; false where it has no budget. */
export const isOver = ({ words, most }: Pick<Count, 'words' | 'most'>): boolean => most !== undefined && words > most;

// By how much it is over, since a budget may depend on what the screen shows.
const excess = ({ words, most = 0 }: Count): number => words - most;

/** Counts the screens of every state in one language, all or only these; of each screen, the count that is over its budget by most, or within it by least. */
export async function countScreens(
  page: Page,
  language: Language,
  states: readonly State[],
  only?: readonly string[],
): Promise<readonly Count[]> {
  const greatest = new Map<string, Count>();
  await open(page, language);
  for (const [number, { id, kept, screens: all }] of states.entries()) {
    const screens = all.filter((screen) => only?.includes(screen) ?? true);
    if (screens.length === 0) continue;
    if (number % 10 === 0) console.error(`${language}: case ${number + 1} of ${states.length}`);
    await spoil(page, kept);
    await page.reload();
    await ready(page);
    for (const screen of screens) {
      await goTo(page, screen);
      const count = await countScreen(page, language, screen, id);
      const before = greatest.get(screen);
      if (!before || excess(count) > excess(before)) greatest.set(screen, count);
    }
  }
  return [...greatest.values()];
}

/** A whole walk in one language, beside what it may have. */
export interface Walked {
  readonly of: string;
  readonly language: Language;
  readonly found: WalkCounts;
  readonly most: WalkCounts;
}

/** Walks a case as a person would, from the first screen to the hub. Begins in a page without a case. */
export async function countWalk(page: Page, language: Language, of: string, budget: WalkCounts): Promise<Walked> {
  let [screens, words] = [0, 0];
  await open(page, language);
  const taps = await walk(page, readCase(of), {
    onArrival: async () => {
      screens += 1;
      words += await wordsAtRest(page);
    },
  });
  const most = { ...budget, words: wordsIn(language, budget.words) };
  return { of, language, found: { screens, taps, words }, most };
}
