import { describe, expect, it } from 'vitest';
import { wordsAtRest } from '../../../tools/word-counts/at-rest.ts';
import { heldScreens } from '../../../tools/word-counts/budgets.ts';
import { countPage, countScreens, isOver } from '../../../tools/word-counts/count.ts';
import { allStates } from '../../../tools/word-counts/states.ts';
import { overIn, screensTable } from '../../../tools/word-counts/tables.ts';
import { languages } from '../../../src/words/language-ids.ts';

const page = (inside: string): string => `<header>Clear Steps</header><main data-screen="a">${inside}</main>`;

describe('the words of a screen at rest', () => {
  it('are within their budget in each language in every case', () => {
    const counted = countScreens(allStates(), heldScreens);
    console.log(screensTable(counted));
    for (const language of languages) {
      const screens = counted.filter((count) => count.language === language).map(({ screen }) => screen);
      expect(screens.sort()).toEqual([...heldScreens].sort());
    }
    expect(overIn(counted)).toEqual([]);
  });
  it('are those of its main part; a mark alone is no word', () =>
    expect(wordsAtRest(page('<p>✓ – “Ring</p><p>them</p> <b>it&#x27;s</b> on 101.'))).toBe(5));
  it('are not the options of a select, nor what is only for a screen reader, nor what stands apart', () => {
    const inside = `<select name="a"><option value="b">Cardiff</option></select><input name="c"/><br/>
      <p><span class="nhsuk-u-visually-hidden">Error:</span> Choose</p><fieldset>Which</fieldset><ul class="a script__groups">All</ul>`;
    expect(wordsAtRest(page(inside))).toBe(3);
    expect(wordsAtRest(page(inside), ['fieldset', '.script__groups'])).toBe(1);
  });
  it('are not what is closed, and more by what is opened', () => {
    const closed = '<details><summary>Why</summary><p>It <b>was</b> never asked.</p></details>';
    expect(wordsAtRest(page(closed))).toBe(1);
    expect(wordsAtRest(page(closed.replace('<details>', '<details open="">')))).toBe(5);
    expect(wordsAtRest(page(`<details>${closed.replace('<details>', '<details open="">')}</details>`))).toBe(0);
  });
  it('that are too many take a screen over its budget, which is named', () => {
    const long = countPage('en', 'need', 'a case', page('Too many words. '.repeat(31)));
    expect([long.words, long.most, isOver(long)]).toEqual([93, 90, true]);
    expect(overIn([long, countPage('cy', 'need', 'a case', page('Ring. '.repeat(112)))])).toEqual(['need, en']);
  });
  it('may be more for each part of it', () => {
    const risks = page('<div data-risk="a">One</div><div data-risk="b">Two</div>');
    expect(countPage('en', 'flagged-risks', 'a case', risks).most).toBe(90);
  });
});
