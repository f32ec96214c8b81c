import type { ReactNode } from 'react';
import { screens } from '../../wizard/screens';
import { useSession } from '../../session/session';
import { DebriefLink } from '../debrief/DebriefLink';
import type { Scenario } from '../model/scenario';
import { Feedback } from './feedback/Feedback';
import type { Practised } from './open';
import type { Phase } from './phase';
import { Predict } from './predict/Predict';
import { Reveal } from './predict/Reveal';
import { Start } from './Start';

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
