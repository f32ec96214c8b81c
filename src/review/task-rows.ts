import { type ScreenId, taskOf } from '#protocol/screens';
import { type TaskId, tasks } from '#protocol/tasks';
import { reportAt } from '../newer/sites';
import type { Words } from '../words/words';
import type { Row } from './rows';
import { services } from '../wizard/call/what-to-say';
import { lineRow, textRow, textRows } from './text-rows';

const isFirst = (task: TaskId): boolean => tasks[task].opensAfter.of.length === 0;

/** Between the opening and the end of what to say: a sentence for each answer. */
function withTold(words: Words, task: TaskId, rows: readonly Row[]): readonly Row[] {
  const told = lineRow(words, 'told', services.includes(task) ? 'book:toldNothing' : 'book:told');
  return rows.flatMap((row) => (row.key === `tasks:${task}/opening` ? [row, told] : [row]));
}

/** 5.5.7-a: where to report stands nowhere but on its own page, once that is open. */
const withoutAddress = (words: Words, task: TaskId, rows: readonly Row[]): readonly Row[] =>
  rows.flatMap((row) =>
    reportAt[task] && row.key === `tasks:${task}/reach` ? [row, lineRow(words, 'address', 'book:address')] : [row],
  );

/** All that the page of a task can say of its own. */
export function taskRows(words: Words, screen: ScreenId): readonly Row[] {
  const task = taskOf(screen);
  if (!task) return [];
  const hasOwnTried = isFirst(task) || task === 'prevent-spoc';
  return [
    ...withoutAddress(words, task, withTold(words, task, textRows(words, `tasks:${task}`))),
    ...textRow(words, 'locked', `tasks:locked/why/${task}`),
    ...textRow(words, 'tried', `tasks:tried/${hasOwnTried ? task : 'other'}`),
    ...(isFirst(task)
      ? [lineRow(words, 'early', 'book:earlyOfOthers')]
      : textRow(words, 'early', `tasks:early/${task}`)),
    ...textRow(words, 'handledNote', `tasks:handledNote/${task}`),
  ];
}
