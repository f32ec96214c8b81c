import { type QuestionId, riskIds } from '#protocol/questions';
import type { TaskId } from '#protocol/tasks';
import { isMade } from '../../case/marks';
import { markKey } from '../../wizard/call/marked';
import { Heading, usePageTitle } from '../../wizard/frame/Heading';
import { PlanList } from '../../wizard/task-list/PlanList';
import { AreaField } from '../../wizard/question/AreaField';
import { ImpliedRisk, RiskFlag } from '../../wizard/question/Risks';
import { QuestionField } from '../../wizard/question/QuestionField';
import { labelOf } from '../../wizard/question/option-words';
import { screens } from '../../wizard/screens';
import { Tagged } from '../../words/words';
import { AllFollow, Exchange, Offered } from '../parts/Choice';
import { Page } from '../parts/Page';
import { OneLanguage } from '../parts/Scenario';
import { optionsAt, type Stop } from './show';
import { useShow, nameOf } from './Showing';
import { callsToOrder } from '../model/compare';

/** A question with the hands that the room raised for each option, and the right ones once they are shown. */
function Hands({ stop }: { stop: Extract<Stop, { kind: 'question' }> }) {
  const { words, room, show } = useShow();
  const { question, step } = stop;
  const { hands } = room;
  const most = Math.max(1, ...hands);
  const right: readonly string[] = show.revealed ? step.after.context.answers[question] : [];
  return (
    <Page title={words.t(`questions:${question}/title`)}>
      <ul className="hands plain-list">
        {optionsAt(stop).map((option, at) => (
          <li key={option} data-option={option} data-right={right.includes(option) || undefined}>
            <meter max={most} value={hands[at] ?? 0} aria-hidden="true" />
            <span className="hands__count">{hands[at] ?? 0}</span>
            <span>
              <Tagged text={labelOf(words, `${question}:${option}`)} />
              {right.includes(option) ? <strong> {words.t('training:presenter/right')}</strong> : null}
            </span>
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** The calls as cards, in an order that does not give the plan away. */
function Cards({ calls }: { calls: readonly TaskId[] }) {
  const { t } = useShow();
  return (
    <ul className="cards plain-list">
      {calls.map((task) => (
        <li key={task} className="cards__card" data-card={task}>
          <Tagged as="span" text={t(`ui:tasks/${task}`)} />
        </li>
      ))}
    </ul>
  );
}

/** Asks whom to tell, and in which order. The reveal shows the plan. */
function OrderPage() {
  const { t, show, moment } = useShow();
  return (
    <Page title={t(show.revealed ? 'ui:task-list/title' : 'training:presenter/order/title')}>
      {show.revealed ? <PlanList isWhole /> : <Cards calls={callsToOrder(moment.context)} />}
    </Page>
  );
}

/** A question that has no screen of its own; a risk with its flag once it is answered. */
function OneQuestion({ question }: { question: QuestionId }) {
  const { t, moment } = useShow();
  const risk = riskIds.find((id) => id === question);
  const title = t(`questions:${question}/title`);
  usePageTitle(title);
  return (
    <div className="page__body">
      {question === 'local-authority' ? (
        <>
          <Heading title={title} />
          <AreaField label={t('questions:local-authority/label')} />
        </>
      ) : (
        <QuestionField question={question} legend={<Heading title={title} />} />
      )}
      {risk ? <RiskFlag risk={risk} answers={moment.context.answers} /> : null}
    </div>
  );
}

/** Whom to tell next. The reveal shows what happens in the call, the model's mark, and the plan at that point. */
function Report({ report }: Extract<Stop, { kind: 'report' }>) {
  const { t, saidIn, show, story, moment } = useShow();
  const { to } = report;
  const isTold = (task: TaskId) => isMade(moment.context, task);
  // The calls not told yet, or all of them if this one is told again.
  const calls = callsToOrder(moment.context).filter((task) => isTold(to) || !isTold(task));
  if (!show.revealed)
    return (
      <Page title={t('training:presenter/report/ask')}>
        <div className="wall__plan">
          <Cards calls={calls} />
        </div>
      </Page>
    );
  return (
    <Page title={t(`ui:tasks/${to}`)}>
      <div className="said">
        {story.map(({ screen, text }) => (
          <Tagged as="p" key={screen} lang={saidIn} text={text} />
        ))}
        <p>
          <strong>{t('training:presenter/report/marked', { mark: t(markKey(to, report)) })}</strong>
        </p>
      </div>
      <div className="wall__plan" data-marked={to}>
        <PlanList isWhole />
      </div>
    </Page>
  );
}

/** Words for the room: a question for the group, or what the case teaches. */
function Words() {
  const { words, said, saidIn, stop } = useShow();
  const text = stop.kind === 'debrief' ? said.debrief : (said.pauses[stop.step.screen] ?? '');
  return (
    <Page title={nameOf(words, stop)}>
      <OneLanguage />
      <Tagged as="p" lang={saidIn} text={text} className="wall__said" />
    </Page>
  );
}

/** A talk and four things to do. The reveal shows what follows from each. */
function ChoicePage() {
  const { t, show } = useShow();
  return (
    <Page title={t(show.revealed ? 'training:choice/follows' : 'training:presenter/choice')} className="choice">
      {show.revealed ? (
        <AllFollow />
      ) : (
        <div className="choice__asked">
          <Exchange />
          <Offered />
        </div>
      )}
    </Page>
  );
}

/** What a room sees of a stop: the screens of the live wizard, one thing at a time. */
export function StopPage() {
  const { t, stop, show, room } = useShow();
  if (stop.kind === 'order') return <OrderPage />;
  if (stop.kind === 'choice') return <ChoicePage />;
  const isVote = Boolean(stop.moment) || (!show.revealed && room.hands.some(Boolean));
  if (stop.kind === 'question' && isVote) return <Hands stop={stop} />;
  if (stop.kind === 'report') return <Report {...stop} />;
  if (stop.kind === 'implied')
    return (
      <Page title={t('ui:risks/title')}>
        <ImpliedRisk risk={stop.risk} />
      </Page>
    );
  if (stop.kind === 'pause' || stop.kind === 'debrief') return <Words />;
  if (stop.kind === 'question' && stop.question !== stop.step.screen) return <OneQuestion question={stop.question} />;
  const Screen = screens[stop.step.screen];
  return <Screen />;
}
