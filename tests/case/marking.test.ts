import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/answers';
import { refusal } from '../../src/case/marking';
import { type Marks, type MarkAction, withMark } from '../../src/case/marks';
import { taskIds, type TaskId } from '#protocol/tasks';
import { advice, concern, extremism, facts, groomed, told } from '../support/cases';

const all: Answers = { ...groomed, 'violent-extremism': 'yes' };
const why = (answers: Answers, marks: Marks, action: MarkAction, task: TaskId) =>
  refusal(facts(answers, marks), task, action);
type Row = [Answers, Marks, MarkAction, TaskId];
const onlySocialServices: Marks = { 'social-services': 'made' };

describe('a mark may be set', () => {
  it.each<[string, Row]>([
    ['made, on Social Services, at once', [concern, {}, 'made', 'social-services']],
    ['made, on the Police, at once', [concern, {}, 'made', 'police']],
    ['made, on the SPOC, once either is told', [extremism, onlySocialServices, 'made', 'prevent-spoc']],
    ['made, on CEOP, once both are told', [groomed, told, 'made', 'ceop']],
    ['made, where it could not be got through before', [concern, { police: 'tried' }, 'made', 'police']],
    ['made, where someone else was to make it', [groomed, { ...told, ceop: 'handled' }, 'made', 'ceop']],
    ['handled, though CEOP is still locked, once one is told', [groomed, onlySocialServices, 'handled', 'ceop']],
    ['handled, on the site, after the Police', [groomed, { police: 'made' }, 'handled', 'site']],
    ['handled, on the SPOC', [extremism, onlySocialServices, 'handled', 'prevent-spoc']],
    ['handled, where it could not be got through before', [groomed, { ...told, iwf: 'tried' }, 'handled', 'iwf']],
    ['tried, where it is open', [concern, {}, 'tried', 'social-services']],
    ['corrected, on what was marked', [concern, { police: 'tried' }, 'corrected', 'police']],
    ['corrected, though the case is no concern any more', [advice, { police: 'made' }, 'corrected', 'police']],
    ['corrected, though the task has left the plan', [concern, { ceop: 'handled' }, 'corrected', 'ceop']],
  ])('%s', (_, row) => expect(why(...row)).toBeUndefined());
});

describe('a mark is refused', () => {
  it.each<[string, Row]>([
    ['no-concern', [advice, {}, 'made', 'social-services']],
    ['no-concern', [{}, {}, 'tried', 'police']],
    ['not-in-plan', [concern, told, 'made', 'ceop']],
    ['not-in-plan', [concern, told, 'handled', 'prevent-spoc']],
    ['not-for-this-task', [concern, { police: 'made' }, 'handled', 'social-services']],
    ['not-for-this-task', [concern, onlySocialServices, 'handled', 'police']],
    ['already-made', [concern, told, 'made', 'police']],
    ['already-made', [concern, told, 'tried', 'police']],
    ['already-made', [groomed, { ...told, ceop: 'made' }, 'handled', 'ceop']],
    ['already-made', [{ ...concern, 'already-reported': ['police'] }, {}, 'made', 'police']],
    ['already-handled', [groomed, { ...told, ceop: 'handled' }, 'handled', 'ceop']],
    ['already-handled', [groomed, { ...told, ceop: 'handled' }, 'tried', 'ceop']],
    ['already-tried', [concern, { police: 'tried' }, 'tried', 'police']],
    ['locked', [groomed, onlySocialServices, 'made', 'ceop']],
    ['locked', [groomed, { police: 'made' }, 'tried', 'site']],
    ['locked', [extremism, {}, 'made', 'prevent-spoc']],
    ['locked', [groomed, {}, 'handled', 'ceop']],
    ['made-by-answer', [{ ...concern, 'already-reported': ['police'] }, {}, 'corrected', 'police']],
    ['nothing-to-correct', [concern, {}, 'corrected', 'police']],
  ])('%s: %j', (reason, row) => expect(why(...row)).toBe(reason));
});

describe('the first reason that fits is given', () => {
  it.each<[string, string, Row]>([
    ['no-concern', 'not-in-plan', [advice, {}, 'made', 'ceop']],
    ['no-concern', 'already-made', [advice, told, 'made', 'police']],
    ['no-concern', 'not-for-this-task', [advice, {}, 'handled', 'police']],
    ['not-in-plan', 'locked', [concern, {}, 'made', 'ceop']],
    ['not-in-plan', 'already-handled', [concern, { ...told, ceop: 'handled' }, 'handled', 'ceop']],
    ['not-for-this-task', 'already-made', [concern, told, 'handled', 'police']],
    ['already-made', 'locked', [groomed, { ceop: 'made' }, 'made', 'ceop']],
    [
      'already-made',
      'already-handled',
      [{ ...groomed, 'already-reported': ['ceop'] }, { ...told, ceop: 'handled' }, 'handled', 'ceop'],
    ],
    ['already-handled', 'locked', [groomed, { ceop: 'handled' }, 'tried', 'ceop']],
    ['already-tried', 'locked', [groomed, { ceop: 'tried' }, 'tried', 'ceop']],
    ['made-by-answer', 'nothing-to-correct', [{ ...all, 'already-reported': ['iwf'] }, {}, 'corrected', 'iwf']],
    ['nothing-to-correct', 'no-concern', [advice, {}, 'corrected', 'ceop']],
  ])('%s before %s', (reason, _, row) => expect(why(...row)).toBe(reason));
});

it.each(taskIds)('%s has at most one mark: a new one replaces it, corrected leaves none', (task) => {
  expect(withMark({ ...told, [task]: 'tried' }, task, 'made')[task]).toBe('made');
  expect(withMark({ ...told, [task]: 'made' }, task, 'corrected')).not.toHaveProperty(task);
});
