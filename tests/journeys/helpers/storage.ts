import type { Page } from '@playwright/test';

/** What is kept in this tab, by key. */
export const kept = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() => ({ ...sessionStorage }));

/** Puts another text in the place of the case that is kept in this tab. */
export const spoil = (page: Page, text: string): Promise<void> =>
  page.evaluate((other) => {
    sessionStorage.setItem('clear-steps.case', other);
  }, text);
