import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transition } from 'xstate';
import { type ScreenId, screenIds } from '#protocol/screens';
import { taskIds } from '#protocol/tasks';
import { answersOf, givenIn } from '../../src/case/answers';
import { currentMarks } from '../../src/case/log';
import { emptyCase } from '../../src/machine/context';
import { begin, screenShown, step } from '../../src/machine/journey';
import { wizardRules } from '../../src/machine/rules';
import { wizard } from '../../src/machine/wizard';
import { actNames } from '../support/acts';
import { caseOfPage, everything, extremism, groomed } from '../support/cases';
import { after, at, changed, mark, open, referNow, taskList } from '../support/walk';

// `npm run proof` tries every event on every screen against what the protocol says: where it leads, and what it keeps.
const junctions = ['next-in-detour', 'first-unanswered', 'end-of-walk'];
/** A case at rest on a screen, with answers that lead there. */
const resting = (screen: ScreenId, answers = caseOfPage[screen] ?? everything) =>
  wizard.resolveState({ value: screen, context: { ...emptyCase, answers: answersOf(answers), place: screen } });

describe('the chart', () => {
  it('has a state for each screen, and only three junctions beside them', () => {
    expect(Object.keys(wizard.states).sort()).toEqual([...screenIds, ...junctions].sort());
  });
  it('opens on the question whether a child is in danger', () => expect(screenShown(begin())).toBe('immediate-danger'));
  it('keeps nobody at a junction', () => {
    const shown = [begin(), at(everything, 'record'), taskList({})].flatMap((snapshot) =>
      screenIds.map((screen) => screenShown(step(snapshot, open(screen)))),
    );
    expect(shown.filter((screen) => junctions.includes(screen))).toEqual([]);
  });
});

describe('Refer now', () => {
  it('says that it made this a concern, where the person had said otherwise, and only there', () => {
    expect(step(resting('professional-conduct'), referNow).context.madeConcern).toBe(true);
    expect(step(taskList(everything), referNow).context.madeConcern).toBe(false);
  });
  it('says it once', () => {
    const referred = step(resting('online-safety-advice'), referNow);
    expect(step(step(referred, open('referrals/police')), open('referrals')).context.madeConcern).toBe(false);
  });
  it('leaves a concern without technology one', () => {
    const { answers, madeConcern } = step(resting('other-procedures'), referNow).context;
    expect([givenIn(answers).need, madeConcern]).toEqual(['concern-offline', false]);
  });
});

it('a task’s page closes once the mark that alone kept its task in the plan is corrected', () => {
  const made = after(taskList(extremism), mark('made', 'police'), mark('made', 'prevent-spoc'));
  const page = step(changed(made, 'violent-extremism', 'no'), open('referrals/prevent-spoc'));
  expect(screenShown(step(page, mark('corrected', 'prevent-spoc')))).toBe('referrals');
});

it('the marks are what stands of the log, whatever was marked and in whatever order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...actNames), fc.constantFrom(...taskIds))), (acts) => {
      const events = acts.map(([action, task]) => mark(action, task));
      const { log, marks } = after(taskList(groomed), ...events).context;
      expect(marks).toEqual(currentMarks(log).marks);
      expect(log.length).toBeLessThanOrEqual(acts.length);
    }),
    { numRuns: 100, seed: 1 },
  );
});

it('stops with an error where two screens pass on to each other, and never hangs', () => {
  const { states, ...chart } = wizard.config;
  const circle = wizardRules.createMachine({
    ...chart,
    states: { ...states, need: { always: 'harm' }, harm: { always: 'need' } },
  } as never);
  // Checked first, because without a limit the rest would never end.
  expect(circle.options?.maxIterations).toBeLessThan(1000);
  const first = circle.resolveState({
    value: 'immediate-danger',
    context: { ...emptyCase, answers: answersOf({ 'immediate-danger': 'no' }) },
  });
  expect(() => transition(circle, first, { type: 'continue' })).toThrow('loop');
});
