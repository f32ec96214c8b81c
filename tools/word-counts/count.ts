import type { Page } from '@playwright/test';
import type { Language } from '../../src/words/language-ids.ts';
import { readCase } from '../../tests/journeys/helpers/cases.ts';
import { open, ready, walk } from '../../tests/journeys/helpers/walk.ts';
import { bothLanguages } from '../../tests/journeys/helpers/words.ts';
import { budgetOf, type WalkCounts, wordsIn } from './budgets.ts';
import type { State } from './states.ts';
import { countInPage, type Found } from './in-page.ts';
import { notCounted, wordsAtRest } from './words-at-rest.ts';

/** The words of a screen, where a case has most of them; `most` is undefined where the screen has no budget. */
export interface Count {
  readonly screen: string;
  readonly language: Language;
  readonly words: number;
  readonly most: number | undefined;
  readonly of: string;
}

const partsOf = async (page: Page, each: string | undefined): Promise<number> =>
  each === undefined ? 1 : page.locator(each).count();

/** What was found on a screen beside its budget. `of`: the case. */
function besideBudget(language: Language, screen: string, of: string, { words, parts }: Found): Count {
  const budget = budgetOf(screen);
  return { screen, language, words, most: budget && wordsIn(language, budget.most * parts), of };
}

/** Counts the screen shown. `of`: the case. */
export async function countScreen(page: Page, language: Language, screen: string, of: string): Promise<Count> {
  const budget = budgetOf(screen);
  const words = await wordsAtRest(page, ...(budget?.apart ?? []));
  return besideBudget(language, screen, of, { words, parts: await partsOf(page, budget?.each) });
}

/** Whether a screen has more words than it may; false where it has no budget. */
export const isOver = ({ words, most }: Pick<Count, 'words' | 'most'>): boolean => most !== undefined && words > most;

// By how much it is over, since a budget may depend on what the screen shows.
const excess = ({ words, most = 0 }: Count): number => words - most;

/** Of each screen in each language the count that is over its budget by most, or within it by least. */
export function greatest(counts: readonly Count[]): readonly Count[] {
  const found = new Map<string, Count>();
  for (const count of counts) {
    const of = `${count.screen}, ${count.language}`;
    const before = found.get(of);
    if (!before || excess(count) > excess(before)) found.set(of, count);
  }
  return [...found.values()];
}

/** Has the tab take up a case that a version kept which sealed nothing, of which the history showed these screens, from entry 1 on. */
async function takeUp(page: Page, kept: string, screens: readonly string[]): Promise<void> {
  const steps = JSON.stringify(Object.fromEntries(screens.map((screen, at) => [at + 1, { screen }])));
  await page.evaluate(
    ([text, shown]) => {
      // As the page is left, and not now: what it is still sealing of the case before would take the place of this one.
      addEventListener('pagehide', () => {
        sessionStorage.clear();
        sessionStorage.setItem('clear-steps.case', text);
        sessionStorage.setItem('clear-steps.steps', shown);
      });
      // At the first entry: a later one would take the place of one of these.
      history.replaceState({ ...(history.state as object), number: 0 }, '');
    },
    [kept, steps] as const,
  );
  await page.reload();
  await ready(page);
}

/** Counts some screens of the case in the page in every language, the one that it is in first. */
async function countCase(page: Page, of: string, screens: readonly string[]): Promise<readonly Count[]> {
  const shown = await page.locator('html').getAttribute('lang');
  const inTurn = [...bothLanguages].sort((one, other) => Number(other === shown) - Number(one === shown));
  const wanted = inTurn.flatMap((language) =>
    screens.map((screen, at) => {
      const budget = budgetOf(screen);
      return { language, screen, entry: at + 1, without: notCounted(budget?.apart), each: budget?.each };
    }),
  );
  const found = await countInPage(page, wanted);
  return wanted.map(({ language, screen }, at) => besideBudget(language, screen, of, found[at]!));
}

/** The states in three parts, so that three pages can be counted at the same time. */
export const thirds = (states: readonly State[]): readonly (readonly State[])[] =>
  [0, 1, 2].map((third) => states.filter((_, at) => at % 3 === third));

/** Counts the screens of every state in both languages, all or only these. */
export async function countScreens(
  page: Page,
  states: readonly State[],
  only?: readonly string[],
): Promise<readonly Count[]> {
  const counts: Count[] = [];
  await open(page);
  for (const [number, { id, kept, screens: all }] of states.entries()) {
    const screens = all.filter((screen) => only?.includes(screen) ?? true);
    if (screens.length === 0) continue;
    if (number % 10 === 0) console.error(`case ${number + 1} of ${states.length}`);
    await takeUp(page, kept, screens);
    counts.push(...(await countCase(page, id, screens)));
  }
  return greatest(counts);
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
