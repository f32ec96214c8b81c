import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentMarks } from '../../src/case/log';
import type { WizardEvent } from '../../src/machine/context';
import { begin, step } from '../../src/machine/journey';
import { type TaskId, taskIds } from '#protocol/tasks';
import { actNames } from '../support/acts';
import { advice, calm, extremism, groomed } from '../support/cases';
import { after, answered, at, changed, taskList, mark } from '../support/walk';

const told = [mark('made', 'social-services'), mark('made', 'police')];

describe('the lock on the order of referral', () => {
  it.each(['ceop', 'iwf', 'site'] as const)('does not open %s before Social Services and the Police', (task) => {
    const start = at(groomed, `referrals/${task}`);
    const [first, both] = [step(start, told[0]!), after(start, ...told)];
    expect([start, first, both].map((snapshot) => snapshot.can(mark('made', task)))).toEqual([false, false, true]);
    expect(step(first, mark('made', task)).context.marks).toEqual({ 'social-services': ['made'] });
    expect(step(both, mark('made', task)).context.marks).toHaveProperty(task, ['made']);
  });
  it('opens the SPOC after either', () => {
    const start = taskList(extremism);
    expect(start.can(mark('made', 'prevent-spoc'))).toBe(false);
    expect(told.map((one) => step(start, one).can(mark('made', 'prevent-spoc')))).toEqual([true, true]);
  });
  it('closes again when what it stood on is corrected or changed', () => {
    const open = after(taskList(groomed), ...told);
    expect(step(open, mark('corrected', 'police')).can(mark('made', 'ceop'))).toBe(false);
    const byAnswer = step(taskList({ ...groomed, 'already-reported': ['police'] }), told[0]!);
    expect(byAnswer.can(mark('made', 'ceop'))).toBe(true);
    expect(changed(byAnswer, 'already-reported', ['nobody']).can(mark('made', 'ceop'))).toBe(false);
  });
});

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
  it('leaves the person on the page', () => {
    expect(step(at(groomed, 'referrals/police'), mark('made', 'police')).value).toBe('referrals/police');
  });
  it('replaces the one before, and corrected leaves none', () => {
    const tried = step(taskList(calm), mark('tried', 'police'));
    const made = step(tried, mark('made', 'police'));
    expect(tried.context.marks).toEqual({ police: ['tried'] });
    expect(made.context.marks).toEqual({ police: ['made'] });
    expect(step(made, mark('corrected', 'police')).context.marks).toEqual({});
  });
  it('of any kind is refused without a concern', () => {
    const marks = taskIds.flatMap((task) => actNames.map((name) => mark(name, task)));
    expect(marks.filter((one) => begin().can(one) || answered(advice).can(one))).toEqual([]);
  });
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
