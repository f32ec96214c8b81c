import { expect, type Page } from '@playwright/test';
import { axeSource, type FoundByAxe, foundByAxe, wcag } from '../../support/axe';
import { headingOf, type Language, titleOf } from './words';

/** What axe finds on the page by the rules of some tags, and of contrast, save of the kinds of text in `seen`. Once in a page, axe stays there. */
async function look(page: Page, tags: readonly string[], seen: readonly string[]): Promise<FoundByAxe> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(foundByAxe, { tags, seen });
}

/** What axe finds by WCAG 2.2 A and AA, and by its own best practice, with everything on the page opened meanwhile. */
async function lookAll(page: Page, seen: readonly string[] = []): Promise<FoundByAxe> {
  const closed = await page.evaluateHandle(() => {
    // What is scrolled away under the bar would count as covered.
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

/** The kinds of text that have their contrast: the same colours once more have it too, on whatever page. */
const clear = new Set<string>();
/** What axe finds to be broken, contrast looked at once for each kind of text in all that a worker looks at. */
async function brokenBy(find: (seen: readonly string[]) => Promise<FoundByAxe>): Promise<readonly string[]> {
  const { broken, kinds } = await find([...clear]);
  kinds.forEach((kind) => clear.add(kind));
  return broken;
}

/** Where axe finds too little contrast: the one of its rules that colours can break. */
export const faint = (page: Page): Promise<readonly string[]> => brokenBy((seen) => look(page, [], seen));

/** What breaks one of the rules that axe looks by: the rule, and where. */
export const inaccessible = (page: Page): Promise<readonly string[]> => brokenBy((seen) => lookAll(page, seen));

/** The heading and the title name the screen in the page's language, and focus is on the heading, save where the app has just been opened. */
export async function expectStep(page: Page, language: Language, screen: string, isOpened = false): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(headingOf(language, screen));
  await expect(page).toHaveTitle(titleOf(language, screen));
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  if (!isOpened) await expect(heading).toBeFocused();
}
