import type { Saying } from '#protocol/tasks';
import type { Act } from '../../case/marks';
import type { PlannedTask, Status } from '../../case/plan';
import type { Key } from '../../words/keys';

/** The text that says how a row of the plan stands; where Social Services or the Police make it or asked that it be left, which of them. */
export const statusKey = ({ status, by }: Pick<PlannedTask, 'status' | 'by'>): Key =>
  by ? `ui:status/${status as Saying}/${by}` : `ui:status/${status as Exclude<Status, Saying>}`;

/** What is written on the button of an act on a task's mark. */
export const markKey = ({ do: action, by }: Act): Key => (by ? `call:mark/${action}/${by}` : `call:mark/${action}`);
