import type { TaskId } from '#protocol/tasks';
import { useCase } from '../../session/session';
import { Heading } from '../../wizard/frame/Heading';
import { usePageTitle } from '../../wizard/frame/page-title';
import { PlanList } from '../../wizard/hub/PlanList';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { clauseNumbers } from '../parts/clause-numbers';
import { isTooEarly, OrderBeside } from '../practice/predict/OrderBeside';
import { callsToOrder, planToTell } from '../practice/predict/to-tell';
import { slips } from '../practice/slips';

/** The calls as cards: those that the group has put in order, by their number, then the others. */
export function Cards({ order, calls }: { order: readonly TaskId[]; calls: readonly TaskId[] }) {
  const { t } = useWords();
  return (
    <ul className="cards">
      {[...order, ...calls.filter((task) => !order.includes(task))].map((task) => {
        const place = order.indexOf(task) + 1;
        return (
          <li key={task} className="cards__card" data-card={task} data-place={place || undefined}>
            {place > 0 ? <span className="cards__place">{place}</span> : null}{' '}
            <span>
              <Tagged text={t(`ui:tasks/${task}`)} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The group's order beside the plan, and what could happen next where somebody comes before Social Services and the Police. */
function Beside({ order }: { order: readonly TaskId[] }) {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  const rows = planToTell(context);
  return (
    <>
      <OrderBeside order={order} plan={rows} isGroup />
      {order.some((task) => isTooEarly(order, rows, task)) ? (
        <p data-next="too-early">
          <strong>{t('training:practice/moment/next')}:</strong> {t('training:practice/next/too-early')}{' '}
          {t('ui:clauses/protocol', { ref: clauseNumbers(slips['too-early'].clauses) })}
        </p>
      ) : null}
    </>
  );
}

/** Whom to tell, and in which order: asked before the plan is shown. Once it is, the group's order stands beside it. */
export function OrderPage({ order, isRevealed }: { order: readonly TaskId[]; isRevealed: boolean }) {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  const title = t(isRevealed ? 'ui:hub/title' : 'training:presenter/order/title');
  usePageTitle(title);
  return (
    <div className="page__body">
      <Heading title={title} />
      {isRevealed ? null : <Cards order={order} calls={callsToOrder(context)} />}
      {isRevealed && order.length > 0 ? <Beside order={order} /> : null}
      {isRevealed && order.length === 0 ? <PlanList /> : null}
    </div>
  );
}
