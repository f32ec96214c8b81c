import axe from 'axe-core';
import { expect, type Page } from '@playwright/test';
import { type FoundByAxe, foundByAxe, wcag } from '../../support/axe';
import { headingOf, type Language, titleOf } from './words';

/** What axe finds on the page by the rules of some tags, and of contrast. Once in a page, axe stays there. */
async function look(page: Page, tags: readonly string[]): Promise<FoundByAxe> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(foundByAxe, tags);
}

/** Where axe finds too little contrast: the one of its rules that colours can break. */
export const faint = async (page: Page): Promise<readonly string[]> => (await look(page, [])).broken;

/** What axe finds by WCAG 2.2 A and AA, and by its own best practice, with everything on the page opened. */
export async function lookAll(page: Page): Promise<FoundByAxe> {
  await page.evaluate(() => {
    document.querySelectorAll('details').forEach((details) => {
      details.open = true;
    });
    // What is scrolled away under the bar would count as covered.
    window.scrollTo(0, 0);
  });
  return look(page, wcag);
}

/** What breaks one of those rules: the rule, and where. */
export const inaccessible = async (page: Page): Promise<readonly string[]> => (await lookAll(page)).broken;

/** The heading and the title name the screen in the page's language, and focus is on the heading, save where the app has just been opened. */
export async function expectStep(page: Page, language: Language, screen: string, isOpened = false): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(headingOf(language, screen));
  await expect(page).toHaveTitle(titleOf(language, screen));
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  if (!isOpened) await expect(heading).toBeFocused();
}
