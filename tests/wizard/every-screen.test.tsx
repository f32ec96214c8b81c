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

  it('is the screen where the case stands, in one main part, in the language shown', () => {
    expect(all('main')).toHaveLength(1);
    expect(screenShown()).toBe(screen);
    expect(document.documentElement.lang).toBe(language);
  });

  it('has its own title as its one heading; the title of the window tells of a case only the stage', () => {
    expect(all('h1')).toHaveLength(1);
    expect(textOf('h1')).toBe(unmarked(titleOf(language, screen)));
    expect(document.title).toBe(windowTitleOf(language, screen));
  });
});

describe.each(withoutNotes)('$screen in $language', ({ screen, language }) => {
  beforeEach(() => openApp(screen, { answers: caseFor(screen), language }));

  it('has 999 before anything of the page, Refer now, and Hide where there is a case to hide', () => {
    expect(one('a[href="tel:999"]').compareDocumentPosition(one('main'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(actions('refer-now')).toHaveLength(1);
    expect(actions('hide')).toHaveLength(isSidePage(screen) ? 0 : 1);
  });

  it(endsThere.includes(screen) ? 'has no Continue: it ends there' : 'has one Continue', () => {
    expect(actions('continue')).toHaveLength(endsThere.includes(screen) ? 0 : 1);
  });

  it('names the clauses that it stands on', () => {
    expect(data('[data-clause]', 'clause')).toEqual(clausesOf(screen));
  });
});
