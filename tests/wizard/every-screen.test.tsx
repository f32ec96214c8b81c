import { beforeEach, describe, expect, it } from 'vitest';
import { isSidePage } from '#protocol/screens';
import { openApp } from './app';
import {
  caseFor,
  clausesOf,
  endsThere,
  screensInBoth,
  titleOf,
  windowTitleOf,
  withoutNotes,
} from './every-screen-cases';
import { actions, all, data, one, screenShown, textOf, unmarked } from './page';

describe.each(screensInBoth)('$screen in $language', ({ screen, language }) => {
  beforeEach(() => openApp(screen, { answers: caseFor(screen), language }));

  // A page is drawn anew for each test: what can be seen of one page is one test.
  it('is the screen where the case stands, in one main part and the language shown, under its one title; that of the window tells of a case only the stage', () => {
    expect(all('main')).toHaveLength(1);
    expect(screenShown()).toBe(screen);
    expect(document.documentElement.lang).toBe(language);
    expect(all('h1')).toHaveLength(1);
    expect(textOf('h1')).toBe(unmarked(titleOf(language, screen)));
    expect(document.title).toBe(windowTitleOf(language, screen));
  });
});

describe.each(withoutNotes)('$screen in $language', ({ screen, language }) => {
  beforeEach(() => openApp(screen, { answers: caseFor(screen), language }));

  const goesOn = !endsThere.includes(screen);
  it(`has 999 before anything of the page, Refer now, Hide where there is a case to hide, ${goesOn ? 'one' : 'no'} Continue, and the clauses that it stands on`, () => {
    expect(one('a[href="tel:999"]').compareDocumentPosition(one('main'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(actions('refer-now')).toHaveLength(1);
    expect(actions('hide')).toHaveLength(isSidePage(screen) ? 0 : 1);
    expect(actions('continue')).toHaveLength(goesOn ? 1 : 0);
    expect(data('[data-clause]', 'clause')).toEqual(clausesOf(screen));
  });
});
