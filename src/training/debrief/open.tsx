import type { ReactNode } from 'react';
import { Address } from '../../session/address';
import { openCase } from '../../session/case-store';
import { trainingShelf } from '../../session/shelf';
import { baseOf } from '../../session/training-address';
import type { Scenario } from '../model/scenario';
import { TrainingSession } from '../parts/TrainingSession';
import { caseUnderWay } from '../practice/open';
import { readTrace } from '../practice/trace/read';
import { traceShelf } from '../practice/trace/shelf';
import { DebriefPage } from './DebriefPage';

/** Opens the debrief of a scenario: the case practised in this tab beside the model's, as it stands; nothing is changed here. */
export function openDebrief(scenario: Scenario): ReactNode {
  const kept = caseUnderWay(scenario);
  const store = openCase(kept && { ...kept, hidden: false }, () => new Date(), true);
  const address = new Address(store, trainingShelf, baseOf(scenario.id));
  const trace = readTrace(traceShelf.kept(), scenario.id);
  const back = () => {
    location.hash = address.of(store.view().screen);
  };
  return (
    <TrainingSession store={store} address={address} own={{ back }}>
      <DebriefPage id={scenario.id} trace={kept && trace} />
    </TrainingSession>
  );
}
