import type { PlannedTask } from '../../../case/plan';

/** The protocol's own word of a row: 5.5.3 must for the Prevent/Channel contact, 5.5.5 should for Social Services and the Police, else may. */
export const dutyWord = ({ task, duty }: Pick<PlannedTask, 'task' | 'duty'>): 'must' | 'should' | 'may' =>
  (duty ? (task === 'prevent-spoc' ? 'must' : 'should') : 'may');
