import { never } from '#protocol/conditions';
import { type Task, type TaskId, taskIds, tasks } from '#protocol/tasks';
import { services } from '../wizard/call/what-to-say';

const where = (holds: (task: Task, id: TaskId) => boolean): readonly TaskId[] =>
  taskIds.filter((id) => holds(tasks[id], id));

/** The duties of which the protocol says must. */
export const must = where(({ dutyWord }) => dutyWord === 'must');
/** The other duties, of which it says should. */
export const should = where(({ dutyWord }) => dutyWord === 'should');
/** In the plan without being a duty: what never is one, and what can be in the plan where nothing makes it one. */
export const may = where(({ inPlanWhen, dutyWhen }) => JSON.stringify(inPlanWhen) !== JSON.stringify(dutyWhen));
/** These wait for others. */
export const waiting = where(({ opensAfter }) => opensAfter.of.length > 0);
/** These open after any one of those that they wait for. */
export const afterAny = waiting.filter((id) => tasks[id].opensAfter.need === 'any');
/** These open after all of those that they wait for. */
export const afterAll = waiting.filter((id) => tasks[id].opensAfter.need === 'all');
/** 5.5.6-g, 5.5.3-violent-extremism-c: Social Services or the Police may make these. */
export const shared = where(({ othersMayMakeIt }) => othersMayMakeIt);
/** 5.5.6-g: of these they may also ask that they be left. */
export const leavable = shared.filter((id) => tasks[id].dutyWhen === never);
/** These are told what was answered: the others take nothing about a child. */
export const toldOfAnswers = taskIds.filter((id) => !services.includes(id));
/** All six. */
export const all = taskIds;
