import { givenIn } from '../../src/case/answers';
import { describe, expect, it } from 'vitest';
import { questionIds } from '#protocol/questions';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { advice, calm, concern, extremism } from '../support/cases';
import { bothTold, followed, marked, openApp } from './app';
import { without } from './every-screen-cases';
import { action, all, data, one, screenShown, textOf } from './page';

const outstanding = () => data('[data-outstanding]', 'outstanding');
const rowsAndQuestions = ['social-services', 'police'];

describe.each(languages)('after Refer now from the first screen, in %s', (language) => {
  it('nothing unanswered is lost, and violent extremism comes first, as not yet considered', async () => {
    const { user } = await openApp('immediate-danger', { language });
    await user.click(action('refer-now'));
    const questions = outstanding().filter((id) => !rowsAndQuestions.includes(id ?? ''));
    expect(questions).toEqual([
      'violent-extremism',
      'immediate-danger',
      'harm',
      'virtual-identities',
      'unsupervised-contact',
      'online-communities',
      'sharing',
      'evidence-location',
      'evidence-handled',
      'others-involved',
      'already-reported',
      'local-authority',
    ]);
    expect(textOf('[data-outstanding="violent-extremism"]')).toBe(textAt(language, 'ui:hub/outstanding/notConsidered'));
    expect(outstanding()).toEqual(expect.arrayContaining(rowsAndQuestions));
    expect(textOf('.still summary')).toContain('12');
  });

  it('the hub says that Refer now has made it a worry about a child', async () => {
    const { user, store } = await openApp('online-safety-advice', { answers: advice, language });
    await user.click(action('refer-now'));
    expect(screenShown()).toBe('referrals');
    expect(textOf('main')).toContain(textAt(language, 'ui:hub/madeConcern'));
    expect(givenIn(store.view().context.answers).need).toBe('concern');
  });

  it('where it was one before, nothing is said of that', async () => {
    const { user } = await openApp('harm', { answers: concern, language });
    await user.click(action('refer-now'));
    expect(screenShown()).toBe('referrals');
    expect(textOf('main')).not.toContain(textAt(language, 'ui:hub/madeConcern'));
  });
});

describe('what is outstanding', () => {
  it('is the duties too, until they are settled', async () => {
    await openApp('referrals', {
      answers: { ...calm, 'violent-extremism': 'not-sure', 'extremism-signs': ['not-known'] },
    });
    expect(outstanding()).toEqual(['social-services', 'police', 'prevent-spoc']);
  });

  it('is 999 where nobody has rung', async () => {
    await openApp('referrals', { answers: { ...calm, 'immediate-danger': 'now', 'called-999': 'not-called' } });
    expect(outstanding()).toEqual(['social-services', 'police', 'called-999']);
    expect(textOf('[data-outstanding="called-999"]')).toBe(textAt('en', 'ui:hub/outstanding/notCalled'));
  });

  it('is nothing once all is answered and both are told, and the hub says so', async () => {
    await openApp('referrals', { answers: calm, log: [...bothTold, ...followed] });
    expect(outstanding()).toEqual([]);
    expect(textOf('main')).toContain(textAt('en', 'ui:hub/done'));
  });

  it('is not said to be nothing while the written report is to follow: that is named, with the time by which it is due', async () => {
    await openApp('referrals', { answers: calm, log: bothTold });
    expect(textOf('main')).not.toContain(textAt('en', 'ui:hub/done'));
    expect(textOf('h1')).toBe(textAt('en', 'ui:hub/titleMade'));
    expect(textOf('[data-to-follow="written-report"]')).toBe('The written report By 2 March 2026, 15:30');
  });

  it('is asked first, and open, once both are told: nobody is to be rung then', async () => {
    await openApp('referrals', { answers: without('others-involved', calm), log: bothTold });
    expect(textOf('h1')).toBe(textAt('en', 'ui:hub/titleMade'));
    expect(one('main .still details')).toHaveAttribute('open');
    expect(document.querySelectorAll('main .still')).toHaveLength(1);
    const before = one('.still').compareDocumentPosition(one('[data-task="police"]'));
    expect(before & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(textOf('main')).not.toContain(textAt('en', 'ui:hub/where'));
  });

  it('is what they were not told, on the hub and in full on their page, until it is told', async () => {
    const { user } = await openApp('referrals', {
      answers: { ...calm, sharing: 'yes' },
      log: [marked('social-services', 'made'), marked('police', 'made', { told: ['harm:cyberbullying'] })],
    });
    expect(outstanding()).toEqual(['police']);
    expect(textOf('[data-news="police"]')).toContain('2');
    await user.click(one('[data-task="police"] .plan-row__link'));
    expect(textOf('[data-news-fact="sharing:yes"]')).toContain(textAt('en', 'spoken:sharing/yes'));
    await user.click(one('[data-action="mark-told-more"]'));
    expect(document.querySelector('[data-news-fact]')).toBeNull();
    expect(textOf('main')).not.toContain(textAt('en', 'call:news/title'));
  });

  it('is never said to be nothing before', async () => {
    await openApp('referrals', { answers: extremism, log: bothTold });
    expect(textOf('main')).not.toContain(textAt('en', 'ui:hub/done'));
  });

  it('leads from a question to its screen, and on through the others', async () => {
    const { user } = await openApp('referrals', { answers: without('others-involved', calm) });
    await user.click(one('[data-outstanding="others-involved"] button'));
    expect(screenShown()).toBe('before-you-ring');
    await user.click(one('input[value="none-known"]'));
    await user.click(action('continue'));
    expect(screenShown()).toBe('referrals');
  });
});

it('each answer on the hub can be changed', async () => {
  const { user } = await openApp('referrals', { answers: calm });
  const questions = data('[data-action="change"]', 'question');
  expect(questions).toEqual(questionIds.filter((id) => calm[id] !== undefined));
  await user.click(one('[data-action="change"][data-question="harm"]'));
  expect(screenShown()).toBe('harm');
  expect(all('input:checked')).toHaveLength(1);
});
