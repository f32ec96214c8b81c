import { describe, expect, it } from 'vitest';
import { answersOf, givenIn } from '../../src/case/answers';
import { parseCaseFile } from '../../src/case/file';
import type { CaseFacts } from '../../src/case/marks';
import { taskIds } from '#protocol/tasks';
import { type Deed, deedsOf } from '../../src/training/debrief/deeds';
import { loadScenarioWords, findScenario } from '../../src/training/cases/load';
import { modelSteps } from '../../src/training/model/steps';
import { newTrace, type Trace } from '../../src/training/practice/trace/trace';
import { type SlipId, slips as slipsById } from '../../src/training/practice/slips';
import { languages } from '../../src/words/languages';
import { textAt } from '../words/locales';
import { scenarioIds, scenarioText } from './scenario-files';

await loadScenarioWords('en');
const scenarioOf = (id: string) => findScenario(id) ?? expect.fail(id);
const goods = (deeds: readonly Deed[]) => deeds.flatMap((deed) => ('good' in deed ? [deed.good] : []));
const slips = (deeds: readonly Deed[]) => deeds.flatMap((deed) => ('slip' in deed ? [deed.slip] : []));

/** Who did all as the model does. */
const places = Object.fromEntries(taskIds.map((task, at) => [task, at + 1]));
const asModel: Trace = {
  ...newTrace,
  mode: 'end',
  act: 'left',
  acted: 'done',
  firstAct: 'left',
  guess: 'done',
  places,
};
function modelFacts(id: string): CaseFacts {
  const file = parseCaseFile(scenarioText(id));
  if ('code' in file) throw new Error(id);
  return modelSteps(file, '2026-03-01T15:30').at(-1)!.after.context;
}
/** What is told of who answered so from the first, unless `changes` say otherwise. */
function told(id: string, changes: Partial<Trace> = {}, others: Partial<CaseFacts> = {}) {
  const facts = { ...modelFacts(id), ...others };
  return deedsOf({ scenario: scenarioOf(id), facts, trace: { ...asModel, first: facts.answers, ...changes } });
}
const withAnswers = (id: string, answers: object): Pick<CaseFacts, 'answers'> => ({
  answers: answersOf({ ...givenIn(modelFacts(id).answers), ...answers }),
});

describe.each(languages)('each slip, in %s', (language) => {
  const ids = Object.keys(slipsById) as readonly SlipId[];
  it.each(ids)('is told, and what happened next: %s', (slip) => {
    const [done, next] = (['deeds/slips', 'next'] as const).map((part) =>
      textAt(language, `training:practice/${part}/${slip}`),
    );
    expect(done).toMatch(/\S{3}/);
    expect(next!.split('. ').length).toBeGreaterThan(1);
  });
  it('tells of nothing that only some of the stories have', () => {
    const ofSome = {
      en: /\b(the person|messages?|accounts?|pictures?|went home|people)\b/i,
      cy: /(?:^|[\s’])(y person|negeseuon|neges|cyfrif|llun|adref|bobl)\b/,
    };
    const next = (slip: SlipId) => textAt(language, `training:practice/next/${slip}`);
    expect(ids.filter((slip) => ofSome[language].test(next(slip)))).toEqual([]);
  });
  it('has an end of its own', () =>
    expect(new Set(ids.map((slip) => textAt(language, `training:practice/next/${slip}`))).size).toBe(ids.length));
});

describe('what a learner is told of what they did', () => {
  it.each(scenarioIds)('is no slip where %s was done as the model does', (id) => expect(slips(told(id))).toEqual([]));
  it('praises nothing that was not done', () => {
    const nothing = deedsOf({
      scenario: scenarioOf('secret-contact-looked-after'),
      facts: { answers: answersOf({}), marks: {}, told: {} },
      trace: newTrace,
    });
    expect(goods(nothing)).toEqual([]);
    expect(slips(nothing)).toEqual(['danger-not-rung', 'told-nobody']);
  });
  it('names whichever of Social Services and the Police was not told', () => {
    expect(slips(told('family-computer', {}, { marks: { police: ['made'] } }))).toEqual(['social-services-not-told']);
    expect(slips(told('family-computer', {}, { marks: { 'social-services': ['made'] } }))).toEqual(['police-not-told']);
    expect(slips(told('family-computer', {}, { marks: { 'social-services': ['tried'], police: ['tried'] } }))).toEqual([
      'told-nobody',
    ]);
  });
  it('says that danger was not rung, whether it was not seen or nobody was rung', () => {
    const id = 'immediate-danger';
    expect(goods(told(id))).toContain('rang-999');
    expect(slips(told(id, {}, withAnswers(id, { 'immediate-danger': 'no' })))).toContain('danger-not-rung');
    expect(slips(told(id, {}, withAnswers(id, { 'called-999': 'not-called' })))).toContain('danger-not-rung');
  });
  it('does not say that 999 came first where the Police were not told, or where danger was seen only later', () => {
    const id = 'immediate-danger';
    const neither = (deeds: readonly Deed[]) => [goods(deeds).includes('rang-999'), slips(deeds)];
    expect(neither(told(id, {}, withAnswers(id, { 'called-999': 'called-other' })))).toEqual([false, []]);
    for (const first of [{ 'immediate-danger': 'no' }, { 'called-999': 'not-called' }])
      expect(neither(told(id, { first: withAnswers(id, first).answers }))).toEqual([false, []]);
  });
  it('says what was said of the evidence only where the question was answered, as it is not after Refer now', () => {
    const id = 'secret-contact-looked-after';
    expect(slips(told(id, {}, withAnswers(id, { 'evidence-handled': undefined })))).toEqual([]);
    expect(slips(told(id, {}, withAnswers(id, { 'evidence-handled': ['none'] })))).toEqual(['handled-not-said']);
  });
  it('blames nobody for having said more than that it is not known what was done', () => {
    const more = withAnswers('not-sure-of-anything', { 'evidence-handled': ['viewed'] });
    expect(slips(told('not-sure-of-anything', {}, more))).toEqual([]);
  });
  it('says when an order has CEOP before the Police', () => {
    const early = told('posing-as-a-child', { places: { ceop: 1, 'social-services': 2, police: 3 } });
    expect([slips(early), goods(early)]).toEqual([['too-early'], ['left', 'told-both']]);
  });
  it.each([
    ['threats-by-text', ['ceop', 'social-services', 'police']],
    ['family-computer', ['ceop', 'site', 'social-services', 'police']],
    ['threats-by-text', ['social-services', 'iwf', 'police']],
  ] as const)('says so too where the early call is not in the plan: %s, %j', (id, order) => {
    const places = Object.fromEntries(order.map((task, at) => [task, at + 1]));
    const deeds = told(id, { places });
    expect([slips(deeds), goods(deeds).includes('kept-order')]).toEqual([['too-early'], false]);
  });
  it('praises no order in which somebody else stands between the two', () => {
    const between = { 'social-services': 1, 'prevent-spoc': 2, police: 3 };
    for (const id of ['alone-with-the-films', 'extremist-videos']) {
      const deeds = told(id, { places: between });
      expect([slips(deeds), goods(deeds).includes('kept-order')]).toEqual([[], false]);
    }
    expect(goods(told('extremist-videos'))).toContain('kept-order');
  });
  it('praises the order that was given first, not one put right once the plan was shown', () => {
    const firstPlaces = { police: 1, ceop: 2 };
    expect(goods(told('posing-as-a-child'))).toContain('kept-order');
    expect(goods(told('posing-as-a-child', { firstPlaces }))).not.toContain('kept-order');
    expect(goods(told('posing-as-a-child', { firstPlaces: places, places: firstPlaces }))).not.toContain('kept-order');
  });
  it('says when the Prevent referral was left', () => {
    const marks = { 'social-services': ['made'], police: ['made'] } as const;
    expect(slips(told('extremist-videos', {}, { marks }))).toEqual(['prevent-left']);
    const tried = { ...marks, 'prevent-spoc': ['tried'] } as const;
    expect(slips(told('extremist-videos', {}, { marks: tried }))).toEqual(['prevent-left']);
  });
  it.each(['looked', 'copied', 'told-family'] as const)('says when evidence was not left: %s', (act) => {
    const deeds = told('posing-as-a-child', { act });
    expect([slips(deeds), goods(deeds).includes('left')]).toEqual([[act], false]);
  });
  it('says nothing of what the model did before the learner came in', () => {
    expect(told('posing-as-a-child', { openedAt: 'record', act: undefined, guess: 'skipped' })).toEqual([]);
    expect(goods(told('immediate-danger', { openedAt: 'need' }))).not.toContain('rang-999');
  });
});
