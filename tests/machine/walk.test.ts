import { describe, expect, it } from 'vitest';
import { type GivenAnswers, givenIn } from '../../src/case/answers';
import { screenOf } from '../../src/case/path';
import { begin, screenShown, step } from '../../src/machine/journey';
import { type QuestionId, questionIds } from '#protocol/questions';
import { screenIds, walkScreens } from '#protocol/screens';
import { advice, calm, everything, offline, secretContact, without } from '../support/cases';
import { allAsked, onwards, toTheHarm } from '../support/screens';
import { after, answer, answered, at, goOn, taskList, open, shownByContinue } from '../support/walk';

const fromTheStart = (answers: GivenAnswers) => shownByContinue(step(answered(answers), open('immediate-danger')));

describe('Continue shows', () => {
  it.each<[string, GivenAnswers, readonly string[]]>([
    ['a calm concern', calm, [...toTheHarm, 'specific-risks', ...onwards('evidence')]],
    ['all that can be asked', everything, allAsked],
    [
      'other procedures, without technology',
      { ...offline, 'local-authority': 'not-known' },
      ['immediate-danger', 'need', 'other-procedures', 'before-you-ring', 'referrals'],
    ],
    ['advice on online safety', advice, ['immediate-danger', 'need', 'online-safety-advice']],
    [
      'conduct at work',
      { ...advice, need: 'professional-conduct' },
      ['immediate-danger', 'need', 'professional-conduct'],
    ],
  ])('%s, and passes what is not asked', (_, answers, screens) => expect(fromTheStart(answers)).toEqual(screens));
});

describe.each(questionIds.filter((question) => question !== 'need'))('%s, unanswered', (question) => {
  it('holds Continue on its own screen, and on no other', () => {
    const answers = without(everything, question);
    const held = walkScreens.filter((screen) => {
      const there = at(answers, screen);
      return screenShown(there) === screen && !there.can(goOn);
    });
    expect(held).toEqual([screenOf(question)]);
  });
});

it('has no Continue on the record, the two end pages and the pages beside the walk', () => {
  const beside = ['record', ...screenIds.slice(screenIds.indexOf('training'))] as const;
  expect(beside.filter((screen) => at(everything, screen).can(goOn))).toEqual([]);
  expect(answered(advice).can(goOn)).toBe(false);
  expect(answered({ ...advice, need: 'professional-conduct' }).can(goOn)).toBe(false);
});

describe('an answer', () => {
  const onNeed = after(begin(), answer('immediate-danger', 'no'), goOn);
  it.each<[QuestionId, string | string[]]>([
    ['sharing', 'yes'],
    ['harm', ['grooming']],
    ['immediate-danger', 'now'],
  ])('to %s is not taken on the screen of another question', (question, chosen) => {
    expect(givenIn(step(onNeed, answer(question, chosen)).context.answers)).toEqual({ 'immediate-danger': 'no' });
  });
  it.each(['yes', '', ['concern']])('that is no option of its question is not taken: %j', (chosen) => {
    expect(onNeed.can(answer('need', chosen))).toBe(false);
    expect(givenIn(step(onNeed, answer('need', chosen)).context.answers)).not.toHaveProperty('need');
  });
  it('to an implied risk is not taken', () => {
    const there = at({ ...calm, ...secretContact }, 'specific-risks');
    expect(there.can(answer('unsupervised-contact', 'no'))).toBe(false);
    expect(there.can(answer('sharing', 'no'))).toBe(true);
  });
  it('to the area is taken on the task list, where the person stays', () => {
    const there = step(taskList({}), answer('local-authority', 'powys'));
    expect(there.value).toBe('referrals');
    expect(givenIn(there.context.answers)).toMatchObject({ 'local-authority': 'powys' });
  });
});
