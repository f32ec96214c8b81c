import { answersOf } from '../../src/case/answers';
import { expect, it } from 'vitest';
import { transition } from 'xstate';
import { emptyCase } from '../../src/machine/context';
import { wizardRules } from '../../src/machine/rules';
import { wizard } from '../../src/machine/wizard';

it('stops with an error where two screens pass on to each other, and never hangs', () => {
  const { states, ...chart } = wizard.config;
  const circle = wizardRules.createMachine({
    ...chart,
    states: { ...states, need: { always: 'harm' }, harm: { always: 'need' } },
  } as never);
  // Looked at first: without a limit what follows would never end.
  expect(circle.options?.maxIterations).toBeLessThan(1000);
  const first = circle.resolveState({
    value: 'immediate-danger',
    context: { ...emptyCase, answers: answersOf({ 'immediate-danger': 'no' }) },
  });
  expect(() => transition(circle, first, { type: 'continue' })).toThrow('loop');
});
