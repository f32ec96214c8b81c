import { useSyncExternalStore } from 'react';
import type { ScreenId } from '#protocol/screens';
import type { WizardEvent } from '../../machine/context';
import { addressOf } from '../../session/screen-address';
import { type SessionSource, useSession } from '../../session/session';
import { writing } from '../../session/training-address';
import { Button } from '../../ui/Button';
import { useWords } from '../../words/words';
import { ChartLink, ChartPanel } from '../chart/WithChart';
import { isEnd } from '../model/steps';
import { findScenario } from '../cases/load';
import { isUnaided } from '../model/scenario';
import { trialId } from '../own/kept';
import { Go } from '../parts/Page';
import { TrainingFrame, TrainingSession } from '../parts/TrainingSession';
import { FromWalk } from '../write/Begin';
import { goOnWithFeedback, type Phase, phaseOf, PracticeScreen } from './PracticeScreen';
import type { Practised } from './open';
import { Story } from './Story';
import type { Mode, TraceStore } from './trace';
import './practice.scss';

/** Changes when feedback is given. Renders nothing before the learner has begun. */
function ModeSwitch({ trace }: { trace: TraceStore }) {
  const { t } = useWords();
  const { mode } = useSyncExternalStore(trace.subscribe, trace.view, trace.view);
  if (mode === undefined) return null;
  const next: Mode = mode === 'each' ? 'end' : 'each';
  return (
    <Button action="change-mode" look="link" onPress={() => trace.set({ mode: next, panel: undefined })}>
      {t(`training:practice/switch/${next}`)}
    </Button>
  );
}

/** Returns the screen up to which the story is told, so that it does not give away what is asked first. */
function toldUntil(screen: ScreenId, phase: Phase): ScreenId {
  if (phase === 'predict' || phase === 'reveal') return 'before-you-ring';
  return phase === 'moment' || phase === 'followed' ? 'evidence' : screen;
}

/** Link from a scenario being tried out to the step at which it is written. */
function BackToWriting({ screen }: { screen: ScreenId }) {
  const { t } = useWords();
  return (
    <p className="chart-link screen-only">
      <Go to={addressOf(screen, writing)}>{t('training:write/back')}</Go>
    </p>
  );
}

/** Everything that a learner sees of a practice in its current state. */
export function Walk({ practised }: { practised: Practised }) {
  const {
    view,
    view: { screen },
    send,
  } = useSession();
  const { store, trace } = practised;
  const kept = useSyncExternalStore(trace.subscribe, trace.view, trace.view);
  // Looked up on every render, because the words of another language may have loaded.
  const scenario = findScenario(practised.scenario.id) ?? practised.scenario;
  const phase = phaseOf(scenario, view, kept, store.isEmpty());
  const hasChart = !isUnaided(scenario) && (phase === 'screen' || phase === 'feedback');
  const chart = { isOpen: kept.hasChart, onTurn: (isOpen: boolean) => trace.set({ hasChart: isOpen }) };
  return (
    <TrainingFrame
      beside={
        <>
          {phase === 'start' ? null : (
            <Story
              key={`${screen} ${phase}`}
              scenario={scenario}
              screen={toldUntil(screen, phase)}
              isMarked={(task) => view.context.marks[task] !== undefined}
              isRead={phase !== 'screen'}
            />
          )}
          {scenario.id === trialId ? <BackToWriting screen={screen} /> : null}
          {hasChart ? <ChartLink {...chart} /> : null}
        </>
      }
      onRestart={() => send({ type: 'clear' })}
      choice={isUnaided(scenario) ? undefined : <ModeSwitch trace={trace} />}
    >
      <PracticeScreen scenario={scenario} practised={practised} phase={phase} />
      {hasChart ? <ChartPanel {...chart} /> : null}
      {phase === 'screen' && isEnd(screen) ? <FromWalk from={scenario} /> : null}
    </TrainingFrame>
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
  const { panel } = useSyncExternalStore(trace.subscribe, trace.view, trace.view);
  return (
    <TrainingSession store={store} address={address} stop={stop} own={ownOf(practised, panel !== undefined)}>
      <Walk practised={practised} />
    </TrainingSession>
  );
}
