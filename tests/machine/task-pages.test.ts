import { describe, expect, it } from 'vitest';
import type { GivenAnswers } from '../../src/case/answers';
import { screenShown, step } from '../../src/machine/journey';
import type { TaskId } from '#protocol/tasks';
import { concern, extremism, groomed, offline } from '../support/cases';
import { after, at, changed, goOn, hub, mark, open } from '../support/walk';

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
  it('leads to a duty that was only tried: it is outstanding', () => {
    const tried = step(at(concern, 'referrals/social-services'), mark('tried', 'police'));
    expect(screenShown(step(tried, goOn))).toBe('referrals/police');
  });
  it('leads to the hub from the last duty, and never to one before it or to an option', () => {
    expect(nextAfter('prevent-spoc')).toBe('referrals');
    expect(nextAfter('police', [], groomed)).toBe('referrals');
    expect(nextAfter('ceop')).toBe('referrals');
    expect(nextAfter('site')).toBe('referrals');
    expect(nextAfter('social-services', [], offline)).toBe('referrals');
  });
});

describe('a task’s page', () => {
  it('that is not in the plan does not open', () => {
    expect(screenShown(step(hub(concern), open('referrals/ceop')))).toBe('harm');
  });
  it('does not open any more once its task has left the plan', () => {
    const left = changed(step(at(extremism, 'referrals/prevent-spoc'), open('referrals')), 'violent-extremism', 'no');
    expect(screenShown(step(left, open('referrals/prevent-spoc')))).not.toBe('referrals/prevent-spoc');
  });
  it('closes once the mark that alone kept its task in the plan is corrected: the person is back on the hub', () => {
    const made = after(hub(extremism), mark('made', 'police'), mark('made', 'prevent-spoc'));
    const page = step(changed(made, 'violent-extremism', 'no'), open('referrals/prevent-spoc'));
    expect(screenShown(step(page, mark('corrected', 'prevent-spoc')))).toBe('referrals');
  });
  it('stays while what was made stands, though no row asks for it any more', () => {
    const made = after(hub(extremism), mark('made', 'police'), mark('made', 'prevent-spoc'));
    expect(screenShown(step(changed(made, 'violent-extremism', 'no'), open('referrals/prevent-spoc')))).toBe(
      'referrals/prevent-spoc',
    );
  });
});
