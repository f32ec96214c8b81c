import { describe, expect, it } from 'vitest';
import { type GivenAnswers, exclusiveOption, takesOne } from '../../src/case/answers';
import { type QuestionId, questionIds, questions } from '#protocol/questions';
import { taskIds } from '#protocol/tasks';
import { type Language, languages } from '../../src/words/languages';
import { phraseFor, toldOptions } from '../words/every-option';
import { textAt } from '../words/locales';
import { bothTold, openApp } from './app';
import { fullCase } from './every-screen-cases';
import { action, all, one, textOf, unmarked } from './page';
import { otherThan } from '../support/languages';

const script = () => all('.script__groups label').map((line) => line.textContent);
/** Everything that can be chosen at once is chosen; of one-option questions, the option at this place. */
const severalChosen = (at: number, question: QuestionId) =>
  takesOne(question)
    ? questions[question].options.at(at)
    : questions[question].options.filter((option) => option !== exclusiveOption(question));
const everythingAt = (at: number): GivenAnswers => ({
  ...Object.fromEntries(questionIds.map((question) => [question, severalChosen(at, question)])),
  need: 'concern',
});
const told = (answers: GivenAnswers, language: Language) =>
  toldOptions
    .filter(({ question, option }) => [answers[question] ?? []].flat().includes(option as never))
    .map((chosen) => unmarked(phraseFor(language, chosen)));

describe.each(languages)('what to say, on the pages in %s', (language) => {
  it.each(taskIds.filter((id) => id !== 'iwf' && id !== 'site'))(
    '%s: tells of everything chosen, each in its own phrase',
    async (task) => {
      await openApp(`referrals/${task}`, { answers: fullCase, log: bothTold, language });
      expect(script()).toEqual(expect.arrayContaining(told(fullCase, language)));
      expect(told(fullCase, language).length).toBeGreaterThan(15);
    },
  );

  it.each(taskIds)(
    '%s: says first to say only what is known; to the IWF and to a site, to write nothing of the child',
    async (task) => {
      await openApp(`referrals/${task}`, { answers: fullCase, log: bothTold, language });
      const leads = ['call:say/lead', 'call:say/leadToService'].map((lead) => textAt(language, lead));
      expect(leads.filter((lead) => textOf('.script h2 + *').includes(lead))).toEqual([
        leads[task === 'iwf' || task === 'site' ? 1 : 0],
      ]);
    },
  );

  it.each([0, 2])('all that can be chosen at once is told, with the options at place %i', async (at) => {
    const answers = { ...everythingAt(at), ...(at === 2 ? { 'immediate-danger': 'not-sure' as const } : {}) };
    await openApp('referrals/social-services', { answers, log: bothTold, language });
    const notAsked = ['sharing', 'unsupervised-contact', 'violent-extremism', 'looked-after'];
    const counted = Object.fromEntries(Object.entries(answers).filter(([question]) => !notAsked.includes(question)));
    expect(script()).toEqual(expect.arrayContaining(told(counted, language)));
  });

  it('can be shown in the other language, marked as such, and back', async () => {
    const other = otherThan(language);
    const { user } = await openApp('referrals/police', { answers: fullCase, language });
    await user.click(action('say-in-other-language'));
    await expect.poll(() => one('.script__groups').getAttribute('lang')).toBe(other);
    expect(script()).toEqual(expect.arrayContaining(told(fullCase, other)));
    expect(script().join()).not.toMatch(/(opening|closing|options)\b.*\//);
    await user.click(action('say-in-other-language'));
    await expect.poll(() => one('.script__groups').getAttribute('lang')).toBe(language);
  });

  it('ticks a phrase as said with one tap, keeps it in the other language, and takes it back with another', async () => {
    const { user, store } = await openApp('referrals/police', { answers: fullCase, language });
    const ticks = () => all('.script__groups input:checked').map((tick) => tick.getAttribute('value'));
    const { context } = store.view();
    expect(ticks()).toEqual([]);
    await user.click(one('.script__groups input[value="harm:grooming"]'));
    await user.click(action('say-in-other-language'));
    await expect.poll(() => one('.script__groups').getAttribute('lang')).toBe(otherThan(language));
    expect(ticks()).toEqual(['harm:grooming']);
    expect(store.view().context).toEqual(context);
    await user.click(one('.script__groups input[value="harm:grooming"]'));
    expect(ticks()).toEqual([]);
  });
});
