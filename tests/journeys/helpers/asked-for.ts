import type { Page } from '@playwright/test';
import { faint } from './checks';
import { moving, tablet, zoomed } from './strain';
import { walkByTab } from './tab-walk';
import type { Language } from './words';

/** The language in which pages are seen in the dark and gone over by Tab too: colours and the line of focus are alike in both. */
export const asksMore: Language = 'cy';
/** What more is seen in a language, in words. */
export const more = (language: Language): string =>
  language === asksMore
    ? ', can be read in the dark, moves nothing, and shows where the keyboard is on every stop, in forced colours at 400 %'
    : '';

/** Where a person has asked for dark pages and for less motion: what is faint, and what moves. */
export async function wrongInDark(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const wrong = [...(await faint(page)), ...(await moving(page))];
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return wrong.map((what) => `in the dark: ${what}`);
}

/** Where a person has asked for colours of their own, at 400 %, and for no more: where focus is not seen. Leaves a tablet’s window. */
export async function lostFocus(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize(zoomed);
  const { faults } = await walkByTab(page);
  await page.setViewportSize(tablet);
  await page.emulateMedia({ forcedColors: null });
  return faults;
}
