import type { Page } from '@playwright/test';
import { addEntry, tellMoved } from '../../tests/support/come-to.ts';
import { bothLanguages, type Language, text } from '../../tests/journeys/helpers/words.ts';
import { countWords } from './words-at-rest.ts';

/** A screen whose words are wanted. `without`: what is not counted; `each`: the parts that are counted, both as selectors. */
export interface Wanted {
  readonly language: Language;
  readonly screen: string;
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

/** Run in the page: comes to a screen of the case in it, and waits until it is drawn, and is not only announced as loading. */
async function comeTo(screen: string, waiting: readonly string[]): Promise<void> {
  const isShown = () =>
    document.querySelector('main')?.dataset['screen'] === screen
    && location.hash === '#/'
    && [...document.querySelectorAll('main :is(h1, p)')].every(({ textContent }) => !waiting.includes(textContent));
  if (screen === 'referrals') location.hash = '#/referrals';
  else {
    addEntry(screen);
    tellMoved();
  }
  await until(screen, isShown);
  // What a screen does upon it, it does in turns of its own.
  await new Promise((turn) => setTimeout(turn));
}

/** Run in the page: counts screens of the case in it, one after another. */
async function countEach(wanted: readonly Wanted[], waiting: readonly string[]): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const { language, screen, without, each } of wanted) {
    await speak(language);
    await comeTo(screen, waiting);
    found.push({ words: countWords(without), parts: each === undefined ? 1 : document.querySelectorAll(each).length });
  }
  return found;
}

const waiting = bothLanguages.map((language) => text(language, 'ui:later/loading'));
const parts = [addEntry, countWords, until, speak, comeTo, countEach].map(String).join('\n');

/** Counts screens of the case in the page. In one errand: one to the page and back takes longer than the count of a screen. */
export const countInPage = (page: Page, wanted: readonly Wanted[]): Promise<readonly Found[]> =>
  page.evaluate(
    `(() => {
      ${parts}
      const tellMoved = ${String(tellMoved)};
      return countEach(${JSON.stringify(wanted)}, ${JSON.stringify(waiting)});
    })()`,
  );
