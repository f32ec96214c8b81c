import type { ClauseId } from '#protocol/clauses';
import { type TaskId, taskIds, tasks } from '#protocol/tasks';
import { type CaseFacts, madeByAnswer } from '../../case/marks';
import { plan, type PlannedTask } from '../../case/plan';
import { Tagged } from '../../words/Tagged';
import type { Key } from '../../words/keys';
import { useWords } from '../../words/words';
import { ClauseList } from '../parts/clauses';
import { Side } from '../parts/Page';
import { orderOf, type Places } from './trace';

/** The calls as they are offered, in an order that does not give the plan away. */
export const callsOffered: readonly TaskId[] = ['iwf', 'police', 'site', 'prevent-spoc', 'ceop', 'social-services'];

/** Returns the calls that can be put in order: all but those that an answer says were already made. */
export const callsToOrder = (facts: CaseFacts): readonly TaskId[] =>
  callsOffered.filter((task) => !madeByAnswer(facts.answers, task));
/** Returns the calls that an answer says were already made. */
export const callsBefore = (facts: CaseFacts): readonly TaskId[] =>
  taskIds.filter((task) => madeByAnswer(facts.answers, task));
/** Returns the rows of the plan that are still to be told. */
export const planToTell = (facts: CaseFacts): readonly PlannedTask[] =>
  plan(facts).filter(({ task }) => !madeByAnswer(facts.answers, task));
/** Returns the learner's order, without the calls that an answer says were already made. */
export const orderToTell = (facts: CaseFacts, places: Places): readonly TaskId[] =>
  orderOf(places).filter((task) => !madeByAnswer(facts.answers, task));

/** Returns the calls whose place is already taken by a call above them on the page. */
export const placedTwice = (calls: readonly TaskId[], places: Places): readonly TaskId[] =>
  calls.filter(
    (task, at) => places[task] !== undefined && calls.slice(0, at).some((other) => places[other] === places[task]),
  );

type Kind = 'forgottenDuty' | 'leftOption' | 'notInPlan' | 'tooEarly' | 'policeFirst' | 'dutyLate';

/** One difference between an order and the plan, with the clauses behind the plan. */
interface OrderDifference {
  readonly task: TaskId;
  readonly kind: Kind;
  readonly clauses: readonly ClauseId[];
}

/** Clauses that put a call after Social Services and the Police (5.5.7-a, 5.5.5-e, 5.5.6-g). The SPOC has its own. */
const orderClauses: Readonly<Partial<Record<TaskId, readonly ClauseId[]>>> = {
  'prevent-spoc': ['5.5.3-violent-extremism-c'],
  ceop: ['5.5.5-e', '5.5.6-g', '5.5.7-a'],
  iwf: ['5.5.5-e', '5.5.6-g', '5.5.7-a'],
  site: ['5.5.5-d', '5.5.5-e'],
};

/** Whether a call comes before one that it must follow, which may be in the plan but missing from the order. */
export function isTooEarly(order: readonly TaskId[], plan: readonly PlannedTask[], task: TaskId): boolean {
  const { need, of } = tasks[task].opensAfter;
  const isBefore = (other: TaskId) =>
    order.includes(other) ? order.indexOf(task) < order.indexOf(other) : plan.some((row) => row.task === other);
  return of.length > 0 && (need === 'any' ? of.every(isBefore) : of.some(isBefore));
}

function kindOf(order: readonly TaskId[], plan: readonly PlannedTask[], task: TaskId): Kind | undefined {
  const row = plan.find((planned) => planned.task === task);
  if (!order.includes(task)) return row && (row.reads === 'may' ? 'leftOption' : 'forgottenDuty');
  if (!row) return 'notInPlan';
  if (isTooEarly(order, plan, task)) return 'tooEarly';
  if (task === 'police' && order.includes('social-services') && order.indexOf(task) < order.indexOf('social-services'))
    return 'policeFirst';
  const isAfterAnOption = order.slice(0, order.indexOf(task)).some((other) => ['ceop', 'iwf', 'site'].includes(other));
  return task === 'prevent-spoc' && isAfterAnOption ? 'dutyLate' : undefined;
}

/**
 * Returns how the learner's order of calls differs from the plan: at most one difference for each call, in the order of
 * the plan, and none if the two agree. `plan`: the rows that are still to be told.
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
  /** Whether this is a group's order on the big screen. */
  readonly isGroup?: boolean;
}

/** The learner's order beside the plan. Each difference has its reason and its clauses. */
export function OrderBeside({ order, plan, isGroup = false }: Props) {
  const { t } = useWords();
  const name = (task: TaskId) => <Tagged as="strong" text={t(`ui:tasks/${task}`)} />;
  const [yours, right] = [
    t(isGroup ? 'training:presenter/order/group' : 'training:practice/predict/yours'),
    t('training:practice/predict/plan'),
  ];
  const found = orderDifferences(order, plan);
  return (
    <>
      <div className="beside">
        <Side title={yours}>
          <ol aria-label={yours}>
            {order.map((task) => (
              <li key={task} data-yours={task}>
                {name(task)}
              </li>
            ))}
          </ol>
        </Side>
        <Side title={right}>
          <ol aria-label={right}>
            {plan.map((row) => (
              <li key={row.task} data-planned={row.task}>
                {name(row.task)}
                <span className="beside__reason">{t(`ui:duty/${row.reads}`)}</span>
              </li>
            ))}
          </ol>
        </Side>
      </div>
      {found.length === 0 ? (
        <p data-order="same">{t('training:practice/predict/same')}</p>
      ) : (
        <p>{t('training:practice/predict/differs')}</p>
      )}
      {found.map(({ task, kind, clauses }) => (
        <section className="feedback" key={task} data-order-difference={`${kind}/${task}`}>
          <Tagged as="p" text={t(`training:practice/predict/why/${kind}/${task}` as Key)} />
          <ClauseList clauses={clauses} />
        </section>
      ))}
    </>
  );
}
