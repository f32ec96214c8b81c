import type { ReactNode } from 'react';
import { Address } from '../../session/address';
import { openCase } from '../../session/case-store';
import { traceStorage, trainingStorage } from '../../session/storage';
import { baseOf, library } from '../../session/addresses';
import { useWords } from '../../words/words';
import type { Scenario } from '../model/scenario';
import { TrainingFrame, TrainingSession } from '../parts/TrainingSession';
import { caseUnderWay, readTrace, type PracticeRecord } from '../practice/practised';
import { Debrief } from './Debrief';
import '../practice/practice.scss';
import { Actions } from '../../ui/controls';
import { Go } from '../../wizard/frame/links';
import { Page } from '../parts/Page';
import { CaseTitle, ScenarioProvider } from '../parts/Scenario';

/** Leaves the practice, keeping nothing of it in this tab. */
function leaveFor(address: string): void {
  void trainingStorage.forget();
  traceStorage.forget();
  location.hash = address;
}

/** The debrief of a scenario. `trace`: the kept trace; undefined if no practice is under way in this tab. */
export function DebriefPage({ of, trace }: { of: Scenario; trace: PracticeRecord | undefined }) {
  const { t } = useWords();
  return (
    <ScenarioProvider of={of}>
      <TrainingFrame page="debrief">
        <Page title={t('training:practice/debrief/title')}>
          <CaseTitle />
          {trace ? (
            <>
              <Debrief trace={trace} />
              <Actions
                of={[
                  ['finish', t('training:practice/debrief/finish'), () => leaveFor(library)],
                  ['restart', t('training:actions/restart'), () => leaveFor(baseOf(of.id))],
                ]}
              />
            </>
          ) : (
            <>
              <p>{t('training:practice/debrief/nothing')}</p>
              <Go to={baseOf(of.id)}>{t('training:actions/practise')}</Go>
            </>
          )}
        </Page>
      </TrainingFrame>
    </ScenarioProvider>
  );
}

/** Opens the debrief of a scenario: the case practised in this tab beside the model's. It changes nothing. */
export function openDebrief(scenario: Scenario): ReactNode {
  const kept = caseUnderWay(scenario);
  const store = openCase(kept && { ...kept, hidden: false }, () => new Date());
  const address = new Address(store, trainingStorage, baseOf(scenario.id));
  const back = () => {
    location.hash = address.of(store.view().screen);
  };
  return (
    <TrainingSession store={store} address={address} own={{ back: () => back }}>
      <DebriefPage of={scenario} trace={kept && readTrace(traceStorage.kept(), scenario.id)} />
    </TrainingSession>
  );
}
