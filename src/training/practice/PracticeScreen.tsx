import { type ReactNode, useState } from 'react';
import type { ScreenId } from '#protocol/screens';
import { useSession } from '../../session/session';
import { baseOf } from '../../session/training-address';
import { Button } from '../../ui/Button';
import { Choices } from '../../ui/Choices';
import { Fieldset } from '../../ui/Fieldset';
import { Heading } from '../../wizard/frame/Heading';
import { usePageTitle } from '../../wizard/frame/page-title';
import { Paragraphs } from '../../wizard/frame/Paragraphs';
import { screens } from '../../wizard/screens';
import { Tagged } from '../../words/Tagged';
import { useWords } from '../../words/words';
import { isEnd } from '../model/ends';
import type { Scenario } from '../model/scenario';
import { wordsOf } from '../parts/scenario-words';
import { Feedback } from './feedback/Feedback';
import type { Practised } from './open';
import type { Phase } from './phase';
import { Predict } from './predict/Predict';
import { Reveal } from './predict/Reveal';
import { type Mode, modes } from './trace/trace';
import type { TraceStore } from './trace/trace-store';

/** Before the first screen: what practice is, and when feedback is wanted. */
function Start({ scenario, trace }: { scenario: Scenario; trace: TraceStore }) {
  const { t, lines, language: shown } = useWords();
  const { language, words } = wordsOf(scenario, shown);
  const [mode, choose] = useState<Mode>('each');
  const title = t('training:practice/start/title');
  usePageTitle(title);
  return (
    <div className="page__body" data-panel="start">
      <Heading title={title} />
      <p lang={language}>
        <strong>
          <Tagged text={words.title} />
        </strong>
      </p>
      <p lang={language}>
        <Tagged text={words.summary} />
      </p>
      <Paragraphs lines={lines('training:practice/start/lead')} />
      <Fieldset
        id="feedback-mode"
        legend={<h2>{t('training:practice/start/mode')}</h2>}
        hint={t('training:practice/start/hint')}
      >
        <Choices
          kind="one"
          name="feedback-mode"
          ticked={[mode]}
          onTick={(value) => choose(value as Mode)}
          choices={modes.map((value) => ({ value, label: t(`training:practice/modes/${value}`) }))}
        />
      </Fieldset>
      <div className="action-row">
        <Button action="begin" onPress={() => trace.set({ mode })}>
          {t('training:practice/start/begin')}
        </Button>
      </div>
    </div>
  );
}

/** The way to the debrief, where a walk ends or can end; elsewhere nothing. */
function DebriefLink({ scenario, screen }: { scenario: Scenario; screen: ScreenId }) {
  const { t } = useWords();
  if (!isEnd(screen)) return null;
  return (
    <section className="to-debrief">
      <h2>{t('training:practice/debrief/when')}</h2>
      <p>
        <a className="go" href={baseOf(scenario.id, 'debrief')}>
          {t('training:practice/debrief/open')}
        </a>
      </p>
    </section>
  );
}

interface Props {
  readonly scenario: Scenario;
  readonly practised: Practised;
  readonly phase: Phase;
}

/** The screen of the walk, or what stands in its place. */
export function PracticeScreen({ scenario, practised, phase }: Props) {
  const {
    view: { screen },
  } = useSession();
  const { trace } = practised;
  const Screen = screens[screen];
  const shown: Readonly<Record<Phase, () => ReactNode>> = {
    start: () => <Start scenario={scenario} trace={trace} />,
    feedback: () => <Feedback scenario={scenario} screen={screen} practised={practised} />,
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
