import type { Case } from '../search/case';
import { randomCases } from '../search/chosen-cases';
import { waysPlanned } from '../search/ways';
import { type Language, languages } from '../subject/pages';
import { callRead, listRead, lockRead, outstandingRead, recordRead } from '../subject/words';
import { isConcern } from '../terms/meaning';
import { isPlanned, statusOf } from '../terms/plan';
import type { Screen } from '../terms/screens';
import {
  dutyShown,
  isStatusShown,
  listShown,
  lockShown,
  outstandingShown,
  recordLines,
  recordShown,
  type PlanWords,
  planWords,
} from '../terms/shown';
import { type Task, taskIds } from '../terms/tasks';
import { type Check, each, type Wrong } from './check';

/** Checks that a screen shows a task correctly, in each state of the task and in the cases drawn by lot. */
function shown(
  wrong: Wrong,
  [language, task, screen]: readonly [Language, Task, Screen],
  holds: (said: Case, words: PlanWords) => boolean,
  where: (said: Case) => boolean = isConcern,
): Check {
  const about = { language, task, screen };
  return each(wrong, about, [...waysPlanned[task], ...randomCases], (said) => holds(said, planWords[language]), {
    where: (said) => where(said) && isPlanned(said, task),
    tell: (said) => ({ wrong, about: { ...about, wanted: `status ${statusOf(said, task)}` } }),
  });
}

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join('\n') === other.join('\n');

const linesOf = { en: recordLines(planWords.en), cy: recordLines(planWords.cy) };
/** The record’s lines on how each call stands and on its duty; what was told, and when, comes between them. */
const callsRead = (language: Language, said: Case): readonly string[] =>
  recordRead(language, said).filter((line) => linesOf[language].includes(line));

const shownIn = (language: Language, task: Task): readonly Check[] => [
  shown('shown-otherwise', [language, task, 'referrals'], (said, words) =>
    isSame(listRead(language, said), listShown(said, words)),
  ),
  shown('shown-otherwise', [language, task, `referrals/${task}`], (said, words) => {
    const { duty = '', status } = callRead(language, task, said);
    return duty === dutyShown(said, task, words) && isStatusShown(said, task, words, status);
  }),
  shown('lock-unlike', [language, task, `referrals/${task}`], (said, words) => {
    const [found, wanted] = [lockRead(language, task, said), lockShown(said, task, words)];
    return wanted === undefined ? found === undefined : found?.includes(wanted) === true;
  }),
  shown(
    'shown-otherwise',
    [language, task, 'record'],
    (said, words) => isSame(callsRead(language, said), recordShown(said, words)),
    () => true,
  ),
  shown(
    'clear-unlike',
    [language, task, 'referrals'],
    (said, words) =>
      isSame(
        outstandingRead(language, said).filter((line) => Object.values(words.names).includes(line)),
        outstandingShown(said, words),
      ),
    () => true,
  ),
];

/**
 * P20: what a person reads about each task is so: on the task list its number, must or may, status and who said so; the
 * same on its page, with the reason for its lock; in the record; and what is outstanding before clearing.
 */
export const shownAsItIs: readonly Check[] = languages.flatMap((language) =>
  taskIds.flatMap((task) => shownIn(language, task)),
);
