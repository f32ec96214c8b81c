import type { Case } from '../search/case';
import { randomCases } from '../search/chosen-cases';
import { waysPlanned } from '../search/ways';
import { type Language, languages } from '../subject/pages';
import { callRead, listRead, lockRead, outstandingRead, recordRead } from '../subject/words';
import { isConcern } from '../terms/meaning';
import { isPlanned } from '../terms/plan';
import type { Screen } from '../terms/screens';
import * as words from '../terms/shown';
import { type Task, taskIds } from '../terms/tasks';
import { type Check, each } from './check';

/** Checks that a screen shows a task correctly, in each state of the task and in the cases drawn by lot. */
function shown(
  wrong: string,
  [language, task, screen]: readonly [Language, Task, Screen],
  holds: (said: Case) => boolean,
  where: (said: Case) => boolean = isConcern,
): Check {
  return each(wrong, { language, task, screen }, [...waysPlanned[task], ...randomCases], holds, {
    where: (said) => where(said) && isPlanned(said, task),
  });
}

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.join('\n') === other.join('\n');

const linesOf = { en: words.recordLines('en'), cy: words.recordLines('cy') };
/** The record’s lines on how each call stands and on its duty; what was told, and when, comes between them. */
const callsRead = (language: Language, said: Case): readonly string[] =>
  recordRead(language, said).filter((line) => linesOf[language].includes(line));

const shownIn = (language: Language, task: Task): readonly Check[] => [
  shown('shown-otherwise', [language, task, 'referrals'], (said) =>
    isSame(listRead(language, said), words.listShown(said, language)),
  ),
  shown('shown-otherwise', [language, task, `referrals/${task}`], (said) => {
    const { duty = '', status } = callRead(language, task, said);
    return duty === words.dutyShown(said, task, language) && words.isStatusShown(said, task, language, status);
  }),
  shown('lock-unlike', [language, task, `referrals/${task}`], (said) => {
    const [found, wanted] = [lockRead(language, task, said), words.lockShown(said, task, language)];
    return wanted === undefined ? found === undefined : found?.includes(wanted) === true;
  }),
  shown(
    'shown-otherwise',
    [language, task, 'record'],
    (said) => isSame(callsRead(language, said), words.recordShown(said, language)),
    () => true,
  ),
  shown(
    'clear-unlike',
    [language, task, 'referrals'],
    (said) =>
      isSame(
        outstandingRead(language, said).filter((line) => taskIds.some((id) => words.nameOf(id, language) === line)),
        words.outstandingShown(said, language),
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
