import type { MarkDetails } from '../../case/mark-details';
import type { TaskId } from '#protocol/tasks';

/** What each field of a mark's details is given. */
export interface FieldProps {
  readonly task: TaskId;
  readonly entry: MarkDetails;
  readonly change: (details: MarkDetails) => void;
}
