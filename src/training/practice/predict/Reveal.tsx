import { Heading } from '../../../wizard/frame/Heading';
import { usePageTitle } from '../../../wizard/frame/page-title';
import { useSession } from '../../../session/session';
import { Button } from '../../../ui/Button';
import { useWords } from '../../../words/words';
import type { TraceStore } from '../trace/trace-store';
import { OrderBeside } from './OrderBeside';
import { orderToTell, planToTell } from './to-tell';

/** The learner's order beside the plan; then on to the calls, or back to the order. */
export function Reveal({ trace }: { trace: TraceStore }) {
  const { t } = useWords();
  const {
    view: { context },
  } = useSession();
  const title = t('training:practice/predict/shown');
  usePageTitle(title);
  return (
    <div className="page__body" data-panel="reveal">
      <Heading title={title} />
      <OrderBeside order={orderToTell(context, trace.view().places)} plan={planToTell(context)} />
      <div className="action-row">
        <Button action="continue" onPress={() => trace.set({ guess: 'done' })}>
          {t('training:practice/predict/on')}
        </Button>
        <Button action="change-order" look="secondary" onPress={() => trace.set({ guess: 'open' })}>
          {t('training:practice/predict/change')}
        </Button>
      </div>
    </div>
  );
}
