import type { Page } from '@playwright/test';
import { faint } from './checks';
import { moving, tablet, zoomed } from './strain';
import { walkByTab } from './tab-walk';

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
