import { describe, it } from 'vitest';
import type { ScreenId } from '#protocol/screens';
import { type Language, languages } from '../../src/words/languages';
import { openApp } from './app';
import { caseFor, endsThere, withoutNotes } from './every-screen-cases';
import { expectOwnWords, expectWaysOn, expectWhole } from './on-every-screen';

/** Opens a screen as a whole, all of it in its language. */
async function openWhole(screen: ScreenId, language: Language): Promise<void> {
  await openApp(screen, { answers: caseFor(screen), language });
  expectWhole(screen, language);
  expectOwnWords(language);
}

// A page is drawn anew for each test: what can be seen of one page is one test.
describe.each(withoutNotes)('$screen in $language', ({ screen, language }) => {
  const goesOn = !endsThere.includes(screen);
  it(`has the words of its language and none of the other, one title, 999 before anything of the page, Refer now, Hide where there is a case to hide, ${goesOn ? 'one' : 'no'} Continue, and the clauses that it stands on`, async () => {
    await openWhole(screen, language);
    expectWaysOn(screen);
  });
});

it.each(languages)('the notes, which hide a case, have one title and the words of their language in %s', (language) =>
  openWhole('notes', language),
);
