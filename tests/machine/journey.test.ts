import { type GivenAnswers, givenIn } from '../../src/case/answers';
import { describe, expect, it } from 'vitest';
import { taskStatus } from '../../src/case/plan';
import type { WizardContext } from '../../src/machine/context';
import { give, resume, screenShown, step } from '../../src/machine/journey';
import { type ScreenId, screenIds } from '#protocol/screens';
import { advice, calm, everything, groomed, without } from '../support/cases';
import { after, answer, answered, at, changed, goOn, taskList, referNow, shownByContinue } from '../support/walk';

const kept = (context: WizardContext, place: ScreenId = context.place) => ({ ...context, place });
const inWalk = screenIds.slice(0, screenIds.indexOf('training'));

describe('a case taken up again', () => {
  it.each(inWalk)('stands where it stood: %s', (screen) => {
    const left = at(everything, screen);
    expect(resume(left.context, false)).toMatchObject({ value: left.value, context: left.context });
  });
  it('is still hidden, and carries on where it stood', () => {
    const hidden = resume(at(everything, 'harm').context, true);
    expect(screenShown(hidden)).toBe('notes');
    expect(screenShown(step(hidden, { type: 'carry-on' }))).toBe('harm');
  });
  it.each<[string, GivenAnswers, ScreenId, ScreenId]>([
    ['an unanswered question', without(calm, 'harm'), 'called-999', 'harm'],
    ['the end of the walk', calm, 'called-999', 'referrals'],
    ['the end page', advice, 'referrals', 'online-safety-advice'],
  ])('leads to %s where its place is no part of the walk any more', (_, answers, place, shown) => {
    expect(screenShown(resume(kept(answered(answers).context, place), false))).toBe(shown);
  });
  it('that was hidden does not carry on to a question that is not asked any more', () => {
    const hidden = resume(kept(taskList(calm).context, 'called-999'), true);
    expect(screenShown(step(hidden, { type: 'carry-on' }))).not.toBe('called-999');
  });
  it('that was hidden does not carry on to the task list of no concern', () => {
    const hidden = resume(kept(answered(advice).context, 'referrals'), true);
    expect(screenShown(step(hidden, { type: 'carry-on' }))).toBe('online-safety-advice');
  });
  it('does not say again that Refer now made it a concern', () => {
    const { madeConcern, ...left } = step(answered(advice), referNow).context;
    expect(madeConcern).toBe(true);
    expect(resume(left, false).context.madeConcern).toBe(false);
  });
  it('goes on with the change that was under way', () => {
    const left = after(
      at(calm, 'record'),
      { type: 'change.evidence-location' },
      answer('evidence-location', ['online']),
    );
    expect(shownByContinue(resume(left.context, false))).toEqual(['evidence', 'evidence-guidance', 'record']);
  });
  it('keeps a mark that would not be allowed now', () => {
    const { context } = taskList(groomed);
    const again = resume({ ...context, marks: { ceop: ['made'] } }, false);
    expect(taskStatus(again.context, 'ceop')).toBe('made-early');
  });
});

describe('an answer given as a case file gives it', () => {
  it('on the way goes on to the next question', () => {
    expect(screenShown(answered({ 'immediate-danger': 'no', need: 'concern' }))).toBe('harm');
  });
  it('to a question not reached comes by way of the task list, the ones between left open', () => {
    const { context } = give(answered({ 'immediate-danger': 'no' }), 'violent-extremism', 'yes');
    expect(givenIn(context.answers)).toEqual({ 'immediate-danger': 'no', need: 'concern', 'violent-extremism': 'yes' });
  });
  it('to a question passed on the way is given there, so that no concern is made of what is none', () => {
    const { context } = give(answered(advice), 'immediate-danger', 'now');
    expect(givenIn(context.answers)).toEqual({ ...advice, 'immediate-danger': 'now' });
  });
  it('as a change gives what a change on the task list gives', () => {
    const given = give(taskList(calm), 'need', 'concern-offline');
    expect(given.context.answers).toEqual(
      step(changed(taskList(calm), 'need', 'concern-offline'), goOn).context.answers,
    );
  });
});
