import type { Page } from '@playwright/test';
import { keptText } from '../../../src/session/kept-case';
import type { ScreenId } from '#protocol/screens';
import { caseOn } from '../../support/app';
import { atRest } from '../../support/at-rest';
import { readCase } from './cases';
import { open, seeScreen } from './walk';
import type { Language } from './words';

/** Returns what this tab stores, by key, with the live case and the steps behind Back unsealed. */
export async function kept(page: Page): Promise<Readonly<Record<string, string>>> {
  const opened = await page.evaluate(atRest, undefined);
  const { 'clear-steps.case': header, ...rest } = await page.evaluate((): Record<string, string> => ({
    ...sessionStorage,
  }));
  if (!opened && header === undefined) return rest;
  return { ...rest, case: opened?.case ?? '', steps: opened?.steps ?? '' };
}

/** Puts a case into this tab, sealed as the app seals it, on any page of its origin. */
const putCase = (page: Page, text: string): Promise<unknown> =>
  page.evaluate(`(${String(atRest)})(${JSON.stringify({ case: text })}, true)`);

/** Loads a stored case at the screen where it was left, which is faster than walking there. Back has no entries. */
export async function takeUp(page: Page, language: Language, text: string, screen: string): Promise<void> {
  await page.goto('licences.txt');
  await putCase(page, text);
  await open(page, language);
  await seeScreen(page, screen);
}

/** Returns a case of `tests/cases` as stored at one of its screens, fully answered and with no marks. */
const textOf = (name: string, screen: ScreenId): string =>
  keptText(caseOn(readCase(name).answers, screen).view(), 'live');

/** Loads such a case into the tab. */
export const openCase = (page: Page, language: Language, name: string, screen: ScreenId): Promise<void> =>
  takeUp(page, language, textOf(name, screen), screen);

/** Replaces the stored case of this tab with another text. */
export async function spoil(page: Page, text: string): Promise<void> {
  if (!(await page.evaluate(atRest, { case: text }))) await putCase(page, text);
}

/** Returns the answers and the log of the stored case of this tab. */
export const keptCase = async (
  page: Page,
): Promise<{ readonly answers: unknown; readonly log: readonly { readonly do: string }[] }> =>
  JSON.parse((await kept(page))['case'] ?? '{"log":[]}') as Awaited<ReturnType<typeof keptCase>>;

/** Returns the clipboard. The app's own page may not read it, so another page with permission does. */
export async function clipboard(page: Page): Promise<string> {
  const reader = await page.context().newPage();
  await reader.route('**/reader', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }));
  await reader.goto('./reader');
  await reader.bringToFront();
  const read = await reader.evaluate(() => navigator.clipboard.readText());
  await reader.close();
  return read;
}
