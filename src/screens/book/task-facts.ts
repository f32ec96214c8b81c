import { never } from '../../protocol/2015-07/conditions';
import { type Task, type TaskId, taskIds, tasks } from '../../protocol/2015-07/tasks';

const where = (holds: (task: Task, id: TaskId) => boolean): readonly TaskId[] => taskIds.filter((id) => holds(tasks[id], id));

/** 5.5.3 says must of the referral to the Prevent/Channel contact; 5.5.5 says should of the other duties. */
export const must: readonly TaskId[] = ['prevent-spoc'];
export const should = where(({ dutyWhen }, id) => dutyWhen !== never && !must.includes(id));
/** In the plan without being a duty: what never is one, and what can be in the plan where nothing makes it one. */
export const may = where(({ inPlanWhen, dutyWhen }) => JSON.stringify(inPlanWhen) !== JSON.stringify(dutyWhen));
export const waiting = where(({ opensAfter }) => opensAfter.of.length > 0);
export const afterAny = waiting.filter((id) => tasks[id].opensAfter.need === 'any');
export const afterAll = waiting.filter((id) => tasks[id].opensAfter.need === 'all');
/** 5.5.6-g, 5.5.3-violent-extremism-c: Social Services or the Police may make these. */
export const shared = where(({ othersMayMakeIt }) => othersMayMakeIt);
/** 5.5.6-g: of these they may also ask that they be left. */
export const leavable = shared.filter((id) => tasks[id].dutyWhen === never);
/** These take a web address or an account, and nothing about a child. */
export const services: readonly TaskId[] = ['iwf', 'site'];
export const toldOfAnswers = taskIds.filter((id) => !services.includes(id));
export const all = taskIds;
