import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentMarks } from '../../src/case/log';
import type { WizardEvent } from '../../src/machine/context';
import { step } from '../../src/machine/journey';
import { type TaskId, taskIds } from '#protocol/tasks';
import { actNames } from '../support/acts';
import { groomed } from '../support/cases';
import { after, at, taskList, mark } from '../support/walk';

// P1, P2 and P12 prove for every case which mark the chart takes, and that it changes only its own task.
const told = [mark('made', 'social-services'), mark('made', 'police')];

it('stands in the log, and what stands of the log are the marks, whatever was marked and in whatever order', () => {
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

describe('a mark', () => {
  it('of a task that there is not is refused, and nothing breaks', () => {
    const start = taskList(groomed);
    expect(start.can(mark('made', 'school' as TaskId))).toBe(false);
    expect(step(start, mark('made', 'school' as TaskId)).context).toEqual(start.context);
  });
  it('that others make it, or asked to leave it, is refused without one who can have said so', () => {
    const start = after(taskList(groomed), ...told);
    const nobody = { type: 'mark.handled', task: 'ceop' } as WizardEvent;
    const stranger = { type: 'mark.left', task: 'site', by: 'school' } as unknown as WizardEvent;
    expect([nobody, stranger].map((one) => start.can(one))).toEqual([false, false]);
    expect(after(start, nobody, stranger).context).toEqual(start.context);
  });
  it('that others make it is to do again once their own mark goes, and back with it', () => {
    const left = after(taskList(groomed), ...told, mark('left:police', 'site'));
    expect(left.context.log.at(-1)).toMatchObject({ task: 'site', do: 'left', by: 'police' });
    expect(left.can(mark('tried', 'site'))).toBe(false);
    const gone = step(left, mark('corrected', 'police'));
    expect(gone.can(mark('left:social-services', 'site'))).toBe(true);
    expect(step(gone, mark('made', 'police')).can(mark('tried', 'site'))).toBe(false);
  });
  it('that is refused changes nothing', () => {
    const start = taskList(groomed);
    expect(step(start, mark('handled:police', 'police')).context).toEqual(start.context);
  });
});

describe('whom an answer says was told', () => {
  const reported = (answer: readonly string[]): WizardEvent =>
    ({ type: 'answer.already-reported', answer }) as WizardEvent;
  const asked = at(groomed, 'before-you-ring');
  const toldOf = (...events: readonly WizardEvent[]) => after(asked, ...events).context.told;
  it('was told what was known then, and keeps it while others come and go, until it is unchosen', () => {
    const then = { 'answer:police': ['harm:grooming'] };
    expect(toldOf(reported(['police']))).toEqual(then);
    const others = { type: 'answer.others-involved', answer: ['other-children'] } as const;
    expect(toldOf(reported(['police']), others, reported(['police', 'iwf']), reported(['police']))).toEqual(then);
    expect(toldOf(reported(['police']), others, reported(['nobody']))).toEqual({});
  });
  it('keeps what a call told since, once it is unchosen', () => {
    const others = { type: 'answer.others-involved', answer: ['other-children'] } as const;
    const more = after(asked, reported(['police']), others, mark('told-more', 'police'));
    expect(after(more, reported(['nobody'])).context.told).toEqual({
      police: ['harm:grooming', 'others-involved:other-children'],
    });
    expect(after(more, reported(['nobody'])).context.marks).toEqual({});
  });
});
