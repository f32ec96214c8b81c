import { describe, expect, it } from 'vitest';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { openApp } from './app';
import { concern } from '../support/cases';
import { all, one } from './page';

describe.each(languages)('the stages in the bar, in %s', (language) => {
  const names = ['harm', 'risks', 'evidence', 'refer'].map((stage) => textAt(language, `ui:stages/${stage}`));

  it('are four, in their order, each with a name; the present one alone is seen by its name', async () => {
    await openApp('evidence', { answers: concern, language });
    expect(all('header .stages li').map(({ textContent }) => textContent)).toEqual(names);
    expect(one('header .stages [aria-current="step"]').textContent).toBe(names[2]);
    expect(all('header .stages .nhsuk-u-visually-hidden')).toHaveLength(3);
  });

  it.each(['about', 'local-numbers', 'notes'] as const)('are not there on %s', async (screen) => {
    await openApp(screen, { answers: concern, language });
    expect(all('.stages')).toEqual([]);
  });
});
