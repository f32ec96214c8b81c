import { useSession } from '../../session/session';
import { useWords } from '../../words/words';
import { OrderBeside } from '../practice/predict/OrderBeside';
import { orderToTell, planToTell } from '../practice/predict/to-tell';
import type { Trace } from '../practice/trace/trace';

/** The order in which the learner put the calls, beside the plan; nothing where that was passed by. */
export function OrderPart({ trace: { guess, places } }: { trace: Trace }) {
  const { t } = useWords();
  const {
    view: { context },
  } = useSession();
  const order = orderToTell(context, places);
  if (order.length === 0 || guess === 'open' || guess === 'skipped') return null;
  return (
    <section>
      <h2>{t('training:practice/debrief/order')}</h2>
      <OrderBeside order={order} plan={planToTell(context)} />
    </section>
  );
}
