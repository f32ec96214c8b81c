import type { Saying } from '#protocol/tasks';
import type { Act } from '../../case/marks';
import type { PlannedTask, Status } from '../../case/plan';
import type { Key } from '../../words/keys';

/** Returns the key of a status, naming Social Services or the Police if they make it or asked that it be left. */
export const statusKey = ({ status, by }: Pick<PlannedTask, 'status' | 'by'>): Key =>
  by ? `ui:status/${status as Saying}/${by}` : `ui:status/${status as Exclude<Status, Saying>}`;

/** Returns the key of the label on a mark's button. */
export const markKey = ({ do: action, by }: Act): Key => (by ? `call:mark/${action}/${by}` : `call:mark/${action}`);
