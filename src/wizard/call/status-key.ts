import type { Saying } from '#protocol/tasks';
import type { PlannedTask, Status } from '../../case/plan';
import type { Key } from '../../words/keys';

/** The text that says how a row of the plan stands; where Social Services or the Police make it or asked that it be left, which of them. */
export const statusKey = ({ status, by }: Pick<PlannedTask, 'status' | 'by'>): Key =>
  by ? `ui:status/${status as Saying}/${by}` : `ui:status/${status as Exclude<Status, Saying>}`;
