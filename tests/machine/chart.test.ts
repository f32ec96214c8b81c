import { describe, expect, it } from 'vitest';
import { type ScreenId, screenIds } from '#protocol/screens';
import { answersOf, type GivenAnswers, givenIn } from '../../src/case/answers';
import { emptyCase, markEvent, type WizardContext } from '../../src/machine/context';
import { begin, screenShown, step, type WizardSnapshot } from '../../src/machine/journey';
import { wizardRules } from '../../src/machine/rules';
import { wizard } from '../../src/machine/wizard';
import { act } from '../support/acts';
import { advice, conductAtWork, everything, offline } from '../support/cases';
import { after, answer, at, goOn, taskList, open, referNow } from '../support/walk';
import { transition } from 'xstate';

const junctions = ['next-in-detour', 'first-unanswered', 'end-of-walk'];
const callsFor: Readonly<Partial<Record<ScreenId, GivenAnswers>>> = {
  'other-procedures': offline,
  'online-safety-advice': advice,
  'professional-conduct': conductAtWork,
};
/** Everything that a case can hold: answers, marks with their times and what was told, details, and a detour. */
const { context: filled } = after(
  taskList({ ...everything, harm: ['grooming'] }),
  markEvent('social-services', act('made'), '2026-03-01T15:30'),
  markEvent('police', act('made'), '2026-03-01T15:40'),
  markEvent('ceop', act('handled:police'), '2026-03-01T15:45'),
  markEvent('written-report', { do: 'done' }, '2026-03-01T16:00'),
  { type: 'detail', task: 'police', details: { day: '2026-03-01', time: '15:40', reference: 'A1' } },
  { type: 'change.harm' },
);
const whole: WizardContext = { ...filled, madeConcern: true };
const shownAndHeld = ({ value, context: held }: WizardSnapshot) => ({ value, held });
/** The same for an empty case, on its first screen. */
const nothing = { value: 'immediate-danger', held: { ...emptyCase, reached: ['immediate-danger'] } };
/** A case at rest on a screen, with answers that lead there. */
const resting = (screen: ScreenId, answers = callsFor[screen] ?? { ...everything, harm: ['grooming'] }) =>
  wizard.resolveState({ value: screen, context: { ...emptyCase, answers: answersOf(answers), place: screen } });

it.each(Object.keys(emptyCase) as (keyof WizardContext)[])(
  'the case that is cleared here holds something of %s',
  (part) => expect(whole[part]).not.toEqual(emptyCase[part]),
);

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

describe.each(screenIds.filter((screen) => screen !== 'notes'))('on %s', (screen) => {
  it('Refer now opens the task list in one action, and makes it a concern', () => {
    for (const answers of [{}, advice, everything]) {
      const referred = step(resting(screen, answers), referNow);
      expect(screenShown(referred)).toBe('referrals');
      expect(givenIn(referred.context.answers)).toEqual({ ...answers, need: 'concern' });
    }
  });
  it('Hide puts the neutral page in its place, and carry on brings it back', () => {
    const hidden = step(resting(screen), { type: 'hide' });
    expect(screenShown(hidden)).toBe('notes');
    expect(screenShown(step(hidden, { type: 'carry-on' }))).toBe(screen);
  });
  it('Clear leaves nothing of the case', () => {
    const full = wizard.resolveState({ value: screen, context: { ...whole, place: screen } });
    expect(shownAndHeld(step(full, { type: 'clear' }))).toEqual(nothing);
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

describe('the neutral page', () => {
  const hidden = step(taskList(everything), { type: 'hide' });
  const others = [
    goOn,
    referNow,
    open('need'),
    open('referrals'),
    open('about'),
    answer('need', 'concern'),
    { type: 'hide' },
    { type: 'lost' },
    { type: 'change.sharing' },
    { type: 'mark.made', task: 'police' },
    { type: 'mark.corrected', task: 'police' },
  ] as const;
  it.each(others)('does nothing on %j', (event) => {
    expect(hidden.can(event)).toBe(false);
    expect(step(hidden, event)).toMatchObject({ value: 'notes', context: hidden.context });
  });
  it('carries on, or clears', () => {
    expect(hidden.can({ type: 'carry-on' })).toBe(true);
    const full = wizard.resolveState({ value: 'notes', context: whole });
    expect(shownAndHeld(step(full, { type: 'clear' }))).toEqual(nothing);
  });
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
