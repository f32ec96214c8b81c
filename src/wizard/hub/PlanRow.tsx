import { isSettled, isToDo, type PlannedTask } from '../../case/plan';
import { tasks } from '#protocol/tasks';
import type { Key } from '../../words/keys';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { LocalNumbers, NationalNumbers } from '../numbers/Numbers';
import { useSession } from '../../session/session';
import { NoNumber } from '../numbers/NoNumber';

/** What a locked row still waits for, by the places of Social Services and the Police on the list. */
function lockedKey({ task, lockedBy }: PlannedTask): Key {
  if (lockedBy.length === 1)
    return lockedBy[0] === 'social-services' ? 'ui:status/lockedAfterFirst' : 'ui:status/lockedAfterSecond';
  return tasks[task].opensAfter.need === 'any' ? 'ui:status/lockedAfterEither' : 'ui:status/lockedAfterBoth';
}

/** One referral of the plan on the hub: its status in words, its numbers, and the way to its page. */
export function PlanRow({ row, place }: { row: PlannedTask; place: number }) {
  const { t } = useWords();
  const { addressOf } = useSession();
  const { task, duty, status } = row;
  const isOutstanding = duty && !isSettled(status);
  return (
    <li
      className="plan-row"
      data-task={task}
      data-status={status}
      {...(isOutstanding ? { 'data-outstanding': task } : {})}
    >
      <a className="plan-row__link" href={addressOf(`referrals/${task}`)}>
        <span className="plan-row__place">{place}</span>
        <span className="plan-row__name">
          <Tagged text={t(`ui:tasks/${task}`)} />
        </span>
        <span className={`status status--${status}`}>
          {t(status === 'locked' ? lockedKey(row) : `ui:status/${status}`)}
        </span>
      </a>
      {!duty && isToDo(status) ? <p className="number-note">{t('ui:duty/may')}</p> : null}
      {status === 'locked' ? null : <LocalNumbers task={task} />}
      {task === 'social-services' ? <NoNumber /> : null}
      {task === 'police' ? <NationalNumbers /> : null}
    </li>
  );
}
