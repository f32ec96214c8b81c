import type { TaskId } from '#protocol/tasks';
import type { CaseFacts } from '../../case/marks';
import { nextDuty } from '../../case/outstanding';
import type { Key } from '../../words/keys';

/** The text that names where Continue leads from a task's page: to the next outstanding duty after it, else to the list of calls. */
export function nextKey(facts: CaseFacts, task: TaskId): Key {
  const duty = nextDuty(facts, task);
  return duty === 'police' || duty === 'prevent-spoc' ? `call:next/${duty}` : 'call:next/list';
}
