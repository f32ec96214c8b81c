import { beforeAll, describe, expect, it } from 'vitest';
import { answersOf, type GivenAnswers } from '../../src/case/answers';
import { questions } from '#protocol/questions';
import { type TaskId, taskIds } from '#protocol/tasks';
import { groupIds, whatToSay } from '../../src/wizard/call/what-to-say';
import { languages, loadLanguage, loadLazyWords } from '../../src/words/languages';
import { wordsIn } from '../../src/words/words';
import { caseWith, phraseFor, type Told, toldOptions } from './every-option';
import { textAt } from './locales';

beforeAll(() => Promise.all(languages.flatMap((language) => [loadLanguage(language), loadLazyWords(language)])));

const ofTheChild = taskIds.filter((task) => task !== 'iwf' && task !== 'site');
const everyHarm: GivenAnswers = { need: 'concern', harm: questions.harm.options };

it('has a place for each harm that can be ticked, and none twice', () => {
  const places = questions.harm.rows.map(({ severity }) => severity);
  expect([...places].sort((one, other) => one - other)).toEqual(places.map((_, at) => at + 1));
});

describe.each(languages)('what to say in %s', (language) => {
  const groupsOf = (answers: GivenAnswers, task: TaskId) => whatToSay(wordsIn(language), answersOf(answers), task);
  const textsOf = (answers: GivenAnswers, task: TaskId) =>
    groupsOf(answers, task).flatMap(({ phrases }) => phrases.map(({ text }) => text));
  const scriptsOf = (answers: GivenAnswers) => ofTheChild.map((task) => textsOf(answers, task));
  const inGroup = (answers: GivenAnswers, group: string, task: TaskId = 'social-services') =>
    groupsOf(answers, task)
      .filter(({ id }) => id === group)
      .flatMap(({ phrases }) => phrases.map(({ text }) => text));

  it.each(toldOptions)('tells each of them but the IWF and the site, once, of $question: $option', (told) => {
    for (const script of scriptsOf(caseWith(told)))
      expect(script.filter((text) => text === phraseFor(language, told))).toHaveLength(1);
  });

  it.each(['iwf', 'site'] as const)(
    '%s: is nothing about the child, since it takes a web address or an account',
    (task) => {
      for (const told of toldOptions) expect(textsOf(caseWith(told), task)).not.toContain(phraseFor(language, told));
      for (const prompt of textAt(language, 'call:say/child').split('\n'))
        expect(textsOf(everyHarm, task)).not.toContain(prompt);
    },
  );

  it('is nothing that was not chosen', () => {
    const [script = []] = scriptsOf({ need: 'concern' });
    const phrases = toldOptions.map((told) => phraseFor(language, told));
    expect(script.filter((text) => phrases.includes(text))).toEqual([
      phraseFor(language, { question: 'need', option: 'concern' }),
    ]);
  });

  it.each(taskIds)('%s: comes in at most nine groups, in the order in which a call handler asks', (task) => {
    const ids = groupsOf(caseWith({ question: 'harm', option: 'grooming' }), task).map(({ id }) => id);
    expect(groupIds.filter((id) => ids.includes(id))).toEqual(ids);
    expect(groupIds.length).toBeLessThanOrEqual(9);
    expect([ids[0], ids.at(-1)]).toEqual(['first', 'ask']);
  });

  it('says what happened the worst first, then the risks', () => {
    const told: Told[] = [
      { question: 'harm', option: 'abuse-to-create-images' },
      { question: 'harm', option: 'grooming' },
      { question: 'harm', option: 'adult-pornography' },
      { question: 'virtual-identities', option: 'yes' },
    ];
    const answers: GivenAnswers = {
      'virtual-identities': 'yes',
      harm: ['adult-pornography', 'grooming', 'abuse-to-create-images'],
      need: 'concern',
    };
    expect(inGroup(answers, 'worried').slice(0, 4)).toEqual(told.map((one) => phraseFor(language, one)));
  });

  it('keeps apart what is not sure from what is feared, save for danger', () => {
    const unsure: Told = { question: 'sharing', option: 'not-sure' };
    const danger: Told = { question: 'immediate-danger', option: 'not-sure' };
    const answers: GivenAnswers = { need: 'concern', sharing: 'not-sure', 'immediate-danger': 'not-sure' };
    expect(inGroup(answers, 'unsure')).toContain(phraseFor(language, unsure));
    expect(inGroup(answers, 'worried')).toEqual([]);
    expect(inGroup(answers, 'danger')).toEqual([phraseFor(language, danger)]);
  });

  it('says that no child is thought to be in danger, where that was answered', () => {
    const calm = textAt(language, 'call:say/noDanger');
    expect(inGroup({ need: 'concern', 'immediate-danger': 'no' }, 'danger')).toEqual([calm]);
    expect(inGroup({ need: 'concern' }, 'danger')).toEqual([]);
  });

  it('says that the form of harm is not yet known, where nobody said what happened', () => {
    const unclassified = textAt(language, 'call:say/notClassified');
    for (const script of scriptsOf({ need: 'concern' })) expect(script).toContain(unclassified);
    for (const script of scriptsOf({ need: 'concern', harm: ['cyberbullying'] }))
      expect(script).not.toContain(unclassified);
  });

  it.each([
    ['unsupervised-contact', 'secret-contact'],
    ['sharing', 'extortion'],
    ['violent-extremism', 'extremist-content'],
  ] as const)('tells of the risk of %s where it follows from %s', (risk, harm) => {
    const implied = textAt(language, `call:say/implied/${risk}`);
    for (const script of scriptsOf({ need: 'concern', harm: [harm] })) expect(script).toContain(implied);
    for (const script of scriptsOf({ need: 'concern' })) expect(script).not.toContain(implied);
  });

  it('says of each concern online that there may be others', () => {
    const complex = textAt(language, 'call:say/complex');
    for (const script of scriptsOf({ need: 'concern', 'others-involved': ['none-known'] }))
      expect(script).toContain(complex);
    for (const script of scriptsOf({ need: 'concern-offline' })) expect(script).not.toContain(complex);
  });

  it.each(['social-services', 'police'] as const)('%s: names any talk of self-harm, whatever was answered', (task) => {
    const talk = language === 'en' ? /self-harm, suicide or a threat to life/ : /hunan-niweidio, hunanladdiad neu/;
    for (const answers of [{ need: 'concern-offline' }, everyHarm] as const)
      expect(inGroup(answers, 'child', task).filter((text) => talk.test(text))).toHaveLength(1);
  });

  it('asks the Police once before anyone blocks an account and, where it could be, has an image taken down', () => {
    const [block, down] = language === 'en' ? [/block/, /an image taken down/] : [/floci?o/, /drefnu tynnu delwedd/];
    const asked = (answers: GivenAnswers, asks: RegExp) =>
      inGroup(answers, 'ask', 'police').filter((text) => asks.test(text));
    for (const harm of ['extortion', 'sexual-images-exchanged', 'not-sure', 'cyberbullying'] as const) {
      expect(asked({ need: 'concern', harm: [harm] }, block)).toHaveLength(1);
      expect(asked({ need: 'concern', harm: [harm] }, down)).toHaveLength(harm === 'cyberbullying' ? 0 : 1);
    }
  });

  it.each(['social-services', 'police'] as const)(
    '%s: asks who makes the Prevent/Channel referral, where there must be one',
    (task) => {
      const asks = textAt(language, 'call:say/prevent');
      expect(inGroup({ need: 'concern', 'violent-extremism': 'yes' }, 'ask', task)).toContain(asks);
      for (const answer of ['no', 'not-sure'] as const)
        expect(inGroup({ need: 'concern', 'violent-extremism': answer }, 'ask', task)).not.toContain(asks);
    },
  );
  it('asks the Police alone whether it is a Prevent referral, while that is in doubt', () => {
    const [asks] = textAt(language, 'call:say/preventInDoubt').split('\n');
    const inDoubt: GivenAnswers = { need: 'concern', 'violent-extremism': 'not-sure' };
    expect(inGroup(inDoubt, 'ask', 'police')).toContain(asks);
    expect(inGroup(inDoubt, 'ask', 'social-services')).not.toContain(asks);
    expect(inGroup({ ...inDoubt, 'extremism-signs': ['fosters-hatred'] }, 'ask', 'police')).not.toContain(asks);
  });

  it('gives each phrase of a call an id of its own, by which it is ticked', () => {
    for (const task of taskIds) {
      const ids = groupsOf(everyHarm, task).flatMap(({ phrases }) => phrases.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
