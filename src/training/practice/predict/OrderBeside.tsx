import type { PlannedTask } from '../../../case/plan';
import type { TaskId } from '#protocol/tasks';
import { dutyWord } from '../../../wizard/call/duty-word';
import type { Key } from '../../../words/keys';
import { Tagged } from '../../../words/Tagged';
import { useWords } from '../../../words/words';
import { ClauseList } from '../../parts/ClauseList';
import { orderDifferences } from './differences';

/** The learner's order beside the plan, and each difference with why it matters and its clauses. */
export function OrderBeside({ order, plan }: { order: readonly TaskId[]; plan: readonly PlannedTask[] }) {
  const { t } = useWords();
  const name = (task: TaskId) => (
    <strong>
      <Tagged text={t(`ui:tasks/${task}`)} />
    </strong>
  );
  const [yours, right] = [t('training:practice/predict/yours'), t('training:practice/predict/plan')];
  const found = orderDifferences(order, plan);
  return (
    <>
      <div className="beside">
        <div>
          <p className="beside__title">{yours}</p>
          <ol aria-label={yours}>
            {order.map((task) => (
              <li key={task} data-yours={task}>
                {name(task)}
              </li>
            ))}
          </ol>
        </div>
        <div>
          <p className="beside__title">{right}</p>
          <ol aria-label={right}>
            {plan.map((row) => (
              <li key={row.task} data-planned={row.task}>
                {name(row.task)}
                <span className="beside__reason">{t(`ui:duty/${dutyWord(row)}`)}</span>
              </li>
            ))}
          </ol>
        </div>
      </div>
      {found.length === 0 ? (
        <p data-order="same">{t('training:practice/predict/same')}</p>
      ) : (
        <p>{t('training:practice/predict/differs')}</p>
      )}
      {found.map(({ task, kind, clauses }) => (
        <section className="feedback" key={task} data-order-difference={`${kind}/${task}`}>
          <p>
            <Tagged text={t(`training:practice/predict/why/${kind}/${task}` as Key)} />
          </p>
          <ClauseList clauses={clauses} />
        </section>
      ))}
    </>
  );
}
