import { givenIn } from '../../src/case/answers';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { concern } from '../support/cases';
import { openApp } from './app';
import { action, all, data, one, option, screenShown, textOf, unmarked } from './page';

/** What there is to tick, under its form (5.5.3-content, -contact, -conduct): worked out from the protocol. */
const forms = {
  content: ['adult-pornography', 'extreme-violence', 'child-abuse-images', 'extremist-content', 'other-content'],
  contact: [
    'grooming',
    'extortion',
    'abuse-to-create-images',
    'adult-targeted-for-access',
    'secret-contact',
    'other-contact',
  ],
  conduct: ['cyberbullying', 'cyberstalking', 'sexual-images-exchanged', 'other-conduct'],
};
const values = (within: Element) => [...within.querySelectorAll('input')].map(({ value }) => value);

describe.each(languages)('what has happened, in %s', (language) => {
  it('stands in one set under its question, in three groups by form, each with a name of its own', async () => {
    await openApp('harm', { answers: concern, language });
    expect(textOf('legend h1')).toBe(unmarked(textAt(language, 'questions:harm/title')));
    const groups = all('fieldset [role="group"]');
    expect(groups.map(values)).toEqual(Object.values(forms));
    for (const [at, form] of Object.keys(forms).entries())
      expect(groups[at]).toHaveAccessibleName(unmarked(textAt(language, `questions:harm/groups/${form}`)));
  });

  it('has ‘not sure’ after the three groups, in none of them', async () => {
    await openApp('harm', { answers: concern, language });
    expect(values(one('fieldset')).at(-1)).toBe('not-sure');
    expect(option('harm', 'not-sure').closest('[role="group"]')).toBeNull();
  });
});

it('takes ticks of all three forms at once, and ‘not sure’ beside them', async () => {
  const { user, store } = await openApp('harm', { answers: concern });
  const ticks = ['not-sure', 'cyberbullying', 'grooming', 'other-content'] as const;
  for (const tick of ticks) await user.click(option('harm', tick));
  await user.click(action('continue'));
  expect(screenShown()).toBe('specific-risks');
  expect([...(givenIn(store.view().context.answers).harm ?? [])].sort()).toEqual([...ticks].sort());
});

it('stands on the four clauses of the forms', async () => {
  await openApp('harm', { answers: concern });
  expect(data('[data-clause]', 'clause')).toEqual(['5.5.3-forms', '5.5.3-content', '5.5.3-contact', '5.5.3-conduct']);
});
