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

/** Changes when feedback is wanted, at any time; before the learner has begun there is nothing to change. */
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

/** The screen up to which the story is told: what happened there would give away what is asked before it. */
function toldUntil(screen: ScreenId, phase: Phase): ScreenId {
  if (phase === 'predict' || phase === 'reveal') return 'before-you-ring';
  return phase === 'moment' || phase === 'followed' ? 'evidence' : screen;
}

/** From a case that is tried to the step at which it is written. */
function BackToWriting({ screen }: { screen: ScreenId }) {
  const { t } = useWords();
  return (
    <p className="chart-link screen-only">
      <Go to={addressOf(screen, writing)}>{t('training:write/back')}</Go>
    </p>
  );
}

/** What a learner sees of a practice, as it stands. */
export function Walk({ practised }: { practised: Practised }) {
  const {
    view,
    view: { screen },
    send,
  } = useSession();
  const { store, trace } = practised;
  const kept = useSyncExternalStore(trace.subscribe, trace.view, trace.view);
  // Found anew each time: the words of another language may have come.
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

/** What practice does in its own way: feedback at Continue, Back from it to the screen, and Clear, which wipes the trace too. */
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
