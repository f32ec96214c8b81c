import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { headingOf, type Language, titleOf } from './words';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Where axe finds too little contrast: the one of its rules that colours can break. */
export async function faint(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** What axe finds against WCAG 2.2 A and AA with everything on the page opened: the rule, and where. */
export async function inaccessible(page: Page): Promise<readonly string[]> {
  await page.evaluate(() =>
    document.querySelectorAll('details').forEach((details) => {
      details.open = true;
    }),
  );
  // Legacy mode: faster, and the same on a page without frames.
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** The heading and the title name the screen in the page's language, and focus is on the heading, save where the app has just been opened. */
export async function expectStep(page: Page, language: Language, screen: string, isOpened = false): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(headingOf(language, screen));
  await expect(page).toHaveTitle(titleOf(language, screen));
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  if (!isOpened) await expect(heading).toBeFocused();
}
