import type { Language } from '../../src/words/language-ids.ts';
import budgets from './budgets.json' with { type: 'json' };

/** What a screen may have: words in English, as a whole or for `each` part that has this attribute; what stands `apart`, by tag or `.class`, is not counted. */
export interface Budget {
  readonly most: number;
  readonly each?: string;
  readonly apart?: readonly string[];
}
/** A whole walk to the hub. */
export interface WalkCounts {
  readonly screens: number;
  readonly taps: number;
  readonly words: number;
}

interface Budgets {
  readonly languages: Readonly<Record<Language, number>>;
  readonly screens: Readonly<Record<string, Budget>>;
}
const { languages, screens }: Budgets = budgets;

/** The budget of a screen; undefined where it has none. */
export const budgetOf = (screen: string): Budget | undefined => screens[screen];

/** The screens whose words are held to a budget; of a call, those around the facts of its case, which are all to be said. */
export const heldScreens: readonly string[] = Object.keys(screens);

/** How many words a language may take where English may take so many. */
export const wordsIn = (language: Language, words: number): number => Math.floor(languages[language] * words);

/** The cases whose whole walks have a budget, in English. */
export const walkBudgets: Readonly<Record<string, WalkCounts>> = budgets.walks;
