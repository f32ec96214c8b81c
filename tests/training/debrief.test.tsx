import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answersOf, givenIn } from '../../src/case/answers';
import type { CaseFacts } from '../../src/case/marks';
import { findScenario, loadScenarioWords } from '../../src/training/cases/load';
import { type Deed, deedsOf } from '../../src/training/debrief/deeds';
import { modelSteps } from '../../src/training/model/steps';
import { newTrace, type PracticeRecord } from '../../src/training/practice/practised';
import { type SlipId } from '../../src/training/practice/WhatFollows';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { answerLast, begin, dataOf, openAt, press, shown, textOf, tick } from './practising';
import { scenarioCase, scenarioIds, scenarioWords } from './scenario-files';

beforeAll(() => loadScenarioWords('en'));
beforeEach(() => sessionStorage.clear());
const lookedAt = (isSame: boolean) => dataOf(`[data-looked][data-same="${isSame}"]`, 'looked');

/** Practises the shortest case with this need, to its debrief. */
async function debriefed(need: string, language: 'en' | 'cy' = 'en'): Promise<void> {
  await begin('advice-on-e-safety', language);
  for (const [question, answer] of [
    ['immediate-danger', 'no'],
    ['need', need],
  ] as const) {
    await tick(question, answer);
    await press('continue');
    await press('continue');
  }
  await openAt('#/train/advice-on-e-safety/debrief', language);
}

describe.each(languages)('looking back, in %s', (language) => {
  const own = scenarioWords('advice-on-e-safety', language);
  it('lays a path like the model’s beside it, and ends with what mattered', async () => {
    await debriefed('online-safety-advice', language);
    expect([lookedAt(true), lookedAt(false)]).toEqual([['immediate-danger', 'need'], []]);
    expect(textOf('[data-debrief]')).toBe(own.debrief);
  });
  it('says of each difference what it would have meant', async () => {
    await debriefed('concern', language);
    expect(lookedAt(false).slice(0, 2)).toEqual(['need', 'harm']);
    // What both were asked is open. What only the learner was asked follows from it, and is folded up.
    expect(dataOf('[data-looked][data-same="false"]:has(> h3)', 'looked')).toEqual(['need']);
    expect(textOf('[data-looked="need"] [data-mistake]')).toBe(own.mistake['need']);
    expect(textOf('[data-looked="need"] [data-reason]')).toBe(
      own.options?.['need']?.['concern'] ?? textAt(language, 'reasons:need/concern'),
    );
    expect(textOf('main')).toContain(textAt(language, 'training:practice/debrief/noCalls'));
  });
});

it('lays the calls beside the model’s', async () => {
  await answerLast('posing-as-a-child');
  await openAt('#/train/posing-as-a-child/referrals/social-services');
  await press('mark-made');
  await openAt('#/train/posing-as-a-child/debrief');
  const differences = dataOf('[data-looked] [data-difference]', 'difference');
  expect(differences).toEqual(['notYet', 'notYetSaid', 'notYetSaid', 'same']);
});

it('says where there is nothing to look back on, and does not tell the answers', async () => {
  await openAt('#/train/family-computer/debrief');
  expect(shown()).toBe('debrief');
  expect(textOf('main')).toContain(textAt('en', 'training:practice/debrief/nothing'));
  expect(dataOf('[data-looked], [data-debrief]', 'looked')).toEqual([]);
});

const scenarioOf = (id: string) => findScenario(id) ?? expect.fail(id);
const goods = (deeds: readonly Deed[]) => deeds.flatMap((deed) => ('good' in deed ? [deed.good] : []));
const slips = (deeds: readonly Deed[]) => deeds.flatMap((deed) => ('slip' in deed ? [deed.slip] : []));

/** A learner who did everything as the model does. */
const asModel: PracticeRecord = {
  ...newTrace,
  hasBegun: true,
  act: 'left',
  acted: 'done',
  firstAct: 'left',
};
const modelFacts = (id: string): CaseFacts => modelSteps(scenarioCase(id), '2026-03-01T15:30').at(-1)!.after.context;
/** Returns what is said of such a learner, with these changes. */
function told(id: string, changes: Partial<PracticeRecord> = {}, others: Partial<CaseFacts> = {}) {
  const facts = { ...modelFacts(id), ...others };
  return deedsOf({ scenario: scenarioOf(id), facts, trace: { ...asModel, first: facts.answers, ...changes } });
}
const withAnswers = (id: string, answers: object): Pick<CaseFacts, 'answers'> => ({
  answers: answersOf({ ...givenIn(modelFacts(id).answers), ...answers }),
});

describe('what a learner is told of what they did', () => {
  it.each(scenarioIds)('is no slip where %s was done as the model does', (id) => expect(slips(told(id))).toEqual([]));
  it('praises nothing that was not done', () => {
    const nothing = deedsOf({
      scenario: scenarioOf('secret-contact-looked-after'),
      facts: { answers: answersOf({}), marks: {}, told: {} },
      trace: newTrace,
    });
    expect([goods(nothing), slips(nothing)]).toEqual([[], ['danger-not-rung', 'told-nobody']]);
  });
  it.each<[string, CaseFacts['marks'], readonly SlipId[]]>([
    ['family-computer', { police: ['made'] }, ['social-services-not-told']],
    ['family-computer', { 'social-services': ['made'] }, ['police-not-told']],
    ['family-computer', { 'social-services': ['tried'], police: ['tried'] }, ['told-nobody']],
    ['extremist-videos', { 'social-services': ['made'], police: ['made'] }, ['prevent-left']],
    [
      'extremist-videos',
      { 'social-services': ['made'], police: ['made'], 'prevent-spoc': ['tried'] },
      ['prevent-left'],
    ],
  ])('names who was not told: %s, %j', (id, marks, wanted) => expect(slips(told(id, {}, { marks }))).toEqual(wanted));
  it('does not praise a learner who lets the 999 call tell the Police everything', () => {
    const { 'social-services': inTheirCall = [] } = modelFacts('immediate-danger').told;
    const deeds = told('immediate-danger', {}, { told: { 'social-services': inTheirCall } });
    expect([slips(deeds), goods(deeds).includes('told-both')]).toEqual([['news-not-told'], false]);
  });
  it('says that danger was not rung, and praises it only where the Police were told from the first', () => {
    const id = 'immediate-danger';
    const of = (answers: object, changes: Partial<PracticeRecord> = {}) => told(id, changes, withAnswers(id, answers));
    expect(goods(told(id))).toContain('rang-999');
    for (const answers of [{ 'immediate-danger': 'no' }, { 'called-999': 'not-called' }]) {
      expect(slips(of(answers))).toContain('danger-not-rung');
      const later = told(id, { first: withAnswers(id, answers).answers });
      expect([goods(later).includes('rang-999'), slips(later)]).toEqual([false, []]);
    }
    const other = of({ 'called-999': 'called-other' });
    expect([goods(other).includes('rang-999'), slips(other)]).toEqual([false, ['police-not-told']]);
  });
  it('says what was said of the evidence only where that was asked, and blames nobody for saying more', () => {
    const id = 'secret-contact-looked-after';
    expect(slips(told(id, {}, withAnswers(id, { 'evidence-handled': undefined })))).toEqual([]);
    expect(slips(told(id, {}, withAnswers(id, { 'evidence-handled': ['none'] })))).toEqual(['handled-not-said']);
    const more = withAnswers('not-sure-of-anything', { 'evidence-handled': ['viewed'] });
    expect(slips(told('not-sure-of-anything', {}, more))).not.toContain('handled-not-said');
  });
  it.each(['looked', 'copied', 'told-family'] as const)('says when evidence was not left: %s', (act) => {
    const deeds = told('posing-as-a-child', { act });
    expect([slips(deeds), goods(deeds).includes('left')]).toEqual([[act], false]);
  });
});
