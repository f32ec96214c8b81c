import type { Page } from '@playwright/test';

const unseen = ['option', '.nhsuk-u-visually-hidden'];

/** Run in the page: how many words of `main` are seen as it stands. `without`: what is not counted, as a selector. */
export function countWords(without: string): number {
  const isSeen = ({ parentElement: part }: Node) =>
    part?.checkVisibility({ visibilityProperty: true }) === true && part.closest(without) === null;
  const main = document.querySelector('main');
  const texts = main && document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts?.nextNode()) if (isSeen(texts.currentNode)) found.push(texts.currentNode.textContent ?? '');
  return found.flatMap((text) => text.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** What is not counted on any screen, and what is not on this one. */
export const notCounted = (apart: readonly string[] = []): string => [...unseen, ...apart].join();

/**
 * How many words of `main` are seen as a screen stands: not what is closed, the options of a select, what is only for a screen reader,
 * or what `apart` names. A word is what stands between spaces and has a letter or a digit.
 */
export const wordsAtRest = (page: Page, ...apart: readonly string[]): Promise<number> =>
  page.evaluate(countWords, notCounted(apart));
