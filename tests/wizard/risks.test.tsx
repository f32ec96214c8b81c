import { riskIds } from '#protocol/questions';
import { describe, expect, it } from 'vitest';
import type { GivenAnswers } from '../../src/case/answers';
import { languages } from '../../src/words/languages';
import { concern, extremism, secretContact } from '../support/cases';
import { textAt } from '../words/locales';
import { openApp } from './app';
import { fullCase, without } from './every-screen-cases';
import { action, all, data, linesOf, one, option, screenShown, textOf, unmarked } from './page';
import { expectedLines, shownLine } from './grounded-lines';

const five = ['virtual-identities', 'unsupervised-contact', 'online-communities', 'sharing', 'violent-extremism'];
const askedRisks = () => [...new Set(all('main input').map((input) => (input as HTMLInputElement).name))];
const errors = () => all('.nhsuk-error-summary li').map((item) => item.textContent);

describe.each(languages)('the five risks on one screen, in %s', (language) => {
  it('are each asked in their own group, under the question', async () => {
    await openApp('specific-risks', { answers: concern, language });
    expect(askedRisks()).toEqual(five);
    expect(all('fieldset')).toHaveLength(5);
    expect(all('legend').map((legend) => legend.textContent)).toEqual(
      five.map((risk) => textAt(language, `questions:${risk}/title`)),
    );
  });

  it('are each named where they are not answered, and only those', async () => {
    const { user } = await openApp('specific-risks', { answers: concern, language });
    await user.click(action('continue'));
    expect(errors()).toEqual(five.map((risk) => textAt(language, `questions:${risk}/error`)));
    await user.click(option('sharing', 'not-sure'));
    await user.click(action('continue'));
    expect(errors()).toEqual(
      five.filter((risk) => risk !== 'sharing').map((risk) => textAt(language, `questions:${risk}/error`)),
    );
  });

  it.each([
    ['unsupervised-contact', 'secret-contact'],
    ['sharing', 'sexual-images-exchanged'],
    ['sharing', 'abuse-to-create-images'],
    ['sharing', 'extortion'],
    ['violent-extremism', 'extremist-content'],
  ] as const)('show %s as already flagged, with the reason, after %s', async (risk, reason) => {
    await openApp('specific-risks', { answers: { ...concern, harm: [reason] }, language });
    expect(askedRisks()).toEqual(five.filter((other) => other !== risk));
    const shown = textOf(`[data-risk="${risk}"]`);
    expect(shown).toContain(textAt(language, 'ui:question/alreadyFlagged'));
    for (const line of linesOf(textAt(language, `risks:${risk}/implied/${reason}`))) expect(shown).toContain(line);
  });

  it.each([
    [['extortion'], ['contact']],
    [
      ['adult-pornography', 'cyberstalking'],
      ['content', 'conduct'],
    ],
    [
      ['extremist-content', 'grooming', 'other-conduct'],
      ['content', 'contact', 'conduct'],
    ],
  ] as const)('come after which forms the protocol calls %j', async (harm, forms) => {
    await openApp('specific-risks', { answers: { ...concern, harm }, language });
    const named = forms.map((form) => textAt(language, `ui:risks/form/${form}`)).join(', ');
    expect(textOf('main')).toContain(`${textAt(language, 'ui:risks/forms')} ${named}.`);
  });

  it('name no form where it is not known what it is', async () => {
    await openApp('specific-risks', { answers: { ...concern, harm: ['not-sure'] }, language });
    expect(textOf('main')).not.toContain(textAt(language, 'ui:risks/forms'));
  });
});

it('an error of a risk leads to the first input of that risk', async () => {
  const { user } = await openApp('specific-risks', { answers: concern });
  await user.click(action('continue'));
  await user.click(one('.nhsuk-error-summary li:nth-child(4) button, .nhsuk-error-summary li:nth-child(4) a'));
  expect(option('sharing', 'yes')).toHaveFocus();
});

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
