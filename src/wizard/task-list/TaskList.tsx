import { bodies, type Body } from '#protocol/tasks';
import { isElsewhereNow } from '../../case/log';
import { type CaseFacts, isDuty, isMade, isMarked, type Log } from '../../case/marks';
import { useCase, useSession } from '../../session/session';
import { Button, Disclosure } from '../../ui/controls';
import { type Key, useWords } from '../../words/words';
import { AreaInPlace } from '../question/AreaField';
import { callKey } from '../call/status-key';
import { PlanList } from './PlanList';
import { screenOf } from '../../case/path';
import { areCallsMade, isComplete, type NextStep, nextStep } from '../../case/outstanding';
import { DoNots } from '../advice/DoNots';
import { LazyPart, NotUsedHere } from '../frame/LazyPart';
import { Page } from '../frame/Page';
import { Telephone, ToScreen } from '../frame/links';

const isLeft = (context: CaseFacts, body: Body): boolean => isDuty(context, body) && !isMade(context, body);

/** Where to ring from and, of Social Services and the Police, that both must be told, or one of them (5.5.7-a). */
function whereKey(context: CaseFacts): Key {
  const left = bodies.filter((body) => isLeft(context, body));
  if (left.length === 2) return 'ui:task-list/where';
  return left.length === 1 ? 'ui:task-list/whereOne' : 'ui:task-list/whereAny';
}

/** Before the calls are made: where to ring, and in which area. After: what is still to answer, or what follows. */
function Lead({ areMade }: { areMade: boolean }) {
  const { t } = useWords();
  const context = useCase((view) => view.context);
  if (isComplete(context)) return <LazyPart part="Afterwards" />;
  return (
    <>
      {areMade ? (
        <>
          <LazyPart part="StillToAnswer" isQuiet />
          <LazyPart part="Afterwards" isQuiet />
        </>
      ) : (
        <p className="lead">
          {t(whereKey(context))}
          <NotUsedHere of="ui:task-list/where" />
        </p>
      )}
      {context.madeConcern ? (
        <p className="said" role="status">
          {t('ui:task-list/madeConcern')}
        </p>
      ) : null}
      <AreaInPlace />
    </>
  );
}

function NotToDo() {
  const { t } = useWords();
  return (
    <section className="card card--do-not">
      <h2>{t('ui:task-list/doNots')}</h2>
      <DoNots />
    </section>
  );
}

/**
 * The filled button: to who to tell next, with 999 before all; once all calls are made, to the questions that are not
 * answered, then to what follows.
 */
function WayOn({ next }: { next: NextStep }) {
  const { t } = useWords();
  const { context, goOn, send } = useSession();
  if (next === 'next-steps') {
    return (
      <Button action="next" data={{ 'data-to': next }} onPress={() => goOn([])}>
        {t('ui:task-list/next/after')}
      </Button>
    );
  }
  if (next === '999') {
    return (
      <Telephone
        look="nhsuk-button nhsuk-button--warning"
        number="999"
        data={{ 'data-action': 'next', 'data-to': '999' }}
      >
        {t('ui:danger/ring999')}
      </Telephone>
    );
  }
  if (typeof next === 'string') {
    return (
      <Button action="next" data={{ 'data-to': screenOf(next) }} onPress={() => send({ type: `change.${next}` })}>
        {t('ui:task-list/next/answer')}
      </Button>
    );
  }
  const { task, isAgain } = next;
  const label = t(`ui:task-list/next/${callKey(context, task)}`);
  return (
    <ToScreen look="nhsuk-button" screen={`referrals/${task}`} data={{ 'data-action': 'next', 'data-task': task }}>
      {isAgain ? t('ui:task-list/next/again', { call: label }) : label}
    </ToScreen>
  );
}

/** The title: to make both calls now, or the one left; then that they are made or, in a new area, perhaps not. */
function titleKey(context: CaseFacts, log: Log, next: NextStep): Key {
  const areMade = typeof next === 'string' && next !== '999';
  if (areMade && bodies.some((body) => isElsewhereNow({ ...context, log }, body)))
    return 'ui:task-list/titles/elsewhere';
  if (areMade && next !== 'next-steps') return 'ui:task-list/titles/answer';
  if (next === 'next-steps')
    return bodies.every((body) => isMarked(context, body, 'made'))
      ? 'ui:task-list/titleMade'
      : 'ui:task-list/titles/made';
  if (next === '999' || bodies.every((body) => isLeft(context, body))) return 'ui:task-list/title';
  return next.isAgain ? 'ui:task-list/titles/again' : `ui:task-list/titles/${callKey(context, next.task)}`;
}

/** The task list, `referrals`: who to tell, in order, and what not to do; closed, questions, answers and scripts. */
export function TaskList() {
  const { t } = useWords();
  const { context, log } = useCase((view) => view);
  const areMade = areCallsMade(context);
  const next = nextStep(context);
  // What not to do with evidence is in sight until the page about evidence was shown in this case.
  const hasSeen = context.reached.includes('evidence-guidance');
  return (
    <Page title={t(titleKey(context, log, next))} ways={<WayOn next={next} />}>
      <Lead areMade={areMade} />
      <LazyPart part="OwnSafety" isQuiet />
      <PlanList areMade={areMade} />
      {hasSeen ? null : <NotToDo />}
      <div className="hub__more">
        <div className="card card--rows">
          <LazyPart part="SayLinks" />
          {hasSeen ? (
            <Disclosure summary={t('ui:task-list/doNots')}>
              <DoNots />
            </Disclosure>
          ) : null}
        </div>
        <LazyPart part="Helplines" isQuiet />
        <LazyPart part="Later" isQuiet />
        <div className="card card--rows">
          {areMade ? null : <LazyPart part="StillToAnswer" isQuiet />}
          <LazyPart part="AnswersList" isQuiet />
          <ToScreen look="row-link" screen="record">
            {t('ui:actions/record')}
          </ToScreen>
        </div>
      </div>
    </Page>
  );
}
