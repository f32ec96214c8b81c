import { useState } from 'react';
import { screens } from '../../screens/screens';
import { useSession } from '../../screens/session';
import { ChartLink, ChartPanel } from '../chart/ChartPanel';
import { TrainingFrame } from '../parts/TrainingFrame';
import { TrainingSession } from '../parts/TrainingSession';
import { findScenario } from '../model/load';
import type { Practised } from './open';
import { Story } from './Story';

function Walk({ id }: { id: string }) {
  const { view: { screen }, send } = useSession();
  // Found anew each time: the words of another language may have come.
  const scenario = findScenario(id);
  const Screen = screens[screen];
  const [isOpen, onTurn] = useState(false);
  const chart = { isOpen, onTurn };
  return (
    <TrainingFrame beside={<>{scenario ? <Story scenario={scenario} screen={screen} /> : null}<ChartLink {...chart} /></>} onRestart={() => send({ type: 'clear' })}>
      <Screen key={screen} />
      <ChartPanel {...chart} />
    </TrainingFrame>
  );
}

/** A scenario practised by one learner: the screens of the live wizard, with the story pinned above them. */
export function Practice({ id, practised }: { id: string; practised: Practised }) {
  return <TrainingSession {...practised}><Walk id={id} /></TrainingSession>;
}
