import type { Page } from '@playwright/test';
import { keep } from '../../../src/session/kept-case';
import type { ScreenId } from '#protocol/screens';
import { caseOn } from '../../support/app';
import { atRest } from '../../support/at-rest';
import { readCase } from './cases';
import { open, seeScreen } from './walk';
import type { Language } from './words';

/** What is kept in this tab, by key; the live case and the steps behind Back are unsealed. */
export async function kept(page: Page): Promise<Readonly<Record<string, string>>> {
  const opened = await page.evaluate(atRest, undefined);
  const { 'clear-steps.case': sealed, ...rest } = await page.evaluate((): Record<string, string> => ({
    ...sessionStorage,
  }));
  if (sealed === undefined) return rest;
  return { ...rest, case: opened?.case ?? '', steps: opened?.steps ?? '' };
}

/** Puts a case into this tab, in place of what is kept there, as a version kept it that sealed nothing. */
const putPlain = (page: Page, text: string): Promise<void> =>
  page.evaluate((plain) => {
    sessionStorage.clear();
    sessionStorage.setItem('clear-steps.case', plain);
  }, text);

/** Has the tab take up a case that was kept before, on the screen where it stood: quicker than to walk there again. There is nothing behind Back. */
export async function takeUp(page: Page, language: Language, text: string, screen: string): Promise<void> {
  await page.goto('licences.txt');
  await putPlain(page, text);
  await open(page, language);
  await seeScreen(page, screen);
}

/** The text in which a case of `tests/cases` is kept on one of its screens, all answered and nothing marked. */
const textOf = (name: string, screen: ScreenId): string => keep(caseOn(readCase(name).answers, screen).view(), 'live');

/** Has the tab take up such a case, which nobody has walked. */
export const openCase = (page: Page, language: Language, name: string, screen: ScreenId): Promise<void> =>
  takeUp(page, language, textOf(name, screen), screen);

/** Puts another text in the place of the case that is kept in this tab. */
export async function spoil(page: Page, text: string): Promise<void> {
  if (!(await page.evaluate(atRest, { case: text }))) await putPlain(page, text);
}

/** The answers and the log of the case that is kept in this tab. */
export const keptCase = async (
  page: Page,
): Promise<{ readonly answers: unknown; readonly log: readonly { readonly do: string }[] }> =>
  JSON.parse((await kept(page))['case'] ?? '{"log":[]}') as Awaited<ReturnType<typeof keptCase>>;

/** What can be pasted now. The app's own page may not read it: another page does, which needs the permissions of the clipboard. */
export async function clipboard(page: Page): Promise<string> {
  const reader = await page.context().newPage();
  await reader.route('**/reader', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }));
  await reader.goto('./reader');
  await reader.bringToFront();
  const read = await reader.evaluate(() => navigator.clipboard.readText());
  await reader.close();
  return read;
}
