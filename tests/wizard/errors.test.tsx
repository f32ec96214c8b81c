import { describe, expect, it } from 'vitest';
import { screenOf } from '../../src/case/path';
import { languages } from '../../src/words/languages';
import { type QuestionId, questionIds, type RiskId } from '#protocol/questions';
import { textAt } from '../words/locales';
import { openApp } from './app';
import { fullCase, titleOf, without } from './every-screen-cases';
import { action, all, one, option, screenShown, textOf, ticked, unmarked } from './page';

const alone = questionIds.filter(
  (question): question is Exclude<QuestionId, RiskId> => screenOf(question) === question,
);

describe.each(languages)('Continue with nothing chosen, in %s', (language) => {
  it.each(alone)('stays at %s and says what to do, in the summary and beside the field', async (question) => {
    const { user } = await openApp(question, { answers: without(question, fullCase), language });
    await user.click(action('continue'));
    const error = unmarked(textAt(language, `questions:${question}/error`));
    expect(screenShown()).toBe(question);
    expect(all('.nhsuk-error-summary li').map((item) => item.textContent)).toEqual([error]);
    expect(textOf('.nhsuk-error-message')).toContain(error);
    expect(document.title).toBe(
      textAt(language, 'ui:titleError').replace('{{title}}', unmarked(titleOf(language, question))),
    );
  });

  it.each(alone)('brings focus to the summary of %s, and from there to its first input', async (question) => {
    const { user } = await openApp(question, { answers: without(question, fullCase), language });
    await user.click(action('continue'));
    expect(one('.nhsuk-error-summary')).toHaveFocus();
    expect(one('.nhsuk-error-summary')).toHaveAccessibleName(textAt(language, 'ui:errors/title'));
    await user.click(one('.nhsuk-error-summary li button, .nhsuk-error-summary li a'));
    expect(all(`[name="${question}"]`)[0]).toHaveFocus();
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
  expect(screenShown()).toBe('already-reported');
  expect(all('.nhsuk-error-summary, .nhsuk-error-message')).toEqual([]);
  expect(one('h1')).toHaveFocus();
  expect(ticked('already-reported')).toEqual([]);
});
