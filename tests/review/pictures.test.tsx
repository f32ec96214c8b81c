import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { screenIds } from '#protocol/screens';
import { loads } from '../../src/app/loads';
import { gallery } from '../../src/session/addresses';
import { type Language, languages, loadBookWords } from '../../src/words/languages';
import { openAt } from '../training/practising';
import { allTexts, textAt } from '../words/locales';

beforeEach(async () => {
  await Promise.all([loads.book.load(), loadBookWords()]);
  await openAt(gallery);
});
afterEach(cleanup);

const one = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;
const pick = (id: string, value: string) => fireEvent.change(one(`#pictures-${id}`), { target: { value } });
const valuesOf = (id: string) => [...one<HTMLSelectElement>(`#pictures-${id}`).options].map(({ value }) => value);
const drawing = (language: Language) => one(`.pictures__drawing[lang="${language}"]`);
/** Expects it to be drawn in both languages, with nothing that can be pressed. */
function expectDrawn(of: string, heading: string): void {
  for (const language of languages) {
    expect(drawing(language).querySelector(heading)?.textContent, of).toBeTruthy();
    expect(
      [...drawing(language).children].map((child) => child.hasAttribute('inert')),
      of,
    ).toEqual([true]);
  }
}

describe('the pictures of the screens', () => {
  it('show every screen in both languages, in every kind of case and at every moment that has a name', () => {
    const kinds = new Set<string>();
    for (const screen of screenIds.filter((known) => known !== 'book')) {
      pick('screen', screen);
      valuesOf('kind').forEach((kind) => kinds.add(kind));
      expectDrawn(screen, `[data-screen="${screen}"] h1`);
    }
    const named = allTexts('en').flatMap(
      ({ key }) => /^training:gallery\/(?:kinds|moments)\/(.*)/.exec(key)?.slice(1) ?? [],
    );
    expect([...kinds].sort()).toEqual(named.sort());
    expect(document.title).toContain(textAt('en', 'training:gallery/title'));
  });

  it.each([
    ['nothing', 'harm', 'questions:harm/error'],
    ['lost', 'need', 'ui:lost/check'],
    ['clear', 'referrals', 'ui:clear/lead'],
  ])('show what can happen on a screen: %s', (kind, screen, key) => {
    pick('screen', screen);
    for (const language of languages) expect(drawing(language).textContent).not.toContain(textAt(language, key));
    pick('kind', kind);
    for (const language of languages) expect(drawing(language).textContent).toContain(textAt(language, key));
  });
});
