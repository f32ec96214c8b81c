import { describe, expect, it } from 'vitest';
import { languages } from '../../src/words/languages';
import { openApp } from './app';
import { caseFor, otherStates } from './every-screen-cases';
import { action } from './page';
import { expectOwnWords } from './on-every-screen';

// Of each screen, where nobody was told: every-screen.test.tsx and book-screen.test.tsx.
describe.each(languages)('in %s', (language) => {
  it.each(otherStates)('$screen, $state: has its words, and none of the other language', async ({ screen, start }) => {
    const { store } = await openApp(screen, { ...start, language });
    expect(store.view().screen).toBe(screen);
    expectOwnWords(language);
  });

  it('Clear, asked for, has its words, and none of the other language', async () => {
    const { user } = await openApp('referrals', { answers: caseFor('referrals'), language });
    await user.click(action('clear'));
    expectOwnWords(language);
  });
});
