import { beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../src/words/languages';
import { plain } from '../../src/words/words';
import { textAt } from '../words/locales';
import { answer, begin, dataOf, openAt, panel, press, shown, textOf, tick } from './practising';
import { scenarioWords } from './scenario-files';

beforeEach(() => sessionStorage.clear());
const compared = (question: string, state: string) =>
  dataOf(`[data-feedback="${question}"] [data-compared="${state}"]`, 'option');

async function answered(screen: string, ticks: Readonly<Record<string, string>>, language: 'en' | 'cy' = 'en') {
  await openAt(`#/train/${screen}`, language);
  for (const [question, option] of Object.entries(ticks)) await tick(question, option);
  await press('continue');
}

describe.each(languages)('feedback at each choice, in %s', (language) => {
  const own = scenarioWords('family-computer', language);
  it('lays an answer like the model’s beside it, with why, its clauses and the usual mistake', async () => {
    await answered('family-computer/harm', { harm: 'adult-pornography' }, language);
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
    await answered('family-computer/harm', { harm: 'cyberbullying' }, language);
    expect(compared('harm', 'missed')).toEqual(['adult-pornography']);
    expect(compared('harm', 'notInModel')).toEqual(['cyberbullying']);
    for (const option of ['cyberbullying', 'adult-pornography'])
      expect(textOf(`[data-feedback="harm"] [data-option="${option}"]`)).toContain(
        plain(textAt(language, `questions:harm/options/${option}/label`)),
      );
    expect(textOf('[data-reason="cyberbullying"]')).toBe(textAt(language, 'reasons:harm/cyberbullying'));
  });
  it('gives the scenario’s own reason, the shared one where the model is not asked, and says where the model went', async () => {
    await begin('family-computer', language);
    await answer('immediate-danger', 'now');
    expect(textOf('[data-reason="now"]')).toBe(own.options?.['immediate-danger']?.['now']);
    expect(textOf('[data-ways="part"]')).toContain(textAt(language, 'questions:called-999/title'));
    await press('continue');
    await answer('called-999', 'not-called');
    expect(textOf('main')).toContain(textAt(language, 'training:practice/feedback/offPath'));
    expect(textOf('[data-reason="not-called"]')).toBe(textAt(language, 'reasons:called-999/not-called'));
    await press('continue');
    expect(shown()).toBe('need');
  });
});

it('changes an answer from the feedback, or by Back, and loses nothing', async () => {
  await answered('family-computer/harm', { harm: 'cyberbullying' });
  await press('back');
  expect([shown(), panel()]).toEqual(['harm', undefined]);
  await press('continue');
  await press('change-answer');
  expect(panel()).toBeUndefined();
  expect(document.querySelector<HTMLInputElement>('input[value="cyberbullying"]')?.checked).toBe(true);
  await answer('harm', 'adult-pornography');
  expect(compared('harm', 'same')).toEqual(['adult-pornography', 'adult-pornography']);
  expect(compared('harm', 'notInModel')).toEqual(['cyberbullying']);
});

it('tells of several risks in short: why, and the usual mistake, are a press away', async () => {
  const { why, mistake } = scenarioWords('posing-as-a-child', 'en');
  const risks = ['virtual-identities', 'unsupervised-contact', 'online-communities', 'sharing', 'violent-extremism'];
  await answered('posing-as-a-child/specific-risks', Object.fromEntries(risks.map((risk) => [risk, 'no'])));
  expect(dataOf('[data-feedback]', 'feedback')).toEqual(risks);
  expect(textOf('[data-feedback="sharing"] details')).toContain(why['sharing']);
  expect(textOf('[data-feedback="sharing"] details')).toContain(mistake['sharing']);
  expect(document.querySelector('[data-feedback="sharing"] [data-reason="no"]')?.closest('details')).toBeNull();
});

it('is there again once the page is loaded again, in the other language too', async () => {
  await begin('family-computer');
  await answer('immediate-danger', 'now');
  await openAt('#/train/family-computer/', 'cy');
  expect(panel()).toBe('feedback');
  expect(textOf('h1')).toBe(textAt('cy', 'training:practice/feedback/title/one'));
  await press('continue');
  expect(shown()).toBe('called-999');
});

describe('feedback on a call', () => {
  async function marked(task: string, action: string): Promise<string | undefined> {
    await openAt(`#/train/posing-as-a-child/referrals/${task}`);
    await press(action);
    await press('continue');
    return dataOf('[data-difference]', 'difference')[0];
  }
  it('says that the model marks the same, that to try is not yet to tell, and that others do what was done', async () => {
    expect(await marked('social-services', 'mark-made')).toBe('same');
    await press('continue');
    expect(shown()).toBe('referrals/police');
    expect(await marked('police', 'mark-tried')).toBe('triedOnly');
    await press('change-answer');
    await press('mark-made');
    await press('continue');
    expect(dataOf('[data-difference]', 'difference')).toEqual(['same']);
    await press('continue');
    expect(await marked('ceop', 'mark-made')).toBe('madeNotHandled');
    await press('continue');
    await openAt('#/train/posing-as-a-child/referrals/police');
    await press('undo');
    await openAt('#/train/posing-as-a-child/referrals/ceop');
    await press('continue');
    expect(textOf('[data-order="early"]')).toBe(textAt('en', 'tasks:early/ceop'));
  });
  it('says why a call that comes too soon waits', async () => {
    await marked('social-services', 'mark-tried');
    await openAt('#/train/posing-as-a-child/referrals/ceop');
    await press('continue');
    expect(dataOf('[data-difference]', 'difference')).toEqual(['notYetSaid']);
    expect(textOf('[data-feedback]')).toContain(textAt('en', 'training:practice/calls/differ/notYetSaid'));
    expect(textOf('[data-order="locked"]')).toContain('weaken the evidence');
    await press('change-answer');
    expect([shown(), panel()]).toEqual(['referrals/ceop', undefined]);
  });
});
