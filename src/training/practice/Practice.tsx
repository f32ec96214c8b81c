import { type ReactNode, useSyncExternalStore } from 'react';
import type { QuestionId } from '#protocol/questions';
import { type ScreenId, screenIds, taskOf } from '#protocol/screens';
import { bodies } from '#protocol/tasks';
import { isAnswered } from '../../case/answers';
import { isMade } from '../../case/marks';
import type { WizardEvent } from '../../machine/context';
import { baseOf } from '../../session/addresses';
import { type CaseView, type SessionSource, useSession } from '../../session/session';
import { Actions } from '../../ui/controls';
import { Go } from '../../wizard/frame/links';
import { screens } from '../../wizard/screens';
import { Paragraphs, Tagged, useWords } from '../../words/words';
import { askedOn, callOf, modelCall } from '../model/compare';
import { heldBack, type Scenario } from '../model/scenario';
import { isEnd } from '../model/steps';
import { Page } from '../parts/Page';
import { CaseTitle, ScenarioProvider, useSaid, Story } from '../parts/Scenario';
import { TrainingFrame, TrainingSession } from '../parts/TrainingSession';
import { Choose } from './Choose';
import { Feedback } from './Feedback';
import type { Practised, PracticeRecord } from './practised';
import { Followed, Moment } from './Moment';
import './practice.scss';

/** Whether there is feedback on a screen: on its questions, or on a call that the learner or the model marked. */
function hasFeedback(scenario: Scenario, { context, screen }: CaseView): boolean {
  const task = taskOf(screen);
  if (task) return callOf(context, task) !== 'none' || modelCall(scenario, task) !== 'none';
  const asked = askedOn(context.answers, screen);
  return asked.length > 0 && asked.every((question) => isAnswered(context.answers, question));
}

/** Continue in practice: takes the answers, then shows feedback on them first, if there is any. */
export function goOnWithFeedback(
  { scenario, store, trace }: Practised,
  questions: readonly QuestionId[],
): readonly QuestionId[] {
  const missing = store.take(questions);
  if (missing.length > 0) return missing;
  if (!hasFeedback(scenario, store.view())) return store.goOn(questions);
  trace.set({ panel: store.view().screen });
  return [];
}

/** What is shown: the start, feedback, a choice before a screen, what follows the choice, or the screen. */
type Phase = 'start' | 'feedback' | 'moment' | 'followed' | 'choice' | 'screen';

/** Before the advice on evidence: what the learner would do about it, and what could follow. */
const momentOf = ({ act, acted }: PracticeRecord): Phase =>
  acted === 'open' ? 'moment' : acted === 'shown' && act ? 'followed' : 'screen';

/** The call that the list holds back, because what is chosen about it is still to come. */
const aheadIn = (scenario: Scenario, { hasChosen }: PracticeRecord) =>
  hasChosen ? undefined : heldBack(scenario.choice?.at);

/** Whether the choice comes now: at its screen, or on the list once all before the call that it holds back are told. */
function isChoiceDue(scenario: Scenario, { screen, context }: CaseView, trace: PracticeRecord): boolean {
  const ahead = aheadIn(scenario, trace);
  if (screen === 'referrals' && ahead) return bodies.every((body) => body === ahead || isMade(context, body));
  // Where there is news, the choice comes with it, once both were told.
  const isDue =
    bodies.every((body) => isMade(context, body)) || !scenario.file.reports.some((report) => 'change' in report);
  return scenario.choice?.at === screen && !trace.hasChosen && isDue;
}

/** Returns what to show of a practice. `isEmpty`: nothing has been entered in the case. */
function phaseOf(scenario: Scenario, view: CaseView, trace: PracticeRecord, isEmpty: boolean): Phase {
  const [{ screen }, { hasBegun, panel }] = [view, trace];
  if (screen === 'immediate-danger' && !hasBegun && isEmpty) return 'start';
  if (panel === screen && hasFeedback(scenario, view)) return 'feedback';
  if (isChoiceDue(scenario, view, trace)) return 'choice';
  return screen === 'evidence-guidance' && scenario.choice?.at !== screen ? momentOf(trace) : 'screen';
}

function Start({ trace }: Practised) {
  const { t, lines, said, saidIn } = useSaid();
  return (
    <Page title={t('training:practice/start/title')} data={{ 'data-panel': 'start' }}>
      <CaseTitle />
      <Tagged as="p" lang={saidIn} text={said.summary} />
      <Paragraphs lines={lines('training:practice/start/lead')} />
      <Actions of={[['begin', t('training:practice/start/begin'), () => trace.set({ hasBegun: true })]]} />
    </Page>
  );
}

/** Link to the debrief on a screen at which a walk ends or can end. Renders nothing elsewhere. */
function DebriefLink({ scenario, screen }: { scenario: Scenario; screen: ScreenId }) {
  const { t } = useWords();
  if (!isEnd(screen)) return null;
  return (
    <section className="to-debrief screen-only">
      <h2>{t('training:practice/debrief/when')}</h2>
      <Go to={baseOf(scenario.id, 'debrief')}>{t('training:practice/debrief/open')}</Go>
    </section>
  );
}

function PhaseOf({ practised, phase }: { practised: Practised; phase: Phase }) {
  const { scenario, trace } = practised;
  const { screen } = useSession();
  const Screen = screens[screen];
  const shown: Readonly<Record<Phase, () => ReactNode>> = {
    start: () => <Start {...practised} />,
    feedback: () => <Feedback {...practised} />,
    moment: () => <Moment trace={trace} />,
    followed: () => <Followed trace={trace} />,
    choice: () => <Choose onDone={() => trace.set({ hasChosen: true })} />,
    screen: () => (
      <>
        <div data-ahead={aheadIn(scenario, trace.view())}>
          <Screen key={screen} />
        </div>
        <DebriefLink scenario={scenario} screen={screen} />
      </>
    ),
  };
  return shown[phase]();
}

/** Returns the screen up to which the story is told, so that it does not give away what is asked first. */
function toldUntil(screen: ScreenId, phase: Phase): ScreenId {
  if (!['choice', 'moment', 'followed'].includes(phase)) return screen;
  return taskOf(screen) ? 'referrals' : (screenIds[screenIds.indexOf(screen) - 1] ?? screen);
}

function Walk({ practised }: { practised: Practised }) {
  const { view, screen, send } = useSession();
  const { scenario, store, trace } = practised;
  const kept = useSyncExternalStore(trace.subscribe, trace.view);
  const phase = phaseOf(scenario, view, kept, store.isEmpty());
  return (
    <ScenarioProvider of={scenario}>
      <TrainingFrame
        beside={
          phase === 'start' ? null : (
            <Story
              key={`${screen} ${phase}`}
              screen={toldUntil(screen, phase)}
              isMarked={(task) => view.context.marks[task] !== undefined}
              isRead={phase !== 'screen'}
            />
          )
        }
        onRestart={() => send({ type: 'clear' })}
      >
        <PhaseOf practised={practised} phase={phase} />
      </TrainingFrame>
    </ScenarioProvider>
  );
}

/** How practice differs from a live case: Continue shows feedback, Back closes it, and Clear also wipes the trace. */
function ownOf(practised: Practised, isFeedbackShown: boolean): Partial<SessionSource> {
  const { store, trace } = practised;
  const send = (event: WizardEvent) => {
    store.send(event);
    if (event.type === 'clear') trace.clear();
  };
  const back = isFeedbackShown ? { back: () => () => trace.set({ panel: undefined }) } : {};
  return { send, goOn: (questions) => goOnWithFeedback(practised, questions), ...back };
}

/** A scenario practised by one learner: the screens of the live wizard, with the story pinned above them. */
export function Practice({ practised }: { practised: Practised }) {
  const { store, trace, address, stop } = practised;
  const { panel } = useSyncExternalStore(trace.subscribe, trace.view);
  return (
    <TrainingSession store={store} address={address} stop={stop} own={ownOf(practised, panel !== undefined)}>
      <Walk practised={practised} />
    </TrainingSession>
  );
}
