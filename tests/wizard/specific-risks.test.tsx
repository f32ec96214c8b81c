import { describe, expect, it } from 'vitest';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { concern, secretContact } from '../support/cases';
import { openApp } from './app';
import { action, all, data, linesOf, one, option, screenShown, textOf } from './page';

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

it('each answered, leads on to what was flagged, each with why', async () => {
  const { user } = await openApp('specific-risks', { answers: secretContact });
  for (const risk of five.filter((id) => id !== 'unsupervised-contact'))
    await user.click(option(risk, risk === 'sharing' ? 'not-sure' : 'no'));
  await user.click(action('continue'));
  expect(screenShown()).toBe('flagged-risks');
  expect(data('[data-risk]', 'risk')).toEqual(['unsupervised-contact', 'sharing']);
  expect(textOf('[data-risk="sharing"]')).toContain(textAt('en', 'risks:sharing/notSure'));
  expect(textOf('[data-risk="unsupervised-contact"]')).toContain(
    textAt('en', 'risks:unsupervised-contact/implied/secret-contact'),
  );
});

it('all answered with no, lead on past the page of the flagged ones', async () => {
  const { user } = await openApp('specific-risks', { answers: concern });
  for (const risk of five) await user.click(option(risk, 'no'));
  await user.click(action('continue'));
  expect(screenShown()).toBe('evidence');
});
