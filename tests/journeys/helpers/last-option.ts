import type { Page } from '@playwright/test';
import { inEach } from './sizes';

/** A tablet, turned and upright. */
const held = [
  { width: 1180, height: 820 },
  { width: 820, height: 1180 },
];

/** By how much the last option of a screen that opens at its top stands below what the bar at the bottom leaves to see. */
export const below = (page: Page): Promise<number> =>
  page.evaluate(() => {
    window.scrollTo(0, 0);
    const options = [...document.querySelectorAll('main :is(label, select)')];
    const end = Math.max(0, ...options.map((option) => option.getBoundingClientRect().bottom));
    const bar = document.querySelector('.bottom-bar')?.getBoundingClientRect().top ?? 0;
    return Math.max(0, Math.round(end - bar));
  });

/** The same in words, where it is. */
async function tooLow(page: Page): Promise<readonly string[]> {
  const by = await below(page);
  return by > 0 ? [`the last option is ${by} px too low`] : [];
}

/** Where a tablet, turned or upright, does not show the last option of a screen of the walk above Continue. Leaves it upright. */
export const tooLowOn = (page: Page, screen: string): Promise<readonly string[]> =>
  // What is told of each risk stands there in full.
  screen === 'flagged-risks' ? Promise.resolve([]) : inEach(page, held, tooLow);
