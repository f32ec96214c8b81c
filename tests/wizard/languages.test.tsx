import { describe, expect, it } from 'vitest';
import { languages } from '../../src/words/languages';
import { missingTexts, openApp } from './app';
import { caseFor, otherStates, screensInBoth } from './every-screen-cases';
import { action } from './page';
import { strayTexts } from './stray-texts';
import { languageMark } from '../../src/words/language-marks';

const keyLike = new RegExp(`\\b(advice|areas|clauses|pages|questions|risks|tasks|ui):\\w|\\{\\{|${languageMark}`);

describe.each(screensInBoth)('$screen in $language', ({ screen, language }) => {
  it('has the words of its language for all that it says, and none of the other', async () => {
    await openApp(screen, { answers: caseFor(screen), language });
    expect(missingTexts()).toEqual([]);
    expect(`${document.title} ${document.body.textContent}`).not.toMatch(keyLike);
    expect(strayTexts(language)).toEqual([]);
  });
});

describe.each(languages)('in %s', (language) => {
  it.each(otherStates)('$screen, $state: has its words, and none of the other language', async ({ screen, start }) => {
    const { store } = await openApp(screen, { ...start, language });
    expect(store.view().screen).toBe(screen);
    expect(missingTexts()).toEqual([]);
    expect(document.body.textContent).not.toMatch(keyLike);
    expect(strayTexts(language)).toEqual([]);
  });

  it('Clear, asked for, has its words, and none of the other language', async () => {
    const { user } = await openApp('referrals', { answers: caseFor('referrals'), language });
    await user.click(action('clear'));
    expect(missingTexts()).toEqual([]);
    expect(strayTexts(language)).toEqual([]);
  });
});
