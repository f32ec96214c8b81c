import type { PlannedTask } from '../../case/plan';
import { tasks } from '#protocol/tasks';

/** The protocol's own word of a row of the plan: may, where nothing makes it a duty. */
export const dutyWord = ({ task, duty }: Pick<PlannedTask, 'task' | 'duty'>): 'must' | 'should' | 'may' =>
  (duty && tasks[task].dutyWord) || 'may';
