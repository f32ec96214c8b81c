import { expect, type Page } from '@playwright/test';
import { axeSource, type FoundByAxe, foundByAxe, wcag } from '../../support/axe';
import { headingOf, type Language, titleOf } from './words';

/** Runs axe by the rules of these tags and contrast, except for kinds of text in `seen`. Loads axe if needed. */
async function look(page: Page, tags: readonly string[], seen: readonly string[]): Promise<FoundByAxe> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(foundByAxe, { tags, seen });
}

/** Runs axe for WCAG 2.2 A and AA and its best practices, with every closed part of the page opened meanwhile. */
async function lookAll(page: Page, seen: readonly string[] = []): Promise<FoundByAxe> {
  const closed = await page.evaluateHandle(() => {
    // Anything scrolled under the bar would count as covered.
    window.scrollTo(0, 0);
    return [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  });
  const turn = (isOpen: boolean) =>
    closed.evaluate((some, open) => some.forEach((details) => (details.open = open)), isOpen);
  await turn(true);
  const found = await look(page, wcag, seen);
  await turn(false);
  return found;
}

/** Kinds of text found to have enough contrast. The same colours pass on any page. */
const clear = new Set<string>();
/** Returns the rules that axe finds broken. Each worker checks the contrast of a kind of text once. */
async function brokenBy(find: (seen: readonly string[]) => Promise<FoundByAxe>): Promise<readonly string[]> {
  const { broken, kinds } = await find([...clear]);
  kinds.forEach((kind) => clear.add(kind));
  return broken;
}

/** Returns where axe finds too little contrast, the only rule of its that colours can break. */
export const faint = (page: Page): Promise<readonly string[]> => brokenBy((seen) => look(page, [], seen));

/** Returns the rules that axe finds broken, and where. */
export const inaccessible = (page: Page): Promise<readonly string[]> => brokenBy((seen) => lookAll(page, seen));

/** Expects a screen's heading and title in this language, and focus on the heading unless it just opened. */
export async function expectStep(page: Page, language: Language, screen: string, isOpened = false): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(headingOf(language, screen));
  await expect(page).toHaveTitle(titleOf(language, screen));
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  if (!isOpened) await expect(heading).toBeFocused();
}
