import { describe, expect, it } from 'vitest';
import { type ScreenId, screenIds, sidePages } from '#protocol/screens';
import type { TaskId } from '#protocol/tasks';
import type { GivenAnswers } from '../../src/case/answers';
import { begin, screenShown, step, type WizardSnapshot } from '../../src/machine/journey';
import {
  advice,
  before,
  calm,
  conductAtWork,
  everything,
  extremism,
  groomed,
  offline,
  without,
} from '../support/cases';
import { after, answer, answered, at, changed, goOn, taskList, mark, open } from '../support/walk';

const openedFrom = (snapshot: WizardSnapshot, screen: ScreenId) => screenShown(step(snapshot, open(screen)));

describe('an address in a new case', () => {
  const begun = begin();
  const beyond = screenIds.filter(
    (screen) => screen !== 'immediate-danger' && !sidePages.some((page) => page === screen),
  );
  it.each(beyond)('%s leads to the first question, since it was not shown yet', (screen) => {
    expect(openedFrom(begun, screen)).toBe('immediate-danger');
  });
  it.each(sidePages)('%s opens: it stands beside the walk', (page) => expect(openedFrom(begun, page)).toBe(page));
});

describe('an address on the way', () => {
  const begunOnly = before(calm, 'evidence-location');
  const onTheWay = answered(begunOnly);
  it('opens what was shown in this case', () => {
    expect(screenShown(onTheWay)).toBe('evidence');
    expect(
      ['immediate-danger', 'need', 'harm', 'specific-risks'].map((screen) => openedFrom(onTheWay, screen as ScreenId)),
    ).toEqual(['immediate-danger', 'need', 'harm', 'specific-risks']);
  });
  it('leads to the first unanswered question where it was not shown, though on the path', () => {
    expect(openedFrom(step(onTheWay, open('need')), 'before-you-ring')).toBe('evidence');
    expect(openedFrom(step(onTheWay, open('need')), 'record')).toBe('evidence');
  });
  it('does not open a page that was passed by, once it comes onto the path', () => {
    const offlineNow = after(onTheWay, open('need'), answer('need', 'concern-offline'));
    expect(openedFrom(offlineNow, 'other-procedures')).toBe('before-you-ring');
  });
});

describe('once the task list was opened', () => {
  it.each([
    'before-you-ring',
    'specific-risks',
    'evidence-guidance',
    'next-steps',
    'record',
    'referrals/police',
  ] as const)('%s opens, shown before or not', (screen) => {
    expect(openedFrom(taskList({}), screen)).toBe(screen);
  });
  it('what is off the path leads to the first unanswered question', () => {
    expect(openedFrom(taskList({}), 'called-999')).toBe('immediate-danger');
    expect(openedFrom(taskList({ 'immediate-danger': 'no' }), 'called-999')).toBe('harm');
  });
  it('and with nothing unanswered to the end of the walk', () => {
    expect(openedFrom(at(calm, 'need'), 'called-999')).toBe('referrals');
    expect(openedFrom(at(everything, 'need'), 'other-procedures')).toBe('referrals');
    expect(openedFrom(at(calm, 'need'), 'online-safety-advice')).toBe('referrals');
  });
});

describe('the record', () => {
  it.each<[string, GivenAnswers]>([
    ['the Police were rung', { ...advice, 'immediate-danger': 'now', 'called-999': 'called-police' }],
    ['the Police were rung', { ...conductAtWork, 'immediate-danger': 'not-sure', 'called-999': 'called-police' }],
    ['something was reported before', { ...offline, 'already-reported': ['ceop'] }],
  ])('opens from a page that is not the task list where %s: %j', (_, answers) =>
    expect(openedFrom(answered(answers), 'record')).toBe('record'),
  );

  it('opens from there alone, and not the task list, nor what lies beyond it', () => {
    const rung = answered({ ...advice, 'immediate-danger': 'now', 'called-999': 'called-police' });
    expect(
      (['referrals/police', 'next-steps', 'other-procedures'] as const).map((screen) => openedFrom(rung, screen)),
    ).toEqual(['online-safety-advice', 'online-safety-advice', 'online-safety-advice']);
  });
  it('does not open from there where nobody was told', () => {
    expect(openedFrom(answered(advice), 'record')).toBe('online-safety-advice');
    expect(openedFrom(answered(offline), 'record')).toBe('before-you-ring');
  });
});

it('“lost”, for an address that does not exist, leads to the first unanswered question, else to the end', () => {
  expect(screenShown(step(taskList(without(calm, 'harm')), { type: 'lost' }))).toBe('harm');
  expect(screenShown(step(at(calm, 'need'), { type: 'lost' }))).toBe('referrals');
  expect(screenShown(step(answered(advice), { type: 'lost' }))).toBe('online-safety-advice');
});

const all: GivenAnswers = { ...groomed, 'violent-extremism': 'yes' };
const nextAfter = (task: TaskId, made: readonly TaskId[] = [], answers = all) =>
  screenShown(after(at(answers, `referrals/${task}`), ...made.map((one) => mark('made', one)), goOn));

describe('Continue on a task’s page', () => {
  it('leads to the next duty that is outstanding, locked or not', () => {
    expect(nextAfter('social-services')).toBe('referrals/police');
    expect(nextAfter('police')).toBe('referrals/prevent-spoc');
    expect(nextAfter('social-services', ['social-services'])).toBe('referrals/police');
  });
  it('passes over what is settled', () => {
    expect(nextAfter('social-services', ['police'])).toBe('referrals/prevent-spoc');
    expect(nextAfter('social-services', ['police', 'prevent-spoc'])).toBe('referrals');
  });
  it('leads to the task list from the last duty, and never to one before it or to an option', () => {
    expect(nextAfter('prevent-spoc')).toBe('referrals');
    expect(nextAfter('police', [], groomed)).toBe('referrals');
    expect(nextAfter('ceop')).toBe('referrals');
    expect(nextAfter('site')).toBe('referrals');
    expect(nextAfter('social-services', [], offline)).toBe('referrals');
  });
});

describe('a task’s page', () => {
  it('closes once the mark that alone kept its task in the plan is corrected: the person is back on the task list', () => {
    const made = after(taskList(extremism), mark('made', 'police'), mark('made', 'prevent-spoc'));
    const page = step(changed(made, 'violent-extremism', 'no'), open('referrals/prevent-spoc'));
    expect(screenShown(step(page, mark('corrected', 'prevent-spoc')))).toBe('referrals');
  });
});
