import { beforeEach, describe, expect, it } from 'vitest';
import { missingTexts, openApp } from './app';
import { caseFor, screensInBoth } from './every-screen-cases';
import { strayTexts } from './stray-texts';

const keyLike = /\b(advice|areas|clauses|pages|questions|risks|tasks|ui):\w|\{\{|<\/?(en|cy)>/;

describe.each(screensInBoth)('$screen in $language', ({ screen, language }) => {
  beforeEach(() => openApp(screen, { answers: caseFor(screen), language }));

  it('has the words of its language for all that it says', () => {
    expect(missingTexts()).toEqual([]);
    expect(`${document.title} ${document.body.textContent}`).not.toMatch(keyLike);
  });

  it('says nothing in the other language', () => {
    expect(strayTexts(language)).toEqual([]);
  });
});
