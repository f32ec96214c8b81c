import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type ScreenId, screenIds } from '#protocol/screens';
import { markEvent } from '../../src/machine/context';
import { type Language, languages } from '../../src/words/languages';
import { otherThan } from '../support/languages';
import { missingTexts, openApp, type Opened } from './app';
import { caseFor, endsThere, fullCase, otherStates, titleOf, windowTitleOf } from './every-screen-cases';
import { action, actions, all, data, one, screenShown, unmarked } from './page';
import { isSidePage } from '#protocol/screens';
import { groundsOf } from '../../src/case/grounds';
import { strayTexts } from './stray-texts';

/** Expects every text on the page to be in its language, and none in the other. */
function expectOwnWords(language: Language): void {
  expect(missingTexts()).toEqual([]);
  expect(strayTexts(language)).toEqual([]);
}
/** Expects one whole screen under its one title, with no id twice. The window title tells only the stage of a case. */
function expectWhole(screen: ScreenId, language: Language): void {
  const ids = all('[id]').map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(all('main')).toHaveLength(1);
  expect(screenShown()).toBe(screen);
  expect(all('h1').map(({ textContent }) => textContent)).toEqual([unmarked(titleOf(language, screen))]);
  expect(document.title).toBe(windowTitleOf(language, screen));
  expectOwnWords(language);
}
/** Expects 999 before the page, Refer now, Hide if there is a case to hide, Continue if it goes on, and the clauses. */
function expectWaysOn(screen: ScreenId): void {
  expect(one('a[href="tel:999"]').compareDocumentPosition(one('main'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(actions('refer-now')).toHaveLength(screen === 'referrals' ? 0 : 1);
  expect(actions('hide')).toHaveLength(isSidePage(screen) ? 0 : 1);
  expect([...actions('continue'), ...actions('next')]).toHaveLength(
    endsThere.includes(screen) || screen.startsWith('say/') ? 0 : 1,
  );
  const clauses = groundsOf(screen).filter((ground) => ground !== 'good-practice');
  expect(data('[data-clause]', 'clause')).toEqual(expect.arrayContaining(clauses));
}
const buttonFor = (language: Language) => one(`header [data-language="${language}"]`);
async function switchTo(language: Language, { user }: Opened): Promise<void> {
  await user.click(buttonFor(language));
  await expect.poll(() => document.documentElement.lang).toBe(language);
}

// A page is drawn again for each test, so one test checks everything on it.
it.each(screenIds.filter((screen) => screen !== 'notes'))(
  '%s has its title, its ways on and the clauses that it stands on, changes to each language and back, and has no word of the other',
  async (screen) => {
    const opened = await openApp(screen, { answers: caseFor(screen) });
    expectWaysOn(screen);
    for (const language of languages.toReversed()) {
      await switchTo(language, opened);
      expectWhole(screen, language);
    }
  },
);

describe.each(languages)('in %s', (language) => {
  it('the notes, which hide a case, have one title and the words of their language', async () => {
    await openApp('notes', { answers: fullCase, language });
    expectWhole('notes', language);
  });
  it.each(otherStates)('$screen, $state: has its words, and none of the other language', async ({ screen, start }) => {
    const { store } = await openApp(screen, { ...start, language });
    expect(store.view().screen).toBe(screen);
    expectOwnWords(language);
  });
  it('Clear, asked for, has its words, and none of the other language', async () => {
    const { user } = await openApp('referrals', { answers: fullCase, language });
    await user.click(action('clear'));
    expectOwnWords(language);
  });
});

it('the reviewer’s book, whole where it is printed, has no address at which one reports, whoever was told', async () => {
  const { store } = await openApp('book', { answers: fullCase });
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(all('td').length).toBeGreaterThan(1000);
  for (const task of ['police', 'social-services'] as const) {
    act(() => store.send(markEvent(task, { do: 'made' })));
    expect(document.documentElement.outerHTML).not.toMatch(/ceop\.police|report\.iwf|iwf\.org/i);
  }
});

describe.each(languages)('changing to %s', (language) => {
  const from = otherThan(language);

  it('keeps focus on the button, which comes first, says that its language is shown, and takes no second tap at once', async () => {
    await switchTo(language, await openApp('harm', { answers: fullCase, language: from }));
    expect(buttonFor(language)).toHaveFocus();
    expect(buttonFor(language)).toHaveAttribute('aria-current', 'true');
    expect(buttonFor(from)).not.toHaveAttribute('aria-current');
    expect(all('header [data-language]').map(({ lang }) => lang)).toEqual([language, from]);
    expect(one('.top__languages')).toHaveAttribute('data-resting');
  });
});
