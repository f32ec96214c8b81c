import { beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../src/words/languages';
import { plain } from '../../src/words/Tagged';
import { textAt } from '../words/locales';
import { begin, choose, dataOf, openAt, panel, press, shown, textOf, tick } from './practising';
import { scenarioWords } from './scenario-files';

beforeEach(() => sessionStorage.clear());
const compared = (question: string, state: string) =>
  dataOf(`[data-feedback="${question}"] [data-compared="${state}"]`, 'option');

describe.each(languages)('feedback at each choice, in %s', (language) => {
  const own = scenarioWords('family-computer', language);
  it('lays an answer like the model’s beside it, with why, its clauses and the usual mistake', async () => {
    await openAt('#/train/family-computer/harm', language);
    await tick('harm', 'adult-pornography');
    await press('continue');
    expect([shown(), panel()]).toEqual(['harm', 'feedback']);
    expect(compared('harm', 'same')).toEqual(['adult-pornography', 'adult-pornography']);
    expect(dataOf('[data-reason]', 'reason')).toEqual([]);
    expect(textOf('main')).toContain(own.why['harm']);
    expect(textOf('[data-mistake]')).toBe(own.mistake['harm']);
    expect(dataOf('main [data-clause]', 'clause')).toEqual(['5.5.3-forms', '5.5.3-content']);
    await press('continue');
    expect([shown(), panel()]).toEqual(['specific-risks', undefined]);
  });
  it('says what was missed, and what is not in the model, with the reason that all scenarios share', async () => {
    await openAt('#/train/family-computer/harm', language);
    await tick('harm', 'cyberbullying');
    await press('continue');
    expect(compared('harm', 'missed')).toEqual(['adult-pornography']);
    expect(compared('harm', 'not-in-model')).toEqual(['cyberbullying']);
    for (const option of ['cyberbullying', 'adult-pornography'])
      expect(textOf(`[data-feedback="harm"] [data-option="${option}"]`)).toContain(
        plain(textAt(language, `questions:harm/options/${option}/label`)),
      );
    expect(textOf('[data-reason="cyberbullying"]')).toBe(textAt(language, 'reasons:harm/cyberbullying'));
  });
  it('gives the scenario’s own reason where it has one', async () => {
    await begin('family-computer', 'each', language);
    await tick('immediate-danger', 'now');
    await press('continue');
    expect(textOf('[data-reason="now"]')).toBe(own.options?.['immediate-danger']?.['now']);
    expect(textOf('[data-ways="part"]')).toContain(textAt(language, 'questions:called-999/title'));
  });
  it('gives the shared reasons where the model is not asked, and says where the model went', async () => {
    await begin('family-computer', 'each', language);
    await tick('immediate-danger', 'now');
    await press('continue');
    await press('continue');
    await tick('called-999', 'not-called');
    await press('continue');
    expect(textOf('main')).toContain(textAt(language, 'training:practice/feedback/offPath'));
    expect(textOf('[data-reason="not-called"]')).toBe(textAt(language, 'reasons:called-999/not-called'));
    await press('continue');
    expect(shown()).toBe('need');
  });
});

it('changes an answer from the feedback, and loses nothing', async () => {
  await openAt('#/train/family-computer/harm');
  await tick('harm', 'cyberbullying');
  await press('continue');
  await press('change-answer');
  expect(panel()).toBeUndefined();
  expect(document.querySelector<HTMLInputElement>('input[value="cyberbullying"]')?.checked).toBe(true);
  await tick('harm', 'adult-pornography');
  await press('continue');
  expect(compared('harm', 'same')).toEqual(['adult-pornography', 'adult-pornography']);
  expect(compared('harm', 'not-in-model')).toEqual(['cyberbullying']);
});

it('leads back to the question by Back', async () => {
  await openAt('#/train/family-computer/harm');
  await tick('harm', 'cyberbullying');
  await press('continue');
  await press('back');
  expect([shown(), panel()]).toEqual(['harm', undefined]);
});

it('goes on without any from a page that asks nothing', async () => {
  await openAt('#/train/family-computer/next-steps');
  await press('continue');
  expect([shown(), panel()]).toEqual(['record', undefined]);
});

it('has a block for each of the risks that are asked', async () => {
  await openAt('#/train/nudes-between-pupils/specific-risks');
  const asked = [...new Set([...document.querySelectorAll<HTMLInputElement>('main input')].map(({ name }) => name))];
  for (const risk of asked) await tick(risk, 'no');
  await press('continue');
  expect(dataOf('[data-feedback]', 'feedback')).toEqual(asked);
  expect(asked).not.toContain('sharing');
});

it('tells of several risks in short: why, and the usual mistake, are a press away', async () => {
  const { why, mistake } = scenarioWords('posing-as-a-child', 'en');
  await openAt('#/train/posing-as-a-child/specific-risks');
  for (const risk of [
    'virtual-identities',
    'unsupervised-contact',
    'online-communities',
    'sharing',
    'violent-extremism',
  ])
    await tick(risk, 'no');
  await press('continue');
  expect(textOf('[data-feedback="sharing"] details')).toContain(why['sharing']);
  expect(textOf('[data-feedback="sharing"] details')).toContain(mistake['sharing']);
  expect(document.querySelector('[data-feedback="sharing"] [data-reason="no"]')?.closest('details')).toBeNull();
});

it('asks for an answer first, as ever', async () => {
  await openAt('#/train/family-computer/harm');
  await press('continue');
  expect([panel(), document.querySelectorAll('[role="alert"]').length]).toEqual([undefined, 1]);
});

it('has a block for each question that is still asked of the flagged risks', async () => {
  await openAt('#/train/posing-as-a-child/flagged-risks');
  await tick('looked-after', 'not-sure');
  await press('continue');
  expect(dataOf('[data-feedback]', 'feedback')).toEqual(['looked-after']);
  await press('continue');
  expect([shown(), panel()]).toEqual(['evidence', undefined]);
});

it('has nothing to say of where the child lives, only of what is asked beside it', async () => {
  await openAt('#/train/family-computer/before-you-ring');
  await tick('others-involved', 'other-children');
  await tick('already-reported', 'nobody');
  await choose('local-authority', 'cardiff');
  await press('continue');
  expect(dataOf('[data-feedback]', 'feedback')).toEqual(['others-involved', 'already-reported']);
  await press('continue');
  expect(shown()).toBe('referrals');
});

it('waits until the end where the learner wants that, and can be switched on at any time', async () => {
  await begin('family-computer', 'end');
  await tick('immediate-danger', 'now');
  await press('continue');
  expect([shown(), panel()]).toEqual(['called-999', undefined]);
  await press('change-mode');
  await tick('called-999', 'not-called');
  await press('continue');
  expect(panel()).toBe('feedback');
});

it('is there again once the page is loaded again, in the other language too', async () => {
  await begin('family-computer');
  await tick('immediate-danger', 'now');
  await press('continue');
  await openAt('#/train/family-computer/', 'cy');
  expect(panel()).toBe('feedback');
  expect(textOf('h1')).toBe(textAt('cy', 'training:practice/feedback/title/one'));
  await press('continue');
  expect(shown()).toBe('called-999');
});

describe('feedback on a call', () => {
  const toldOf = async (action: string) => {
    await openAt('#/train/posing-as-a-child/referrals/social-services');
    await press('mark-made');
    await press('continue');
    await press('continue');
    expect(shown()).toBe('referrals/police');
    await press(action);
    await press('continue');
    return dataOf('[data-difference]', 'difference')[0];
  };
  it('says that the model marks the same', async () => expect(await toldOf('mark-made')).toBe('same'));
  it('says that to try is not yet to tell', async () => expect(await toldOf('mark-tried')).toBe('triedOnly'));
  it('says of a story without a worry that the model tells nobody, and that who has a worry is right to tell', async () => {
    await openAt('#/train/advice-on-e-safety/need');
    await press('refer-now');
    await openAt('#/train/advice-on-e-safety/referrals/police');
    await press('mark-made');
    await press('continue');
    expect(dataOf('[data-difference]', 'difference')).toEqual(['more']);
    expect(textOf('[data-feedback]')).toContain(textAt('en', 'training:practice/calls/differ/more'));
  });
  it('says that others do what was done', async () => {
    await toldOf('mark-made');
    await press('continue');
    await openAt('#/train/posing-as-a-child/referrals/ceop');
    await press('mark-made');
    await press('continue');
    expect(dataOf('[data-difference]', 'difference')).toEqual(['madeNotHandled']);
  });
  it('says why a call that comes too soon waits', async () => {
    await openAt('#/train/posing-as-a-child/referrals/social-services');
    await press('mark-tried');
    await openAt('#/train/posing-as-a-child/referrals/ceop');
    await press('continue');
    expect(dataOf('[data-difference]', 'difference')).toEqual(['notYetSaid']);
    expect(textOf('[data-feedback]')).toContain(textAt('en', 'training:practice/calls/differ/notYetSaid'));
    expect(textOf('[data-order="locked"]')).toContain('5.5.6');
    await press('change-answer');
    expect([shown(), panel()]).toEqual(['referrals/ceop', undefined]);
  });
  it('says that a call which stood on a corrected one was too early', async () => {
    await toldOf('mark-made');
    await press('continue');
    await openAt('#/train/posing-as-a-child/referrals/ceop');
    await press('mark-made');
    await openAt('#/train/posing-as-a-child/referrals/police');
    await press('mark-corrected');
    await openAt('#/train/posing-as-a-child/referrals/ceop');
    await press('continue');
    expect(textOf('[data-order="early"]')).toBe(textAt('en', 'tasks:early/ceop'));
  });
});
