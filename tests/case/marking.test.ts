import { expect, it } from 'vitest';
import type { TaskId } from '#protocol/tasks';
import type { GivenAnswers } from '../../src/case/answers';
import { refusal } from '../../src/case/marking';
import { type Marks, withMark } from '../../src/case/marks';
import { act, type ActName } from '../support/acts';
import { advice, concern, extremism, facts, groomed, bothTold } from '../support/cases';

// P12, P16 and P18 prove for every case which mark is taken. This tests the first reason for refusing one (of a task; `nothing-new` is theirs).
type Row = [GivenAnswers, Marks, ActName, TaskId];
const why = (answers: GivenAnswers, marks: Marks, name: ActName, task: TaskId) =>
  refusal(facts(answers, marks), task, act(name));
const onlySocialServices: Marks = { 'social-services': ['made'] };
const byPolice: Marks = { ...bothTold, ceop: ['handled:police'] };
const inDoubt: GivenAnswers = { ...concern, 'violent-extremism': 'not-sure' };
const leftByPolice: Marks = { ...bothTold, 'prevent-spoc': ['left:police'] };
const reported: GivenAnswers = { ...groomed, 'already-reported': ['ceop'] };

it.each<[string, Row]>([
  ['made, where someone else was to make it', [groomed, byPolice, 'made', 'ceop']],
  [
    'handled, though CEOP is still locked, by the one told',
    [groomed, onlySocialServices, 'handled:social-services', 'ceop'],
  ],
  [
    'tried, though the service that was to make it no longer counts as told',
    [extremism, { police: ['made'], 'prevent-spoc': ['handled:social-services'] }, 'tried', 'prevent-spoc'],
  ],
  ['left on the word of the Police, while Prevent is in doubt', [inDoubt, bothTold, 'left:police', 'prevent-spoc']],
  ['tried once more', [groomed, { ceop: ['tried'], ...bothTold }, 'tried', 'ceop']],
  ['tried, once Prevent is no longer in doubt', [extremism, leftByPolice, 'tried', 'prevent-spoc']],
  ['corrected, though the case is no concern any more', [advice, { police: ['made'] }, 'corrected', 'police']],
])('takes a mark: %s', (_, row) => expect(why(...row)).toBeUndefined());

it.each<[string, Row]>([
  ['no-concern', [advice, bothTold, 'made', 'police']],
  ['no-concern', [advice, {}, 'made', 'ceop']],
  ['not-in-plan', [concern, {}, 'made', 'ceop']],
  ['not-in-plan', [concern, byPolice, 'handled:police', 'ceop']],
  ['not-for-this-task', [concern, bothTold, 'handled:police', 'police']],
  ['not-for-this-task', [extremism, bothTold, 'left:police', 'prevent-spoc']],
  ['not-for-this-task', [inDoubt, bothTold, 'left:social-services', 'prevent-spoc']],
  ['already-handled', [inDoubt, leftByPolice, 'tried', 'prevent-spoc']],
  ['already-made', [groomed, { ceop: ['made'] }, 'made', 'ceop']],
  ['already-made', [reported, byPolice, 'handled:police', 'ceop']],
  ['already-handled', [groomed, { police: ['made'], ceop: ['handled:police'] }, 'tried', 'ceop']],
  ['locked', [groomed, onlySocialServices, 'made', 'ceop']],
  ['locked', [groomed, onlySocialServices, 'handled:police', 'ceop']],
  ['made-by-answer', [reported, {}, 'corrected', 'ceop']],
  ['nothing-to-correct', [advice, {}, 'corrected', 'ceop']],
])('refuses (%s): %j', (reason, row) => expect(why(...row)).toBe(reason));

it('has at most one mark of a task: a new one replaces it, corrected leaves none', () => {
  expect(withMark({ ...bothTold, ceop: ['tried'] }, 'ceop', act('made'))).toEqual({ ...bothTold, ceop: ['made'] });
  expect(withMark({ ...bothTold, ceop: ['made'] }, 'ceop', act('corrected'))).toEqual(bothTold);
});
