import type { Case } from '../search/case';
import { waysPlanned } from '../search/ways';
import { languages, pageOf } from '../subject/pages';
import { hasText, sectionOf } from '../subject/words';
import { isConcern } from '../terms/meaning';
import { isDuty, isPlanned, saidBy, statusOf } from '../terms/plan';
import { type Task, taskIds } from '../terms/tasks';
import { type About, type Check, each, type Told, type Wrong } from './check';

const inRecord = (said: Case, task: Task): string => {
  const status = statusOf(said, task);
  if (status === 'handled' || status === 'left') return `${status}/${saidBy(said, task, status)}`;
  return status === 'to-do' ? `to-do-${isDuty(said, task) ? 'duty' : 'option'}` : status;
};
const toldOf =
  (wrong: Wrong, about: About, task: Task) =>
  (said: Case): Told => ({ wrong, about: { ...about, wanted: `status ${statusOf(said, task)}` } });
/** The plan in the record, and on the list of whom to tell, gives each task as it stands. */
const saysHowItStands = (task: Task): readonly Check[] => [
  ...languages.map((language) =>
    each(
      'not-in-record',
      { language, task },
      waysPlanned[task],
      (said) =>
        hasText(
          sectionOf(pageOf(language, 'record', said), 'plan'),
          language,
          `record:status/${inRecord(said, task)}`,
          {
            task: `ui:tasks/${task}`,
          },
        ),
      {
        where: (said) => isPlanned(said, task),
        tell: toldOf('not-in-record', { language, task, screen: 'record' }, task),
      },
    ),
  ),
  each(
    'not-on-list',
    { task },
    waysPlanned[task],
    (said) => pageOf('en', 'referrals', said).includes(`data-task="${task}" data-status="${statusOf(said, task)}"`),
    {
      where: (said) => isConcern(said) && isPlanned(said, task),
      tell: toldOf('not-on-list', { task, screen: 'referrals' }, task),
    },
  ),
];

/** What record and list say of each task, in each way in which it can stand. */
export const standing: readonly Check[] = taskIds.flatMap(saysHowItStands);
