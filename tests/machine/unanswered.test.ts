import { expect, it } from 'vitest';
import type { Answer } from '../../src/case/answers';
import { screenShown, step, type WizardSnapshot } from '../../src/machine/journey';
import type { QuestionId } from '#protocol/questions';
import type { ScreenId } from '#protocol/screens';
import { calm, everything, without } from '../support/cases';
import { onwards, toTheHarm } from '../support/screens';
import { after, answer, changed, goOn, hub, open } from '../support/walk';

const given = Object.entries(calm) as [QuestionId, Answer][];
/** The screens shown when each question that comes up is answered and continued from. */
function shownUntilHome(start: WizardSnapshot): readonly ScreenId[] {
  const shown = [screenShown(start)];
  for (let now = start; shown.length < 30 && shown.at(-1) !== 'referrals';) {
    now = after(now, ...given.map(([question, chosen]) => answer(question, chosen)), goOn);
    shown.push(screenShown(now));
  }
  return shown;
}

it('an unanswered question opened from the hub goes through the other unanswered ones, in order, back to the hub', () => {
  const start = hub(without(calm, 'harm', 'evidence-handled', 'already-reported'));
  expect(shownUntilHome(step(start, { type: 'change.harm' }))).toEqual([
    'harm',
    'evidence',
    'evidence-guidance',
    'before-you-ring',
    'referrals',
  ]);
});

it('one from the middle is followed by the others, in order', () => {
  const start = hub(without(calm, 'harm', 'evidence-location', 'others-involved'));
  expect(shownUntilHome(step(start, { type: 'change.evidence-location' }))).toEqual([
    'evidence',
    'harm',
    'evidence-guidance',
    'before-you-ring',
    'referrals',
  ]);
});

it('one that was answered by its address in the meantime is not shown again', () => {
  const start = hub(without(calm, 'harm', 'others-involved'));
  const meanwhile = after(
    start,
    { type: 'change.harm' },
    open('before-you-ring'),
    answer('others-involved', ['none-known']),
    open('harm'),
  );
  expect(screenShown(after(meanwhile, answer('harm', ['cyberbullying']), goOn))).toBe('referrals');
});

it('after Refer now on the first screen all of them come, with what tells between', () => {
  expect(shownUntilHome(step(hub({}), { type: 'change.immediate-danger' }))).toEqual([
    ...toTheHarm.filter((screen) => screen !== 'need'),
    'specific-risks',
    ...onwards('evidence'),
  ]);
});

it('an answered question changed from the hub does not bring the unanswered ones along', () => {
  const start = hub(without(everything, 'looked-after', 'harm'));
  expect(screenShown(changed(start, 'others-involved', ['not-known']))).toBe('referrals');
});

it('risks left open are asked together, on one screen', () => {
  const start = step(hub(without(calm, 'sharing', 'violent-extremism')), { type: 'change.violent-extremism' });
  expect(screenShown(start)).toBe('specific-risks');
  const one = step(start, answer('violent-extremism', 'no'));
  expect(one.can(goOn)).toBe(false);
  expect(screenShown(after(one, answer('sharing', 'no'), goOn))).toBe('referrals');
});
