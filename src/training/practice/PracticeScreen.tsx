import { type ReactNode, useState } from 'react';
import type { QuestionId } from '#protocol/questions';
import { asks, isWalkScreen, type ScreenId, taskOf } from '#protocol/screens';
import { isAnswered } from '../../case/answers';
import { askedQuestions } from '../../case/path';
import { type CaseView, useCase } from '../../session/session';
import { baseOf } from '../../session/training-address';
import { Choices } from '../../ui/Choices';
import { Fieldset } from '../../ui/Fieldset';
import { Paragraphs } from '../../words/Tagged';
import { screens } from '../../wizard/screens';
import { useWords } from '../../words/words';
import { callOf, modelCall } from '../model/compare';
import { isEnd } from '../model/steps';
import { isUnaided, type Scenario } from '../model/scenario';
import { hasReasons } from '../model/said';
import { Feedback } from './Feedback';
import type { Practised } from './open';
import { Followed, Moment, Predict, Reveal } from './Predict';
import { callsToOrder } from './Order';
import { type Mode, modes, type PracticeRecord, type TraceStore } from './trace';
import { Actions, CaseTitle, Go, Page, Said, useSaid } from '../parts/Page';

/** Whether there is feedback on a screen: on its questions, or on a call that the learner or the model marked. */
function hasFeedback(scenario: Scenario, { context }: CaseView, screen: ScreenId): boolean {
  const task = taskOf(screen);
  if (task) return callOf(context, task) !== 'none' || modelCall(scenario, task) !== 'none';
  if (!isWalkScreen(screen)) return false;
  const asked = askedQuestions(context.answers).filter(
    (question) => asks(screen).includes(question) && hasReasons(question),
  );
  return asked.length > 0 && asked.every((question) => isAnswered(context.answers, question));
}

/** Continue in practice: takes the answers, then shows feedback on them first if the mode asks for it. */
export function goOnWithFeedback(
  { scenario, store, trace }: Practised,
  questions: readonly QuestionId[],
): readonly QuestionId[] {
  const { screen } = store.view();
  if (trace.view().mode === 'end') return store.goOn(questions);
  const missing = store.take(questions);
  if (missing.length > 0) return missing;
  if (!hasFeedback(scenario, store.view(), screen)) return store.goOn(questions);
  trace.set({ panel: screen });
  return [];
}

/** What is shown: the start, feedback, a choice before a screen, what follows the choice, or the screen. */
export type Phase = 'start' | 'feedback' | 'moment' | 'followed' | 'predict' | 'reveal' | 'screen';

/** Before the advice on evidence: what the learner would do about it, and what could follow. */
const momentOf = ({ act, acted }: PracticeRecord): Phase =>
  acted === 'open' ? 'moment' : acted === 'shown' && act ? 'followed' : 'screen';

/** Returns what to show of a practice. `isEmpty`: nothing has been entered in the case. */
export function phaseOf(scenario: Scenario, view: CaseView, trace: PracticeRecord, isEmpty: boolean): Phase {
  const [{ screen, context }, { mode, panel }] = [view, trace];
  if (screen === 'immediate-danger' && mode === undefined && isEmpty) return 'start';
  if (panel === screen && hasFeedback(scenario, view, screen)) return 'feedback';
  if (screen === 'evidence-guidance') return momentOf(trace);
  if (screen !== 'referrals' || callsToOrder(context).length === 0) return 'screen';
  return trace.guess === 'open' ? 'predict' : trace.guess === 'shown' ? 'reveal' : 'screen';
}

function ModeChoice({ mode, onChoose }: { mode: Mode; onChoose: (mode: Mode) => void }) {
  const { t } = useWords();
  return (
    <Fieldset
      id="feedback-mode"
      legend={<h2>{t('training:practice/start/mode')}</h2>}
      hint={t('training:practice/start/hint')}
    >
      <Choices
        kind="one"
        name="feedback-mode"
        ticked={[mode]}
        onTick={(value) => onChoose(value as Mode)}
        choices={modes.map((value) => ({ value, label: t(`training:practice/modes/${value}`) }))}
      />
    </Fieldset>
  );
}

/** Before the first screen: explains practice, and asks when to give feedback. */
function Start({ scenario, trace }: { scenario: Scenario; trace: TraceStore }) {
  const { t, lines, said, saidIn } = useSaid(scenario);
  const isAlone = isUnaided(scenario);
  const [mode, choose] = useState<Mode>(isAlone ? 'end' : 'each');
  return (
    <Page title={t('training:practice/start/title')} data={{ 'data-panel': 'start' }}>
      <CaseTitle scenario={scenario} />
      <Said language={saidIn} text={said.summary} />
      <Paragraphs lines={lines('training:practice/start/lead')} />
      {isAlone ? <p>{t('training:practice/start/hard')}</p> : <ModeChoice mode={mode} onChoose={choose} />}
      <Actions of={[['begin', t('training:practice/start/begin'), () => trace.set({ mode })]]} />
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
      <p>
        <Go to={baseOf(scenario.id, 'debrief')}>{t('training:practice/debrief/open')}</Go>
      </p>
    </section>
  );
}

interface Props {
  readonly scenario: Scenario;
  readonly practised: Practised;
  readonly phase: Phase;
}

/** The screen of the walk, or what is shown in its place. */
export function PracticeScreen({ scenario, practised, phase }: Props) {
  const screen = useCase((view) => view.screen);
  const { trace } = practised;
  const Screen = screens[screen];
  const shown: Readonly<Record<Phase, () => ReactNode>> = {
    start: () => <Start scenario={scenario} trace={trace} />,
    feedback: () => <Feedback scenario={scenario} screen={screen} practised={practised} />,
    moment: () => <Moment trace={trace} />,
    followed: () => <Followed trace={trace} />,
    predict: () => <Predict trace={trace} />,
    reveal: () => <Reveal trace={trace} />,
    screen: () => (
      <>
        <Screen key={screen} />
        <DebriefLink scenario={scenario} screen={screen} />
      </>
    ),
  };
  return shown[phase]();
}
