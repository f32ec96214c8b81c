import { type Language, languages } from '../../src/words/language-ids';
import type { ScreenId } from '#protocol/screens';
import { budgetOf, wordsIn } from './budgets';
import { wordsAtRest } from './at-rest';
import { pageOf } from './drawn';
import type { State } from './states';

/** The words of a screen, where a case has most of them; `most` is undefined where the screen has no budget. */
export interface Count {
  readonly screen: string;
  readonly language: Language;
  readonly words: number;
  readonly most: number | undefined;
  readonly of: string;
}

const partsOf = (page: string, each: string | undefined): number =>
  each === undefined ? 1 : page.split(` ${each}=`).length - 1;

/** Counts a page of a screen beside its budget. `of`: the case. */
export function countPage(language: Language, screen: string, of: string, page: string): Count {
  const budget = budgetOf(screen);
  const words = wordsAtRest(page, budget?.apart);
  const most = budget && wordsIn(language, budget.most * partsOf(page, budget.each));
  return { screen, language, words, most, of };
}

/** Whether a screen has more words than it may; false where it has no budget. */
export const isOver = ({ words, most }: Pick<Count, 'words' | 'most'>): boolean => most !== undefined && words > most;

// By how much it is over, since a budget may depend on what the screen shows.
const excess = ({ words, most = 0 }: Count): number => words - most;

/** Of each screen in each language the count that is over its budget by most, or within it by least. */
function greatest(counts: readonly Count[]): readonly Count[] {
  const found = new Map<string, Count>();
  for (const count of counts) {
    const of = `${count.screen}, ${count.language}`;
    const before = found.get(of);
    if (!before || excess(count) > excess(before)) found.set(of, count);
  }
  return [...found.values()];
}

const countScreen = (state: State, screen: ScreenId): readonly Count[] =>
  languages.map((language) => countPage(language, screen, state.id, pageOf(language, screen, state)));

/** The greatest counts of the screens of every state in both languages, of all screens or only of these. */
export const countScreens = (states: readonly State[], only?: readonly string[]): readonly Count[] =>
  greatest(
    states.flatMap((state) =>
      state.screens.filter((screen) => only?.includes(screen) ?? true).flatMap((screen) => countScreen(state, screen)),
    ),
  );
