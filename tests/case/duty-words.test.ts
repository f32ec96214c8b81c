import { expect, it } from 'vitest';
import { never } from '#protocol/shapes';
import { type Task, taskIds, tasks } from '#protocol/tasks';

const idsWhere = (holds: (task: Task) => boolean) => taskIds.filter((id) => holds(tasks[id]));

it('of Social Services and the Police the protocol says should (5.5.5-b), of the Prevent/Channel contact must (5.5.3-violent-extremism-c)', () => {
  expect(idsWhere(({ dutyWord }) => dutyWord === 'should')).toEqual(['social-services', 'police']);
  expect(idsWhere(({ dutyWord }) => dutyWord === 'must')).toEqual(['prevent-spoc']);
});

it('a task has a word of its duty where it can be one, and only there', () => {
  expect(idsWhere(({ dutyWord }) => dutyWord !== undefined)).toEqual(idsWhere(({ dutyWhen }) => dutyWhen !== never));
});
