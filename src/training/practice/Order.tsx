import type { ClauseId } from '#protocol/clauses';
import { type TaskId, taskIds, tasks } from '#protocol/tasks';
import { type CaseFacts, madeByAnswer } from '../../case/marks';
import { plan, type PlannedTask } from '../../case/plan';
import { Tagged } from '../../words/Tagged';
import type { Key } from '../../words/keys';
import { useWords } from '../../words/words';
import { ClauseList } from '../parts/clauses';
import { orderOf, type Places } from './trace';

/** The calls as they are offered: in an order that says nothing of the plan's. */
export const callsOffered: readonly TaskId[] = ['iwf', 'police', 'site', 'prevent-spoc', 'ceop', 'social-services'];

/** The calls that can be put in order: those that no answer says were made before. */
export const callsToOrder = (facts: CaseFacts): readonly TaskId[] =>
  callsOffered.filter((task) => !madeByAnswer(facts.answers, task));
/** The calls that an answer says were made before. */
export const callsBefore = (facts: CaseFacts): readonly TaskId[] =>
  taskIds.filter((task) => madeByAnswer(facts.answers, task));
/** The rows of the plan that are still to be told. */
export const planToTell = (facts: CaseFacts): readonly PlannedTask[] =>
  plan(facts).filter(({ task }) => !madeByAnswer(facts.answers, task));
/** The learner's order, of the calls that can be ordered as the answers are. */
export const orderToTell = (facts: CaseFacts, places: Places): readonly TaskId[] =>
  orderOf(places).filter((task) => !madeByAnswer(facts.answers, task));

/** The calls whose place is taken already by one above them on the page. */
export const placedTwice = (calls: readonly TaskId[], places: Places): readonly TaskId[] =>
  calls.filter(
    (task, at) => places[task] !== undefined && calls.slice(0, at).some((other) => places[other] === places[task]),
  );

type Kind = 'forgottenDuty' | 'leftOption' | 'notInPlan' | 'tooEarly' | 'policeFirst' | 'dutyLate';

/** One way in which an order differs from the plan, and the clauses on which the plan's stands. */
interface OrderDifference {
  readonly task: TaskId;
  readonly kind: Kind;
  readonly clauses: readonly ClauseId[];
}

/** What says that the call comes after Social Services and the Police: 5.5.7-a, 5.5.5-e and 5.5.6-g; for the SPOC its own clause. */
const orderClauses: Readonly<Partial<Record<TaskId, readonly ClauseId[]>>> = {
  'prevent-spoc': ['5.5.3-violent-extremism-c'],
  ceop: ['5.5.5-e', '5.5.6-g', '5.5.7-a'],
  iwf: ['5.5.5-e', '5.5.6-g', '5.5.7-a'],
  site: ['5.5.5-d', '5.5.5-e'],
};

/** Whether a call, in the plan or not, stands before what it comes after; a call that is still to be told and was left out holds it up too. */
export function isTooEarly(order: readonly TaskId[], plan: readonly PlannedTask[], task: TaskId): boolean {
  const { need, of } = tasks[task].opensAfter;
  const isBefore = (other: TaskId) =>
    order.includes(other) ? order.indexOf(task) < order.indexOf(other) : plan.some((row) => row.task === other);
  return of.length > 0 && (need === 'any' ? of.every(isBefore) : of.some(isBefore));
}

function kindOf(order: readonly TaskId[], plan: readonly PlannedTask[], task: TaskId): Kind | undefined {
  const row = plan.find((planned) => planned.task === task);
  if (!order.includes(task)) return row && (row.duty ? 'forgottenDuty' : 'leftOption');
  if (!row) return 'notInPlan';
  if (isTooEarly(order, plan, task)) return 'tooEarly';
  if (task === 'police' && order.includes('social-services') && order.indexOf(task) < order.indexOf('social-services'))
    return 'policeFirst';
  const isAfterAnOption = order.slice(0, order.indexOf(task)).some((other) => ['ceop', 'iwf', 'site'].includes(other));
  return task === 'prevent-spoc' && isAfterAnOption ? 'dutyLate' : undefined;
}

/**
 * How an order of calls differs from the plan, in the order of the plan. In: the calls in the learner's order, and the rows of the
 * plan that are still to be told. Out: at most one difference a call; none where the order is the plan's.
 */
export function orderDifferences(order: readonly TaskId[], plan: readonly PlannedTask[]): readonly OrderDifference[] {
  return taskIds.flatMap((task) => {
    const kind = kindOf(order, plan, task);
    if (!kind) return [];
    const clauses = kind === 'tooEarly' ? orderClauses[task] : undefined;
    return [{ task, kind, clauses: clauses ?? plan.find((row) => row.task === task)?.because ?? tasks[task].clauses }];
  });
}

interface Props {
  readonly order: readonly TaskId[];
  readonly plan: readonly PlannedTask[];
  /** It is the order of a group, on a big screen. */
  readonly isGroup?: boolean;
}

/** The learner's order beside the plan, and each difference with why it matters and its clauses. */
export function OrderBeside({ order, plan, isGroup = false }: Props) {
  const { t } = useWords();
  const name = (task: TaskId) => (
    <strong>
      <Tagged text={t(`ui:tasks/${task}`)} />
    </strong>
  );
  const [yours, right] = [
    t(isGroup ? 'training:presenter/order/group' : 'training:practice/predict/yours'),
    t('training:practice/predict/plan'),
  ];
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
                <span className="beside__reason">{t(`ui:duty/${row.duty ? 'must' : 'may'}`)}</span>
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
