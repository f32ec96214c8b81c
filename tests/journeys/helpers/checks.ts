import axe from 'axe-core';
import { expect, type Page } from '@playwright/test';
import { headingOf, type Language, titleOf } from './words';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Axe {
  readonly run: (
    on: Document,
    options: { readonly runOnly: readonly string[]; readonly resultTypes: readonly ['violations'] },
  ) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly target: readonly string[] }[];
    }[];
  }>;
}

/** What axe finds on the page, with its rules of that name or those tags: the rule, and where. Once in a page, axe stays there. */
async function foundByAxe(page: Page, runOnly: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const { axe: looking } = window as unknown as { readonly axe: Axe };
    // What it finds to be right is not asked for: to describe that takes longer than to look.
    const { violations } = await looking.run(document, { runOnly: rules, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, runOnly);
}

/** Where axe finds too little contrast: the one of its rules that colours can break. */
export const faint = (page: Page): Promise<readonly string[]> => foundByAxe(page, ['color-contrast']);

/** What axe finds against WCAG 2.2 A and AA with everything on the page opened: the rule, and where. */
export async function inaccessible(page: Page): Promise<readonly string[]> {
  await page.evaluate(() =>
    document.querySelectorAll('details').forEach((details) => {
      details.open = true;
    }),
  );
  return foundByAxe(page, tags);
}

/** The heading and the title name the screen in the page's language, and focus is on the heading, save where the app has just been opened. */
export async function expectStep(page: Page, language: Language, screen: string, isOpened = false): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(headingOf(language, screen));
  await expect(page).toHaveTitle(titleOf(language, screen));
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  if (!isOpened) await expect(heading).toBeFocused();
}
