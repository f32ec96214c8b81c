import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/answers';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { online, secretContact } from '../support/cases';
import { openApp } from './app';
import { action, all, data, linesOf, one, option, screenShown, textOf } from './page';

const five = ['virtual-identities', 'unsupervised-contact', 'online-communities', 'sharing', 'violent-extremism'];
const exchanged: Answers = { ...online, forms: ['conduct'], conduct: ['sexual-images-exchanged'] };
const createdImages: Answers = { ...online, forms: ['contact'], contact: ['abuse-to-create-images'] };
const askedRisks = () => [...new Set(all('main input').map((input) => (input as HTMLInputElement).name))];
const errors = () => all('.nhsuk-error-summary li').map((item) => item.textContent);

describe.each(languages)('the five risks on one screen, in %s', (language) => {
  it('are each asked in their own group, under the question', async () => {
    await openApp('specific-risks', { answers: online, language });
    expect(askedRisks()).toEqual(five);
    expect(all('fieldset')).toHaveLength(5);
    expect(all('legend').map((legend) => legend.textContent)).toEqual(
      five.map((risk) => textAt(language, `questions:${risk}/title`)),
    );
  });

  it('are each named where they are not answered, and only those', async () => {
    const { user } = await openApp('specific-risks', { answers: online, language });
    await user.click(action('continue'));
    expect(errors()).toEqual(five.map((risk) => textAt(language, `questions:${risk}/error`)));
    await user.click(option('sharing', 'not-sure'));
    await user.click(action('continue'));
    expect(errors()).toEqual(
      five.filter((risk) => risk !== 'sharing').map((risk) => textAt(language, `questions:${risk}/error`)),
    );
  });

  it.each([
    ['unsupervised-contact', 'secret-contact', secretContact],
    ['sharing', 'sexual-images-exchanged', exchanged],
    ['sharing', 'abuse-to-create-images', createdImages],
  ] as const)('show %s as already flagged, with the reason, after %s', async (risk, reason, answers) => {
    await openApp('specific-risks', { answers, language });
    expect(askedRisks()).toEqual(five.filter((other) => other !== risk));
    const shown = textOf(`[data-risk="${risk}"]`);
    expect(shown).toContain(textAt(language, 'ui:question/alreadyFlagged'));
    for (const line of linesOf(textAt(language, `risks:${risk}/implied/${reason}`))) expect(shown).toContain(line);
  });
});

it('an error of a risk leads to the first input of that risk', async () => {
  const { user } = await openApp('specific-risks', { answers: online });
  await user.click(action('continue'));
  await user.click(one('.nhsuk-error-summary li:nth-child(4) button, .nhsuk-error-summary li:nth-child(4) a'));
  expect(option('sharing', 'yes')).toHaveFocus();
});

it('each answered, leads on to what was flagged, each with why', async () => {
  const { user } = await openApp('specific-risks', { answers: secretContact });
  for (const risk of five.filter((id) => id !== 'unsupervised-contact'))
    await user.click(option(risk, risk === 'sharing' ? 'not-sure' : 'no'));
  await user.click(action('continue'));
  expect(screenShown()).toBe('looked-after');
  await user.click(option('looked-after', 'no'));
  await user.click(action('continue'));
  expect(screenShown()).toBe('risks-explained');
  expect(data('[data-risk]', 'risk')).toEqual(['unsupervised-contact', 'sharing']);
  expect(textOf('[data-risk="sharing"]')).toContain(textAt('en', 'risks:sharing/notSure'));
  expect(textOf('[data-risk="unsupervised-contact"]')).toContain(
    textAt('en', 'risks:unsupervised-contact/implied/secret-contact'),
  );
});

it('explained, stand on the clauses of those that are flagged', async () => {
  await openApp('risks-explained', { answers: { ...online, 'violent-extremism': 'not-sure' } });
  expect(data('[data-clause]', 'clause')).toEqual([
    '5.5.3-violent-extremism-a',
    '5.5.3-violent-extremism-b',
    '5.5.3-violent-extremism-c',
  ]);
});
