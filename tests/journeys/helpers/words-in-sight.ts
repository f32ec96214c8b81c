import type { Page } from '@playwright/test';
import { wordsAtRest } from '../../../tools/word-counts/at-rest';

/** Run in the page: how many words of `main` are in sight as it stands. `without`: what is not counted, as a selector. */
function countWords(without: string): number {
  const isSeen = ({ parentElement: part }: Node) =>
    part?.checkVisibility({ visibilityProperty: true }) === true && part.closest(without) === null;
  const main = document.querySelector('main');
  const texts = main && document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts?.nextNode()) if (isSeen(texts.currentNode)) found.push(texts.currentNode.textContent ?? '');
  return found.flatMap((text) => text.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** How many words of `main` a browser shows: not the options of a select, nor what is only for a screen reader. */
export const wordsInSight = (page: Page): Promise<number> =>
  page.evaluate(countWords, 'option, .nhsuk-u-visually-hidden');

/** Says where a browser shows other words of the page than are counted of its HTML. */
export async function miscounted(page: Page): Promise<readonly string[]> {
  const drawn = await page.evaluate(() => document.querySelector('main')?.outerHTML ?? '');
  const [counted, inSight] = [wordsAtRest(drawn), await wordsInSight(page)];
  return counted === inSight ? [] : [`counted as ${counted} words, and shows ${inSight}`];
}
