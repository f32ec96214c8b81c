import { givenIn } from '../../src/case/answers';
import { describe, expect, it } from 'vitest';
import { type ScreenId, screenIds } from '#protocol/screens';
import { type Language, languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { bothTold, missingTexts, openApp, type Opened } from './app';
import { caseFor, fullCase, titleOf } from './every-screen-cases';
import { all, one, option, screenShown, textOf, ticked, unmarked } from './page';
import { strayTexts } from './stray-texts';
import { otherThan } from '../support/languages';

const buttonFor = (language: Language) => one(`header [data-language="${language}"]`);
async function switchTo(language: Language, { user }: Opened): Promise<void> {
  await user.click(buttonFor(language));
  await expect.poll(() => document.documentElement.lang).toBe(language);
}

/** Expects the screen of a case, all of it in one language. */
function expectAllIn(language: Language, screen: ScreenId): void {
  expect(screenShown()).toBe(screen);
  expect(textOf('h1')).toBe(unmarked(titleOf(language, screen)));
  expect(strayTexts(language)).toEqual([]);
  expect(missingTexts()).toEqual([]);
}

describe.each(screenIds.filter((screen) => screen !== 'notes'))('from %s', (screen) => {
  it('each language shows the same screen, all of it in that language, and so does the way back', async () => {
    const opened = await openApp(screen, { answers: caseFor(screen), log: bothTold, language: 'en' });
    for (const language of languages.toReversed()) {
      await switchTo(language, opened);
      expectAllIn(language, screen);
    }
  });
});

describe.each(languages)('changing to %s', (language) => {
  const from = otherThan(language);

  it('fetches its words, keeps ticks that are not yet an answer, and the answers', async () => {
    const opened = await openApp('harm', { answers: { ...fullCase, harm: ['other-content'] }, language: from });
    await opened.user.click(option('harm', 'not-sure'));
    await switchTo(language, opened);
    expectAllIn(language, 'harm');
    expect(ticked('harm')).toEqual(['other-content', 'not-sure']);
    expect(givenIn(opened.store.view().context.answers).harm).toEqual(['other-content']);
  });

  it('fetches its words of what loads later too', async () => {
    const opened = await openApp('record', { answers: fullCase, log: bothTold, language: from });
    await switchTo(language, opened);
    expectAllIn(language, 'record');
  });

  it('keeps focus on the button, which says that its language is shown', async () => {
    await switchTo(language, await openApp('harm', { answers: fullCase, language: from }));
    expect(buttonFor(language)).toHaveFocus();
    expect(buttonFor(language)).toHaveAttribute('aria-current', 'true');
    expect(buttonFor(from)).not.toHaveAttribute('aria-current');
  });

  it('puts the button of that language first', async () => {
    await switchTo(language, await openApp('harm', { answers: fullCase, language: from }));
    expect(all('header [data-language]').map(({ lang }) => lang)).toEqual([language, from]);
  });

  it('takes no second tap at once: the other language has come to that place', async () => {
    await switchTo(language, await openApp('harm', { answers: fullCase, language: from }));
    expect(one('.top__languages')).toHaveAttribute('data-resting');
  });

  it('keeps an error, in the words of the language', async () => {
    const opened = await openApp('need', { language: from });
    await opened.user.click(one('[data-action="continue"]'));
    await switchTo(language, opened);
    expect(all('.nhsuk-error-summary li').map((item) => item.textContent)).toEqual([
      textAt(language, 'questions:need/error'),
    ]);
  });

  it('is kept for the next case on this device', async () => {
    await switchTo(language, await openApp('about', { language: from }));
    expect(localStorage.getItem('clear-steps.language')).toBe(language);
  });
});
