import { expect } from 'vitest';
import { isSidePage, type ScreenId } from '#protocol/screens';
import { languageMark } from '../../src/words/language-marks';
import type { Language } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { missingTexts } from './app';
import { clausesOf, endsThere, titleOf, windowTitleOf } from './every-screen-cases';
import { actions, all, data, one, screenShown, textOf, unmarked } from './page';
import { strayTexts } from './stray-texts';

/** The screen stands where its case does, in one main part and the language shown, under its one title; that of the window tells of a case only the stage. */
export function expectWhole(screen: ScreenId, language: Language): void {
  expect(all('main')).toHaveLength(1);
  expect(screenShown()).toBe(screen);
  expect(document.documentElement.lang).toBe(language);
  expect(all('h1')).toHaveLength(1);
  expect(textOf('h1')).toBe(unmarked(titleOf(language, screen)));
  expect(document.title).toBe(windowTitleOf(language, screen));
}

/** 999 comes before anything of the page; there is Refer now, Hide where there is a case to hide, Continue where it goes on, and the clauses that it stands on. */
export function expectWaysOn(screen: ScreenId): void {
  expect(one('a[href="tel:999"]').compareDocumentPosition(one('main'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(actions('refer-now')).toHaveLength(1);
  expect(actions('hide')).toHaveLength(isSidePage(screen) ? 0 : 1);
  expect(actions('continue')).toHaveLength(endsThere.includes(screen) ? 0 : 1);
  expect(data('[data-clause]', 'clause')).toEqual(clausesOf(screen));
}

const keyLike = new RegExp(`\\b(advice|areas|clauses|pages|questions|risks|tasks|ui):\\w|\\{\\{|${languageMark}`);
/** There are the words of its language for all that the page says, and none of the other. */
export function expectOwnWords(language: Language): void {
  expect(missingTexts()).toEqual([]);
  expect(`${document.title} ${document.body.textContent}`).not.toMatch(keyLike);
  expect(strayTexts(language)).toEqual([]);
}

const typed = () => (all('input') as HTMLInputElement[]).filter(({ type }) => type !== 'radio' && type !== 'checkbox');
/** A local number is of a service, not of a child: it is digits, and a file of such numbers. */
const numberFields = [
  'number-number text 20',
  'number-day text 2',
  'number-month text 2',
  'number-year text 4',
  'number-file file -1',
];
/** The screen takes no file, no picture and no text about a child. */
export function expectNoTexts(screen: ScreenId): void {
  expect(all('textarea, [contenteditable], img, canvas, video, audio')).toEqual([]);
  const [, task = ''] = screen.split('/');
  const fields = typed().map(({ id, type, maxLength }) => `${id} ${type} ${maxLength}`);
  const allowed =
    screen === 'local-numbers' ? [numberFields] : [[], [`${task}-time text 5`, `${task}-reference text 20`]];
  expect(allowed).toContainEqual(fields);
}

/** The page opens with ringing 999. */
export function expectDangerFirst(language: Language): void {
  const [page, now] = [textOf('body'), textAt(language, 'ui:danger/live-untold')];
  expect(page).toContain(now);
  expect(one('[data-danger] a').getAttribute('href')).toBe('tel:999');
  expect(page.indexOf(now)).toBeLessThan(page.indexOf(textOf('main')));
}
/** Nothing around the screen says to ring 999 first. */
export const expectDangerUnsaid = (language: Language): void =>
  expect(textOf('body').replace(textOf('main'), '')).not.toContain(textAt(language, 'ui:danger/live-untold'));

/** An address at which one reports to CEOP or the IWF. */
export const reportAddress = /ceop\.police|report\.iwf|iwf\.org/i;
/** No way to report to CEOP or the IWF is on the page. */
export const expectNoReportAddress = (): void => expect(document.documentElement.outerHTML).not.toMatch(reportAddress);
