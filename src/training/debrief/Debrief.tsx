import type { Answers } from '../../case/answers';
import type { CaseFacts } from '../../case/marks';
import { useCase, useSession } from '../../session/session';
import { baseOf } from '../../session/training-address';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { Bullets } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { type Comparison, isSame } from '../model/compare';
import type { Scenario } from '../model/scenario';
import { isEnd } from '../model/steps';
import { traceStorage } from '../parts/trace-storage';
import { OrderBeside, orderToTell, planToTell } from '../practice/Order';
import { type SlipId, slips, WhatFollows } from '../practice/WhatFollows';
import { keepTrace, type PracticeRecord } from '../practice/trace';
import { FromWalk } from '../write/Begin';
import { Calls, lookedCalls, lookedQuestions, Questions } from './Looked';
import { deedsOf } from './deeds';
import { Said, useSaid } from '../parts/Page';

interface Props {
  readonly scenario: Scenario;
  readonly trace: PracticeRecord;
}

/** Goes back to the moment at which the slip was made, and lets it happen again. */
function goBack({ scenario, trace }: Props, slip: SlipId): void {
  const { at, undo } = slips[slip];
  traceStorage.keep(keepTrace({ ...trace, ...undo }, scenario.id));
  location.hash = `${baseOf(scenario.id)}${at}`;
}

/** One slip: what could follow for the child, the clause, and the way back to the moment. */
function Slip({ slip, ...props }: Props & { slip: SlipId }) {
  const { t } = useWords();
  return (
    <section className="feedback" data-slip={slip}>
      <h3>{t(`training:practice/deeds/slips/${slip}`)}</h3>
      <p className="beside__title">{t('training:practice/moment/next')}</p>
      <WhatFollows from={slip} />
      <p>
        <Button action={`back-to-${slip}`} look="secondary" onPress={() => goBack(props, slip)}>
          {t('training:practice/moment/again')}
        </Button>
      </p>
    </section>
  );
}

/** What this learner did: what was done well, then each slip. Renders nothing if there is nothing to say yet. */
function Did(props: Props) {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  const deeds = deedsOf({ ...props, facts: context satisfies CaseFacts });
  if (deeds.length === 0) return null;
  const goods = deeds.flatMap((deed) => ('good' in deed ? [deed.good] : []));
  const made = deeds.flatMap((deed) => ('slip' in deed ? [deed.slip] : []));
  return (
    <section>
      <h2>{t('training:practice/deeds/title')}</h2>
      {goods.length > 0 ? <Bullets lines={goods.map((good) => t(`training:practice/deeds/goods/${good}`))} /> : null}
      {made.map((slip) => (
        <Slip key={slip} slip={slip} {...props} />
      ))}
    </section>
  );
}

/** How many answers and marks agree with the model, and each of them, folded up, with its reasons. */
function AlikePart({ scenario, first }: { scenario: Scenario; first: Answers }) {
  const { t } = useWords();
  const { context, log } = useSession().view;
  const rows = lookedQuestions(scenario, context.answers).filter(isSame);
  const calls = lookedCalls(scenario, context, log).filter((call) => call.isSame);
  const number = rows.length + calls.length;
  if (number === 0) return null;
  return (
    <Disclosure summary={t('training:practice/debrief/alike', { number })} data={{ 'data-alike': String(number) }}>
      <Questions scenario={scenario} first={first} rows={rows} areFolded />
      <Calls scenario={scenario} calls={calls} areFolded />
    </Disclosure>
  );
}

function CallsPart({ scenario }: { scenario: Scenario }) {
  const { t } = useWords();
  const { context, log } = useSession().view;
  const calls = lookedCalls(scenario, context, log);
  const differing = calls.filter(({ isSame }) => !isSame);
  const same = calls.length === 0 ? 'noCalls' : 'callsSame';
  return (
    <section>
      <h2>{t('training:practice/debrief/calls')}</h2>
      {differing.length === 0 ? <p>{t(`training:practice/debrief/${same}`)}</p> : null}
      <Calls scenario={scenario} calls={differing} areFolded={false} />
    </section>
  );
}

/** The learner's order of the calls beside the plan. Renders nothing if the choice was skipped. */
function OrderPart({ trace: { guess, places } }: { trace: PracticeRecord }) {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  const order = orderToTell(context, places);
  if (order.length === 0 || guess === 'open' || guess === 'skipped') return null;
  return (
    <section>
      <h2>{t('training:practice/debrief/order')}</h2>
      <OrderBeside order={order} plan={planToTell(context)} />
    </section>
  );
}

/** Only the learner or only the model was asked. It follows from another difference, so it is folded up. */
const isOfOneWay = ({ isOffModel, isOffYours }: Comparison): boolean => isOffModel !== isOffYours;

/** Answers that differ from the model's, starting with the questions that both were asked. */
function PathPart({ scenario, first }: { scenario: Scenario; first: Answers }) {
  const { t } = useWords();
  const { answers } = useCase((view) => view.context);
  const rows = lookedQuestions(scenario, answers).filter((row) => !isSame(row));
  const [ofOneWay, ofBoth] = [rows.filter(isOfOneWay), rows.filter((row) => !isOfOneWay(row))];
  return (
    <section>
      <h2>{t('training:practice/debrief/path')}</h2>
      {rows.length === 0 ? <p>{t('training:practice/debrief/pathSame')}</p> : null}
      <Questions scenario={scenario} first={first} rows={ofBoth} areFolded={false} />
      {ofOneWay.length > 0 ? <p>{t('training:practice/debrief/oneWay')}</p> : null}
      <Questions scenario={scenario} first={first} rows={ofOneWay} areFolded />
    </section>
  );
}

/** The practice beside the model: first the differences, then what mattered, then what was the same. */
export function Debrief({ scenario, trace }: { scenario: Scenario; trace: PracticeRecord }) {
  const { t, said, saidIn } = useSaid(scenario);
  const context = useCase((view) => view.context);
  return (
    <>
      <p className="lead">{t('training:practice/debrief/lead')}</p>
      {trace.openedAt ? (
        <p className="inset" data-opened={trace.openedAt}>
          {t('training:practice/debrief/opened')}
        </p>
      ) : null}
      <Did scenario={scenario} trace={trace} />
      <PathPart scenario={scenario} first={trace.first} />
      <OrderPart trace={trace} />
      <CallsPart scenario={scenario} />
      <section>
        <h2>{t('training:practice/debrief/mattered')}</h2>
        <Said language={saidIn} text={said.debrief} data={{ 'data-debrief': scenario.id }} />
      </section>
      <AlikePart scenario={scenario} first={trace.first} />
      {context.reached.some(isEnd) ? <FromWalk from={scenario} /> : null}
    </>
  );
}
