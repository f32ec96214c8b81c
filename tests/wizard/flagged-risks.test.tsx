import { describe, expect, it } from 'vitest';
import type { GivenAnswers } from '../../src/case/answers';
import { riskIds } from '#protocol/questions';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { concern, extremism, secretContact } from '../support/cases';
import { openApp } from './app';
import { fullCase, without } from './every-screen-cases';
import { action, all, data, one, option, screenShown, textOf, unmarked } from './page';
import { expectedLines, shownLine } from './standing-lines';

const unsupervised: GivenAnswers = { ...concern, 'unsupervised-contact': 'yes' };
const names = (within: string) => [...new Set(all(`${within} input`).map((input) => (input as HTMLInputElement).name))];
const risk = (id: string) => `[data-risk="${id}"]`;

describe.each(languages)('the flagged risks, in %s', (language) => {
  const text = (key: string) => unmarked(textAt(language, key));

  it('are told one by one, each by its name, with why it is flagged and in short what it is', async () => {
    await openApp('flagged-risks', { answers: fullCase, language });
    expect(data('[data-risk]', 'risk')).toEqual(riskIds);
    for (const id of riskIds) {
      expect(textOf(`${risk(id)} h2`)).toBe(text(`risks:${id}/name`));
      for (const key of ['flagged', 'short']) expect(textOf(risk(id))).toContain(text(`risks:${id}/${key}`));
    }
  });

  it('open in place on what can happen, and what to tell with what that stands on, and are closed at first', async () => {
    const { user } = await openApp('flagged-risks', { answers: fullCase, language });
    for (const id of riskIds) {
      const more = one(`${risk(id)} details`) as HTMLDetailsElement;
      expect(more.open).toBe(false);
      expect(textOf(`${risk(id)} summary`)).toBe(`${text('ui:risks/flagged/more')}: ${text(`risks:${id}/name`)}`);
      await user.click(one(`${risk(id)} summary`));
      expect(more.open).toBe(true);
      const told = ['harms', 'tell'].flatMap((part) => expectedLines(language, `risks:${id}/${part}`));
      expect(all(`${risk(id)} details li`).map(shownLine)).toEqual(told);
    }
  });

  it('are followed by what is still to ask of them, each beneath its risk and nowhere else', async () => {
    await openApp('flagged-risks', { answers: fullCase, language });
    const asked = riskIds.map((id) => names(risk(id)));
    expect(asked).toEqual([[], ['looked-after'], [], [], ['extremism-signs']]);
    expect(names('main')).toEqual(['looked-after', 'extremism-signs']);
    expect(all('legend').map((legend) => legend.textContent)).toEqual([
      text('questions:looked-after/title'),
      text('questions:extremism-signs/title'),
    ]);
  });

  it('name each question that was left open, and only those', async () => {
    const answers = without('looked-after', without('extremism-signs', fullCase));
    const { user } = await openApp('flagged-risks', { answers, language });
    const errors = () => all('.nhsuk-error-summary li').map((item) => item.textContent);
    await user.click(action('continue'));
    expect([screenShown(), errors()]).toEqual([
      'flagged-risks',
      [text('questions:looked-after/error'), text('questions:extremism-signs/error')],
    ]);
    await user.click(option('looked-after', 'not-sure'));
    await user.click(action('continue'));
    expect(errors()).toEqual([text('questions:extremism-signs/error')]);
    await user.click(option('extremism-signs', 'not-known'));
    await user.click(action('continue'));
    expect(screenShown()).toBe('evidence');
  });
});

it.each<[string, GivenAnswers, string[]]>([
  ['unsupervised contact that was flagged', unsupervised, ['looked-after']],
  ['secret contact, in which the child reads as looked after', secretContact, []],
  ['violent extremism that was flagged', extremism, ['extremism-signs']],
  ['violent extremism that is implied', { ...concern, harm: ['extremist-content'] }, ['extremism-signs']],
  ['sharing that is implied', { ...concern, harm: ['extortion'] }, []],
])('of %s, what is asked is what is open', async (_, answers, questions) => {
  await openApp('flagged-risks', { answers });
  expect(names('main')).toEqual(questions);
});

it('with nothing to ask, lead on at one tap', async () => {
  const { user } = await openApp('flagged-risks', { answers: { ...concern, sharing: 'not-sure' } });
  await user.click(action('continue'));
  expect(screenShown()).toBe('evidence');
});

it('stand on the clauses of those that are flagged', async () => {
  await openApp('flagged-risks', { answers: { ...concern, 'violent-extremism': 'not-sure' } });
  expect(data('[data-clause]', 'clause')).toEqual([
    '5.5.3-violent-extremism-a',
    '5.5.3-violent-extremism-b',
    '5.5.3-violent-extremism-c',
  ]);
});
