import type { Said } from './case';
import { isDuty, isPlanned, mayBeMade, saidBy, statusOf } from './plan';
import { isDue } from './reach';
import type { PlanWords } from './plan-words';
import { type Task, taskIds } from './tasks';
import { hasNews } from './told';

const planned = (said: Said): readonly Task[] => taskIds.filter((task) => isPlanned(said, task));

/** The word of a task’s status: where others make it or asked that it be left, with who said so. */
function wordOf(said: Said, task: Task): keyof PlanWords['current'] {
  const status = statusOf(said, task);
  return status === 'handled' || status === 'left' ? `${status}:${saidBy(said, task, status)!}` : status;
}

/** Must or may, while the task is not settled. */
function dutyOf(said: Said, task: Task, { must, may }: PlanWords): string {
  const isOpen = ['to-do', 'tried', 'locked'].includes(statusOf(said, task));
  return isOpen ? (isDuty(said, task) ? must : may) : '';
}

/** What is an option in every case: of it nothing says that it is to do. */
const isNeverDuty = (task: Task): boolean => ['ceop', 'iwf', 'site'].includes(task);

/** How a task stands, where it is more than offered. */
function current(said: Said, task: Task, words: PlanWords): string {
  const word = wordOf(said, task);
  return word === 'to-do' && isNeverDuty(task) ? '' : words.current[word];
}

const statusOnList = (said: Said, task: Task, words: PlanWords): string =>
  wordOf(said, task) === 'locked' && task === 'prevent-spoc' ? words.lockedAfterEither : current(said, task, words);

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** Social Services and the Police have room on the list to say that what to say is behind them. */
const hasRoom = (task: Task): boolean => task === 'social-services' || task === 'police';

/** The list of whom to tell, line by line: the number, the name, must or may, how it stands, and of the first two that what to say is behind them. */
export const listShown = (said: Said, words: PlanWords): readonly string[] =>
  planned(said).map((task, at) => {
    const isToRing = ['to-do', 'tried'].includes(statusOf(said, task)) || hasNews(said, task);
    return joined([
      String(at + 1),
      words.names[task],
      dutyOf(said, task, words),
      statusOnList(said, task, words),
      isToRing && hasRoom(task) ? words.whatToSay : '',
    ]);
  });

/** How a task’s own page says that it stands. */
export const pageShown = (said: Said, task: Task, words: PlanWords): string =>
  joined([dutyOf(said, task, words), current(said, task, words)]);

/** What a task waits for, as long as it may not be made; undefined where it may. */
export function lockShown(said: Said, task: Task, { waitsFor }: PlanWords): string | undefined {
  if (mayBeMade(said, task)) return undefined;
  return task === 'prevent-spoc' ? waitsFor.either : waitsFor.both;
}

/** What the record says of each call: how it stands, and whether it is a duty. */
export const recordShown = (said: Said, words: PlanWords): readonly string[] =>
  planned(said).flatMap((task) => {
    const duty = isDuty(said, task);
    const word = wordOf(said, task);
    const recorded = word === 'to-do' ? (duty ? ('to-do-duty' as const) : ('to-do-option' as const)) : word;
    return [`${words.names[task]}: ${words.recorded[recorded]}`, words.kinds[duty ? 'must' : 'may']];
  });

/** The tasks that are named as outstanding before a case is cleared. */
export const outstandingShown = (said: Said, { names }: PlanWords): readonly string[] =>
  taskIds.filter((task) => isDue(said, task)).map((task) => names[task]);
