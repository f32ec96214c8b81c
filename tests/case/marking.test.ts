import { describe, expect, it } from 'vitest';
import type { GivenAnswers } from '../../src/case/answers';
import { refusal } from '../../src/case/marking';
import { type Marks, withMark } from '../../src/case/marks';
import { taskIds, type TaskId } from '#protocol/tasks';
import { act, type ActName } from '../support/acts';
import { advice, concern, extremism, facts, groomed, told } from '../support/cases';

const all: GivenAnswers = { ...groomed, 'violent-extremism': 'yes' };
const why = (answers: GivenAnswers, marks: Marks, name: ActName, task: TaskId) =>
  refusal(facts(answers, marks), task, act(name));
type Row = [GivenAnswers, Marks, ActName, TaskId];
const onlySocialServices: Marks = { 'social-services': ['made'] };

describe('a mark may be set', () => {
  it.each<[string, Row]>([
    ['made, on Social Services, at once', [concern, {}, 'made', 'social-services']],
    ['made, on the Police, at once', [concern, {}, 'made', 'police']],
    ['made, on the SPOC, once either is told', [extremism, onlySocialServices, 'made', 'prevent-spoc']],
    ['made, on CEOP, once both are told', [groomed, told, 'made', 'ceop']],
    ['made, where it could not be got through before', [concern, { police: ['tried'] }, 'made', 'police']],
    ['made, where someone else was to make it', [groomed, { ...told, ceop: ['handled:police'] }, 'made', 'ceop']],
    ['made, though it was to be left', [groomed, { ...told, site: ['left:police'] }, 'made', 'site']],
    [
      'handled, though CEOP is still locked, by the one told',
      [groomed, onlySocialServices, 'handled:social-services', 'ceop'],
    ],
    ['left, on the site, by the Police who were told', [groomed, { police: ['made'] }, 'left:police', 'site']],
    ['handled, on the SPOC', [extremism, onlySocialServices, 'handled:social-services', 'prevent-spoc']],
    [
      'handled, where it could not be got through before',
      [groomed, { ...told, iwf: ['tried'] }, 'handled:police', 'iwf'],
    ],
    [
      'handled by one, where the other said so and is not told any more',
      [groomed, { police: ['made'], ceop: ['handled:social-services'] }, 'handled:police', 'ceop'],
    ],
    [
      'tried, where who was to make it is not told any more',
      [extremism, { police: ['made'], 'prevent-spoc': ['handled:social-services'] }, 'tried', 'prevent-spoc'],
    ],
    ['tried, where it is open', [concern, {}, 'tried', 'social-services']],
    ['corrected, on what was marked', [concern, { police: ['tried'] }, 'corrected', 'police']],
    ['corrected, though the case is no concern any more', [advice, { police: ['made'] }, 'corrected', 'police']],
    ['corrected, though the task has left the plan', [concern, { ceop: ['handled:police'] }, 'corrected', 'ceop']],
  ])('%s', (_, row) => expect(why(...row)).toBeUndefined());
});

describe('a mark is refused', () => {
  it.each<[string, Row]>([
    ['no-concern', [advice, {}, 'made', 'social-services']],
    ['no-concern', [{}, {}, 'tried', 'police']],
    ['not-in-plan', [concern, told, 'made', 'ceop']],
    ['not-in-plan', [concern, told, 'handled:police', 'prevent-spoc']],
    ['not-for-this-task', [concern, { police: ['made'] }, 'handled:police', 'social-services']],
    ['not-for-this-task', [concern, onlySocialServices, 'handled:social-services', 'police']],
    ['not-for-this-task', [concern, onlySocialServices, 'left:social-services', 'police']],
    ['not-for-this-task', [extremism, told, 'left:police', 'prevent-spoc']],
    ['not-for-this-task', [extremism, told, 'left:social-services', 'prevent-spoc']],
    ['already-made', [concern, told, 'made', 'police']],
    ['already-made', [concern, told, 'tried', 'police']],
    ['already-made', [groomed, { ...told, ceop: ['made'] }, 'handled:police', 'ceop']],
    ['already-made', [{ ...concern, 'already-reported': ['police'] }, {}, 'made', 'police']],
    ['already-handled', [groomed, { ...told, ceop: ['handled:police'] }, 'handled:police', 'ceop']],
    ['already-handled', [groomed, { ...told, ceop: ['handled:police'] }, 'left:social-services', 'ceop']],
    ['already-handled', [groomed, { ...told, ceop: ['left:police'] }, 'handled:social-services', 'ceop']],
    ['already-handled', [groomed, { ...told, ceop: ['left:police'] }, 'tried', 'ceop']],
    ['already-tried', [concern, { police: ['tried'] }, 'tried', 'police']],
    ['locked', [groomed, onlySocialServices, 'made', 'ceop']],
    ['locked', [groomed, { police: ['made'] }, 'tried', 'site']],
    ['locked', [extremism, {}, 'made', 'prevent-spoc']],
    ['locked', [groomed, {}, 'handled:police', 'ceop']],
    ['locked', [groomed, onlySocialServices, 'handled:police', 'ceop']],
    ['locked', [groomed, { police: ['made'] }, 'left:social-services', 'site']],
    ['locked', [groomed, { ceop: ['handled:police'] }, 'tried', 'ceop']],
    ['made-by-answer', [{ ...concern, 'already-reported': ['police'] }, {}, 'corrected', 'police']],
    ['nothing-to-correct', [concern, {}, 'corrected', 'police']],
  ])('%s: %j', (reason, row) => expect(why(...row)).toBe(reason));
});

describe('the first reason that fits is given', () => {
  it.each<[string, string, Row]>([
    ['no-concern', 'not-in-plan', [advice, {}, 'made', 'ceop']],
    ['no-concern', 'already-made', [advice, told, 'made', 'police']],
    ['no-concern', 'not-for-this-task', [advice, {}, 'handled:police', 'police']],
    ['not-in-plan', 'locked', [concern, {}, 'made', 'ceop']],
    ['not-in-plan', 'already-handled', [concern, { ...told, ceop: ['handled:police'] }, 'handled:police', 'ceop']],
    ['not-for-this-task', 'already-made', [concern, told, 'handled:police', 'police']],
    ['already-made', 'locked', [groomed, { ceop: ['made'] }, 'made', 'ceop']],
    [
      'already-made',
      'already-handled',
      [{ ...groomed, 'already-reported': ['ceop'] }, { ...told, ceop: ['handled:police'] }, 'handled:police', 'ceop'],
    ],
    ['already-handled', 'locked', [groomed, { police: ['made'], ceop: ['handled:police'] }, 'tried', 'ceop']],
    ['already-tried', 'locked', [groomed, { ceop: ['tried'] }, 'tried', 'ceop']],
    ['made-by-answer', 'nothing-to-correct', [{ ...all, 'already-reported': ['iwf'] }, {}, 'corrected', 'iwf']],
    ['nothing-to-correct', 'no-concern', [advice, {}, 'corrected', 'ceop']],
  ])('%s before %s', (reason, _, row) => expect(why(...row)).toBe(reason));
});

it.each(taskIds)('%s has at most one mark: a new one replaces it, corrected leaves none', (task) => {
  expect(withMark({ ...told, [task]: ['tried'] }, task, act('made'))[task]).toEqual(['made']);
  expect(withMark({ ...told, [task]: ['made'] }, task, act('corrected'))).not.toHaveProperty(task);
});
