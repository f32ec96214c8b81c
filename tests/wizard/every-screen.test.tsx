import { describe, expect, it } from 'vitest';
import { isSidePage, type ScreenId } from '#protocol/screens';
import { type Language, languages } from '../../src/words/languages';
import { openApp } from './app';
import { caseFor, clausesOf, endsThere, titleOf, windowTitleOf, withoutNotes } from './every-screen-cases';
import { actions, all, data, one, screenShown, textOf, unmarked } from './page';

/** Opens a screen, which is where its case stands, in one main part and the language shown, under its one title; that of the window tells of a case only the stage. */
async function openWhole(screen: ScreenId, language: Language): Promise<void> {
  await openApp(screen, { answers: caseFor(screen), language });
  expect(all('main')).toHaveLength(1);
  expect(screenShown()).toBe(screen);
  expect(document.documentElement.lang).toBe(language);
  expect(all('h1')).toHaveLength(1);
  expect(textOf('h1')).toBe(unmarked(titleOf(language, screen)));
  expect(document.title).toBe(windowTitleOf(language, screen));
}

// A page is drawn anew for each test: what can be seen of one page is one test.
describe.each(withoutNotes)('$screen in $language', ({ screen, language }) => {
  const goesOn = !endsThere.includes(screen);
  it(`has one title, 999 before anything of the page, Refer now, Hide where there is a case to hide, ${goesOn ? 'one' : 'no'} Continue, and the clauses that it stands on`, async () => {
    await openWhole(screen, language);
    expect(one('a[href="tel:999"]').compareDocumentPosition(one('main'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(actions('refer-now')).toHaveLength(1);
    expect(actions('hide')).toHaveLength(isSidePage(screen) ? 0 : 1);
    expect(actions('continue')).toHaveLength(goesOn ? 1 : 0);
    expect(data('[data-clause]', 'clause')).toEqual(clausesOf(screen));
  });
});

it.each(languages)('the notes, which hide a case, have one title in %s', (language) => openWhole('notes', language));
