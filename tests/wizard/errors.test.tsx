import { describe, expect, it } from 'vitest';
import { screenOf } from '../../src/case/path';
import { languages } from '../../src/words/languages';
import { type QuestionId, questionIds } from '#protocol/questions';
import { textAt } from '../words/locales';
import { openApp } from './app';
import { fullCase, windowTitleOf, without } from './every-screen-cases';
import { action, all, one, option, screenShown, textOf, ticked, unmarked } from './page';

describe.each(languages)('Continue with nothing chosen, in %s', (language) => {
  const withoutAnswer = (question: QuestionId) =>
    openApp(screenOf(question), { answers: without(question, fullCase), language });

  it.each(questionIds)('stays where %s is asked and says what to do, in the summary and at the field', async (id) => {
    const { user } = await withoutAnswer(id);
    await user.click(action('continue'));
    const error = unmarked(textAt(language, `questions:${id}/error`));
    expect(screenShown()).toBe(screenOf(id));
    expect(all('.nhsuk-error-summary li').map((item) => item.textContent)).toEqual([error]);
    expect(all('.nhsuk-error-message')).toHaveLength(1);
    expect(textOf('.nhsuk-error-message')).toContain(error);
    expect(document.title).toBe(windowTitleOf(language, screenOf(id), 'ui:titleError'));
  });

  it.each(questionIds)('brings focus to the summary, and from there to the first input of %s', async (id) => {
    const { user } = await withoutAnswer(id);
    await user.click(action('continue'));
    expect(one('.nhsuk-error-summary')).toHaveFocus();
    expect(one('.nhsuk-error-summary')).toHaveAccessibleName(textAt(language, 'ui:errors/title'));
    await user.click(one('.nhsuk-error-summary li button, .nhsuk-error-summary li a'));
    expect(all(`[name="${id}"]`)[0]).toHaveFocus();
  });
});

it('is told of the field itself, to those who hear the page', async () => {
  const { user } = await openApp('need');
  await user.click(action('continue'));
  expect(one('fieldset')).toHaveAccessibleDescription(
    expect.stringContaining(textAt('en', 'questions:need/error')) as string,
  );
});

it('brings focus to the summary again at each attempt', async () => {
  const { user } = await openApp('need');
  await user.click(action('continue'));
  await user.click(action('continue'));
  expect(one('.nhsuk-error-summary')).toHaveFocus();
});

it('goes on once something is chosen, without an error and with focus on the heading', async () => {
  const { user } = await openApp('need', { answers: { 'immediate-danger': 'no' } });
  await user.click(action('continue'));
  await user.click(option('need', 'concern'));
  await user.click(action('continue'));
  expect(screenShown()).toBe('harm');
  expect(all('.nhsuk-error-summary, .nhsuk-error-message')).toEqual([]);
  expect(one('h1')).toHaveFocus();
  expect(ticked('harm')).toEqual([]);
});
