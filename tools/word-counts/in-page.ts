import type { Page } from '@playwright/test';
import { bothLanguages, type Language, text } from '../../tests/journeys/helpers/words.ts';
import { countWords } from './words-at-rest.ts';

/** A screen whose words are wanted. `entry`: that of the history which showed it; `without`: what is not counted; `each`: the parts that are counted, both as selectors. */
interface Wanted {
  readonly language: Language;
  readonly screen: string;
  readonly entry: number;
  readonly without: string;
  readonly each: string | undefined;
}
/** What was found on it: its words, and of those parts how many there are. */
export interface Found {
  readonly words: number;
  readonly parts: number;
}

/** Run in the page: waits until something is so. */
async function until(what: string, isSo: () => boolean): Promise<void> {
  for (const since = Date.now(); !isSo();) {
    if (Date.now() - since > 10_000) throw new Error(`${what} does not come up`);
    await new Promise((again) => setTimeout(again));
  }
}

/** Run in the page: has it speak a language. */
async function speak(language: string): Promise<void> {
  const { documentElement } = document;
  if (documentElement.lang === language) return;
  document.querySelector<HTMLElement>(`[data-language="${language}"]`)?.click();
  await until(language, () => documentElement.lang === language);
}

/** What stands elsewhere and is run in the page too: handed over, since a page has no imports. */
const ways = { countWords };

/** Run in the page: comes to a screen of the case in it, and waits until it is drawn, and is not only announced as loading. */
async function comeTo(screen: string, entry: number, waiting: readonly string[]): Promise<void> {
  const isShown = () =>
    document.querySelector('main')?.dataset['screen'] === screen
    && location.hash === '#/'
    && [...document.querySelectorAll('main :is(h1, p)')].every(({ textContent }) => !waiting.includes(textContent));
  if (screen === 'referrals') location.hash = '#/referrals';
  else {
    // As on Back or Forward to that entry.
    history.replaceState({ ...(history.state as object), number: entry }, '');
    dispatchEvent(new PopStateEvent('popstate'));
  }
  await until(screen, isShown);
  // What a screen does upon it, it does in turns of its own.
  await new Promise((turn) => setTimeout(turn));
}

/** Run in the page: counts screens of the case in it, one after another. */
async function countEach(
  wanted: readonly Wanted[],
  waiting: readonly string[],
  by: typeof ways,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const { language, screen, entry, without, each } of wanted) {
    await speak(language);
    await comeTo(screen, entry, waiting);
    const parts = each === undefined ? 1 : document.querySelectorAll(each).length;
    found.push({ words: by.countWords(without), parts });
  }
  return found;
}

const waiting = bothLanguages.map((language) => text(language, 'ui:later/loading'));
const inWays = Object.entries(ways).map(([name, way]) => `${name}: ${String(way)}`);
const steps = [until, speak, comeTo, countEach].map(String);

/** Counts screens of the case in the page. In one errand: one to the page and back takes longer than the count of a screen. */
export const countInPage = (page: Page, wanted: readonly Wanted[]): Promise<readonly Found[]> =>
  page.evaluate(
    `(() => {
      ${steps.join('\n')}
      return countEach(${JSON.stringify(wanted)}, ${JSON.stringify(waiting)}, { ${inWays.join()} });
    })()`,
  );
